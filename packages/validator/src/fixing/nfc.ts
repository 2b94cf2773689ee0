import { isAddress, type Node } from '../nodes.ts'

const BEYOND_ASCII = /\P{ASCII}/u

/**
 * A text in Unicode normal form C, where it is not in it yet. An excerpt too: the characters stay those of the page, as
 * Unicode defines sameness, and only in one form can they be found and compared. A web address is left as it is, since a
 * server may tell the forms apart.
 */
export function nfcOf(node: Node): string | undefined {
  if (typeof node.value !== 'string' || !BEYOND_ASCII.test(node.value) || isAddress(node)) return undefined
  const normal = node.value.normalize('NFC')
  return normal === node.value ? undefined : normal
}
