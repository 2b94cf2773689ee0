import { DEFAULT_BASE } from '@demarche/schema'
import type { GeneratedFile } from './generated-file.ts'

/** The JSON Schema of `demarche validate --format json`. A test holds it against what the reporter prints. */
export const reportSchema = (): GeneratedFile => ({
  path: 'packages/validator/generated/report-v1.schema.json',
  text: `${JSON.stringify(schema(), null, 2)}\n`,
})

interface Schema {
  readonly description?: string
  readonly [keyword: string]: unknown
}

const schema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${DEFAULT_BASE}schema/report-v1.schema.json`,
  title: 'Report of demarche validate',
  ...object('What a run found, and what it did.', {
    version: { const: 1, description: 'Version of this shape; raised when a field is renamed or dropped.' },
    root: text('The data folder, as a path from where the program ran; empty if it is that folder.'),
    files: count('Files looked at.'),
    records: count('Well-formed records among them.'),
    checks: count('Checks applied: those of files and their shape, and the rules that ran.'),
    rules: count('Rules among them. They look at well-formed records only.'),
    skipped: list('Rules that did not run.', object('A rule and why.', { code: code(), why: text('What it lacked.') })),
    withheld: counts('Findings after the first hundred of a file, which are counted only.'),
    totals: object('How many findings there are, those included that are counted only.', {
      severities: object('By severity.', { error: count('Must.'), warning: count('Should.'), info: count('May.') }),
      codes: counts('By code.'),
    }),
    waived: list(
      'Findings that the records waive.',
      object('A waived finding.', {
        code: code(),
        file: text('Path below the data folder.'),
        message: text('What is waived.'),
        reason: text('Why, as the record says.'),
        'expires?': text('Last day of the waiver.'),
      }),
    ),
    known: list('Findings that were there before the change at hand; not counted.', { $ref: '#/$defs/diagnostic' }),
    diagnostics: list('By file, place and code.', { $ref: '#/$defs/diagnostic' }),
  }),
  $defs: { diagnostic: diagnostic(), range: range(), place: place(), fix: fix() },
})

const diagnostic = (): Schema =>
  object('A finding, located. One line of the format jsonl is one of these.', {
    code: code(),
    slug: text('Name of the check.'),
    severity: { enum: ['error', 'warning', 'info'], description: 'The codebook says must, should, or may.' },
    message: text('What is wrong, in a sentence.'),
    'help?': text('What to do about it.'),
    'value?': { type: ['string', 'number', 'boolean', 'null'], description: 'The guilty value; long texts are cut.' },
    'expected?': list('What would do instead, where it can be listed.', { type: 'string' }),
    file: text('Path below the data folder, with forward slashes.'),
    range: { $ref: '#/$defs/range' },
    pointer: text('JSON pointer (RFC 6901) of the value in its record; empty for a finding about the file.'),
    'record?': text('Kind and id of the record: `deal/2019-rus-srb-pantsir-s`.'),
    related: list(
      'Other places that belong to the finding.',
      object('A place and why it belongs.', {
        file: text('Path below the data folder.'),
        range: { $ref: '#/$defs/range' },
        message: text('What is there.'),
      }),
    ),
    'fix?': { $ref: '#/$defs/fix' },
    docs: text('Page about the check, below the root of the repository.'),
    fingerprint: {
      type: 'string',
      pattern: '^[0-9a-f]{16}$',
      description: 'The same for the same finding in another run.',
    },
  })

const range = (): Schema =>
  object('From the first character to just behind the last.', {
    start: { $ref: '#/$defs/place' },
    end: { $ref: '#/$defs/place' },
  })

const place = (): Schema =>
  object('A place in a file. A byte order mark does not count.', {
    line: { type: 'integer', minimum: 1, description: 'From 1.' },
    column: { type: 'integer', minimum: 1, description: 'In code points, from 1.' },
    offset: count('In UTF-16 code units, from 0.'),
  })

const fix = (): Schema =>
  object('Edits of the file that together mend the finding.', {
    id: text('What made the edits.'),
    safety: { enum: ['safe', 'suggested'], description: '`safe`: what the record says stays the same.' },
    message: text('What the edits do.'),
    edits: list(
      'Apart from each other.',
      object('A text in place of a range.', { range: { $ref: '#/$defs/range' }, text: text('The new text.') }),
    ),
  })

/** An object that is closed; a name that ends in `?` may be absent. */
const object = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema])),
  required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
})

const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items })
const text = (description: string): Schema => ({ type: 'string', description })
const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description })
const code = (): Schema => ({
  type: 'string',
  pattern: '^[FYSVRDQP][1-8][0-9]{2}$',
  description: 'Code of the check; never reused.',
})
const counts = (description: string): Schema => ({
  type: 'object',
  description,
  propertyNames: { pattern: '^[FYSVRDQP][1-8][0-9]{2}$' },
  additionalProperties: { type: 'integer', minimum: 1 },
})
