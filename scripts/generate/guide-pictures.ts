import { forms } from 'demarche'
import type { GeneratedFile } from './generated-file.ts'
import { panel, svg, type Line, type Panel } from './svg.ts'

/** Drawings for the guide to contributing without programming: what one sees, as boxes and words. */
export const guidePictures = (): readonly GeneratedFile[] => [
  {
    path: 'docs/guides/pictures/form.svg',
    text: drawing('Contributing by a form, in four steps.', [
      ['1  Choose a form', chooser()],
      ['2  Answer the questions', questions()],
      ['3  A program writes the record', written()],
      ['4  Somebody re-reads it', reviewed()],
    ]),
  },
  {
    path: 'docs/guides/pictures/web-editor.svg',
    text: drawing('Changing a record in the web editor, in three steps.', [
      ['1  Open the file', opened()],
      ['2  Change it', changed()],
      ['3  Propose the change', proposed()],
    ]),
  },
]

const WIDTH = 560
const GAP = 24

/** Steps in two columns, read line by line. */
function drawing(label: string, steps: readonly (readonly [string, readonly Line[]])[]): string {
  const panels: Panel[] = []
  let y = 0
  for (let first = 0; first < steps.length; first += 2) {
    const pair = steps.slice(first, first + 2)
    const longest = Math.max(...pair.map(([, lines]) => lines.length))
    const row = pair.map(([title, lines], column) => {
      const filled = [...lines, ...Array.from({ length: longest - lines.length }, (): Line => ['plain', ''])]
      return panel({ x: column * (WIDTH + GAP), y, width: WIDTH, title, lines: filled })
    })
    panels.push(...row)
    y += Math.max(...row.map(({ height }) => height)) + GAP
  }
  return svg(panels, { width: 2 * WIDTH + GAP, label })
}

const chooser = (): readonly Line[] => [
  ['key', 'Issues  >  New issue'],
  ...forms()
    .filter(({ kind }) => kind === 'deal' || kind === 'statement')
    .map(({ action, kind }): Line => [
      action === 'add' ? 'strong' : 'plain',
      `[ ${action.charAt(0).toUpperCase()}${action.slice(1)} a ${kind} ]`,
    ]),
]

function questions(): readonly Line[] {
  const form = forms().find(({ action, kind }) => action === 'add' && kind === 'source')
  const shown = form?.elements.filter(({ id }) => ANSWERS[id] !== undefined) ?? []
  return shown.flatMap(({ id, label, required, options }): readonly Line[] => [
    ['key', `${label}${required ? ' *' : ''}`],
    ['strong', `  ${ANSWERS[id] ?? ''}${options.size > 0 ? '   v' : ''}`],
  ])
}

const ANSWERS: Readonly<Record<string, string>> = {
  id: 'regtrends-2020-02-25-pantsir-c1',
  type: 'News article (news-article)',
  url: 'https://regtrends.com/en/2020/02/25/serbia-…',
  'published-edtf': '2020-02-25',
}

const written = (): readonly Line[] => [
  ['key', 'data/sources/2020/regtrends-2020-02-25-pantsir-c1.yaml'],
  ['plain', 'id: regtrends-2020-02-25-pantsir-c1'],
  ['plain', 'type: news-article'],
  ['plain', 'title: TODO'],
  ['strong', '  line 3: The text still holds the marker TODO.'],
  ['strong', '  Write what is missing, and take the marker out.'],
]

const reviewed = (): readonly Line[] => [
  ['key', 'the page            the record'],
  ['quote', '“the first part     exact: the first part'],
  ['quote', ' has arrived”       has arrived'],
  ['plain', ''],
  ['strong', '[ Approve ]   or a question, with the sentence'],
]

const opened = (): readonly Line[] => [
  ['key', 'data / deals / 2019 /'],
  ['plain', '2019-rus-srb-pantsir-s.yaml'],
  ['strong', '                          [ Edit (the pencil) ]'],
  ['plain', ''],
  ['key', 'a new record: Add file  >  Create new file'],
]

const changed = (): readonly Line[] => [
  ['plain', 'quantity:'],
  ['plain', '  count: 6'],
  ['strong', '  unit: launcher'],
  ['plain', '  evidence: [six-launchers]'],
  ['key', 'two spaces for each level'],
]

const proposed = (): readonly Line[] => [
  ['strong', '[ Propose changes ]'],
  ['key', 'What does this change, and which page says so?'],
  ['key', 'Do you have an interest in the matter?'],
  ['plain', '  ( ) No.   ( ) Yes, namely:'],
  ['key', 'Findings stand at their lines a few minutes later.'],
]
