import type { Path } from '@demarche/validator/browser'
import { useEditor } from '../editor.ts'

/** What is found at a field, or missing where it should be. */
export function useFound(path: Path, deep = false) {
  const { findings } = useEditor()
  const missing = findings.missing(path.slice(0, -1), String(path.at(-1)))
  return [...(missing ? [missing] : []), ...findings.at(path, deep)]
}
