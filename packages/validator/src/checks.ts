import type { Check } from './check.ts'
import { changeChecks } from './checks/change.ts'
import { fileChecks } from './checks/file.ts'
import { structureChecks } from './checks/structure.ts'
import { syntaxChecks } from './checks/syntax.ts'
import { waiverChecks } from './checks/waiver.ts'
import { rules } from './rules/index.ts'

/** Everything that can be found, by code. */
export const checks: readonly Check[] = [
  ...fileChecks,
  ...syntaxChecks,
  ...structureChecks,
  ...waiverChecks,
  ...changeChecks,
  ...rules,
].toSorted((a, b) => (a.code < b.code ? -1 : 1))

const byCode = new Map(checks.map((check) => [check.code, check]))

/** The check behind a code that a finding carries. */
export function checkOf(code: string): Check {
  const check = byCode.get(code)
  if (!check) throw new Error(`no check has the code ${code}`)
  return check
}

/** The check with this code or slug, whichever a person remembers. */
export const findCheck = (codeOrSlug: string): Check | undefined =>
  checks.find(({ code, slug }) => code === codeOrSlug.toUpperCase() || slug === codeOrSlug.toLowerCase())
