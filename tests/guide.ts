import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/** A piece of code in a guide. */
interface Block {
  readonly language: string
  readonly code: string
}

/** The part of a guide below one heading of the second level, or above the first. */
export interface Section {
  /** `<guide>` or `<guide>#<heading>`. */
  readonly name: string
  readonly blocks: readonly Block[]
}

const FOLDER = join(root, 'docs/guides')
const FENCE = /^```(\w*)[^\n]*\n(.*?)^```$/gms

const guides = (): string[] => readdirSync(FOLDER).filter((file) => file.endsWith('.md'))

/** Every section of every guide on using a release that holds code. */
export const sections = (): Section[] =>
  guides()
    .filter((file) => /^(?:load|open|query|from)-/.test(file))
    .flatMap(sectionsOf)

function sectionsOf(file: string): Section[] {
  const guide = file.replace(/\.md$/, '')
  return readFileSync(join(FOLDER, file), 'utf8')
    .split(/^## /m)
    .map((text, index) => ({
      name: index === 0 ? guide : `${guide}#${text.slice(0, text.indexOf('\n'))}`,
      blocks: [...text.matchAll(FENCE)].map(([, language = '', code = '']) => ({ language, code })),
    }))
    .filter(({ blocks }) => blocks.length > 0)
}

/** The code of one language in a section, as a reader would run it: one block after the other. */
export function codeIn(section: string, language: string): string {
  const blocks = sections().find(({ name }) => name === section)?.blocks ?? []
  const code = blocks.filter((block) => block.language === language).map((block) => block.code)
  if (code.length === 0) throw new Error(`${section} has no ${language}`)
  return code.join('\n')
}
