import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractOf, contractVerdict, type Contract } from '@demarche/exporter'
import type { GeneratedFile } from './generated-file.ts'

const PATH = 'packages/exporter/src/generated/columns.json'

/** The column contract as it stands in the repository, and what is wrong with replacing it by that of today. */
export function columnContract(root: string): { readonly file: GeneratedFile; readonly complaint: string | undefined } {
  const after = contractOf()
  const file = { path: PATH, text: text(after) }
  if (!existsSync(join(root, PATH))) return { file, complaint: undefined }
  const before: Contract = JSON.parse(readFileSync(join(root, PATH), 'utf8'))
  return { file, complaint: contractVerdict(before, after).complaint }
}

/** A column a line, so that a difference shows one. */
const text = (contract: Contract): string =>
  `${JSON.stringify(contract, null, 1).replaceAll(/\{\s+"name"[^}]*\}/g, (column) => column.replaceAll(/\n\s*/g, ' '))}\n`
