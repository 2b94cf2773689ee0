import { jsonNodes } from '#json-nodes'
import { parseDocument, type Node as YamlNode } from 'yaml'

let latest: { readonly text: string; readonly nodes: YamlNode | null } | undefined

/** Reads a text with the place of every value. Takes long: what locates and what mends share one reading. */
export function writtenNodes(text: string): YamlNode | null {
  if (latest?.text !== text) latest = { text, nodes: jsonNodes(text) ?? yamlNodes(text) }
  return latest.nodes
}

const yamlNodes = (text: string): YamlNode | null =>
  parseDocument(text, { schema: 'core', logLevel: 'silent', uniqueKeys: false, merge: false }).contents
