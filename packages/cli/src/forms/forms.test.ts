import { fileURLToPath } from 'node:url'
import { kindNames, kinds, shapeOf, type Shape } from '@demarche/schema'
import { fieldText, load, rules, validate } from '@demarche/validator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { textOf } from './answer-value.ts'
import { corrected } from './corrected.ts'
import { filledFields, type Fields } from './filled-fields.ts'
import { formFile } from './form-file.ts'
import { formOfBody } from './form-of-body.ts'
import { formOf, forms } from './form-of.ts'
import type { Action, Form, FormElement, FormKind } from './form.ts'

const data = fileURLToPath(new URL('../../../../data', import.meta.url))
const { dataset } = validate(load(data), { rules: rules.slice(0, 1) })
const formKinds: readonly FormKind[] = kindNames.filter((kind) => kind !== 'redirect')
const records = formKinds.flatMap((kind) =>
  dataset.all(kind).map((record): { kind: FormKind; record: Fields } => ({ kind, record })),
)

/** A text as somebody has to type it so that it arrives as it is. */
function typed(text: string, long: boolean): string {
  const risky =
    text !== text.trim() ||
    text === '' ||
    text === '_No response_' ||
    /^###? /m.test(text) ||
    text.startsWith('\\"') ||
    /\r/.test(text)
  return risky || (!long && text.includes('\n')) || textOf(text) !== text ? `\\${JSON.stringify(text)}` : text
}

/** An answer as GitHub puts it into the body of the issue. */
function answered(element: FormElement, record: Fields): string | undefined {
  const [key = '', part] = element.path
  const whole = record[key]
  const missing = typeof whole === 'object' && whole !== null && 'missing' in whole
  if (element.reading === 'remark') return 'No. title: of no record'
  if (whole === undefined) return undefined
  if (missing !== (element.reading === 'missing')) return undefined
  const inside = whole as Fields
  const value = part === undefined ? whole : inside[part]
  if (element.reading === 'missing') return shown(element, String(inside['missing']))
  if (element.reading === 'rest') {
    const asked = element.description.match(/`([^`]+)`/g)!.map((name) => name.slice(1, -1))
    const rest = Object.entries(inside).filter(([name]) => asked.includes(name))
    return rest.length === 0 ? undefined : fenced(rest.map(([name, one]) => fieldText(name, one)).join('\n'))
  }
  if (value === undefined) return undefined
  if (element.reading === 'yaml') return fenced(unindented(fieldText('x', value)))
  if (element.reading === 'code') return shown(element, String(value))
  if (element.reading === 'codes') return (value as string[]).map((code) => shown(element, code)).join(', ')
  if (element.reading === 'ids') return (value as string[]).join(' ')
  if (element.reading === 'lines') return (value as string[]).map((line) => typed(line, false)).join('\n')
  return typed(String(value), element.long)
}

const fenced = (yaml: string): string => `\`\`\`yaml\n${yaml}\n\`\`\``
const unindented = (field: string): string => field.replace(/^x: (?!>)/, '').replace(/^x:\n/, '')
const shown = ({ options }: FormElement, code: string): string => [...options].find(([, one]) => one === code)![0]

const bodyOf = (form: Form, record: Fields): string =>
  form.elements.map((element) => `### ${element.label}\n\n${answered(element, record) ?? '_No response_'}\n`).join('\n')

test.each(['add', 'correct'] as const)(
  '%s: every real record, filled into its form and read again, is the same',
  (action) => {
    expect(records.length).toBeGreaterThan(500)
    for (const { kind, record } of records) {
      const body = bodyOf(formOf(action, kind), record)
      expect(body.length, String(record['id'])).toBeLessThan(65_536)
      const filled = formOfBody(body.replaceAll('\n', '\r\n'))
      expect(filled.form).toMatchObject({ action, kind })
      expect(filledFields(filled), String(record['id'])).toEqual(record)
    }
  },
)

/** Texts that mean something to GitHub, to a build server, to YAML or to JavaScript. */
const hostile = fc.constantFrom(
  '@everyone',
  'fixes #1',
  '::error file=x::y',
  '##[command]x',
  '### Note',
  '### Id of the new deal',
  '```',
  '```yaml\na\n```',
  '~~~',
  '_No response_',
  'None',
  '<script>',
  '<!--',
  '-->',
  '__proto__',
  'constructor',
  '\u0024{{ secrets.X }}',
  '../../x',
  '\\"',
  '\\"a"',
  '"quoted"',
  "'",
  ': ',
  ' #',
  '- a',
  '&a',
  '*a',
  '!a',
  '%',
  '[',
  '{',
  '|',
  '>',
  'true',
  '~',
  '1e3',
  '2019-11-05',
  ' a',
  'a ',
  'a\nb',
  '\n### Title\n',
  '\ta',
  'a, b',
  '…',
  '\u00AD',
  '\u2028',
)
const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    hostile,
    fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  )
  .map((text) => text.replaceAll(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu, ''))
const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)

/** Any value that has the shape of a field. */
function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.type === 'list') return fc.array(anyOf(shape.of), { minLength: 1, maxLength: 3 })
  if (shape.type === 'choice') return fc.oneof(...shape.branches.map((branch) => anyOf(branch.shape)))
  if (shape.type === 'object') {
    const fields = shape.fields.filter(({ key }) => key !== 'alternatives')
    const required = fields.filter((field) => field.required).map(({ key }) => key)
    return fc.record(Object.fromEntries(fields.map(({ key, shape: of }) => [key, anyOf(of)])), {
      requiredKeys: required,
      noNullPrototype: true,
    })
  }
  if (shape.codes) return fc.constantFrom(...shape.codes)
  if (shape.type === 'boolean') return fc.boolean()
  if (shape.type === 'integer') return fc.integer({ min: 1, max: 1e9 })
  return shape.refers === undefined ? texts : slugs
}

test.each(formKinds)('any %s at all, with hostile texts in every field: no field is dropped or changed', (kind) => {
  const form = formOf('add', kind)
  fc.assert(
    fc.property(anyOf(shapeOf(kinds[kind].schema)), (value) => {
      const record = value as Fields
      const body = bodyOf(form, record)
      fc.pre(body.length <= 65_536)
      expect(filledFields(formOfBody(body))).toEqual(record)
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 100) },
  )
})

test('a correction keeps what it does not speak of, and brings a damaged record back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...records.slice(-120)), fc.nat(), ({ kind, record }, seed) => {
      const keys = Object.keys(record).filter((key) => key !== 'id' && key !== 'type')
      const lost = keys[seed % keys.length]!
      const { [lost]: _, ...damaged } = record
      const body = bodyOf(formOf('correct', kind), { id: record['id'], [lost]: record[lost] })
      expect(corrected(kind, damaged, filledFields(formOfBody(body)))).toEqual(record)
    }),
  )
  const before = {
    id: 'a',
    venue: { type: 'radio', place: 'X', note: 'n' },
    evidence: [
      { id: 'one', exact: 'x' },
      { id: 'two', exact: 'y' },
    ],
  }
  const change = {
    id: 'a',
    venue: { type: 'visit' },
    evidence: [
      { id: 'two', exact: 'z' },
      { id: 'three', exact: 'w' },
    ],
  }
  expect(corrected('statement', before, change)).toEqual({
    id: 'a',
    venue: { type: 'visit', place: 'X', note: 'n' },
    evidence: [
      { id: 'one', exact: 'x' },
      { id: 'two', exact: 'z' },
      { id: 'three', exact: 'w' },
    ],
  })
})

const refused = (body: string): string => {
  try {
    filledFields(formOfBody(body))
  } catch (error) {
    expect(error).toMatchObject({ name: 'UsageError', remedy: expect.stringMatching(/\.$/) as string })
    return (error as Error).message
  }
  return 'accepted'
}

test('a body that is not a form, or not read as one, is refused in a sentence', () => {
  const part = (...answers: [string, string][]): string =>
    [['Id of the new deal', 'a'], ...answers].map(([label, answer]) => `### ${label}\n\n${answer}\n`).join('\n')
  expect(refused('')).toBe('The body is not that of an issue form.')
  expect(refused('Please add the Pantsir deal.\n\n### Title\n\nx')).toBe('The body is not that of an issue form.')
  expect(refused('x'.repeat(70_000))).toContain('65536')
  expect(refused(part(['Title', 'a\u202Eb']))).toContain('U+202E')
  expect(refused(part(['Title', 'a\u0000b']))).toContain('U+0000')
  expect(refused(part(['Title', 'a'], ['Title', 'b']))).toContain('“Title” stands twice')
  expect(refused(part(['Title', 'a\nb']))).toContain('“Title” has more than one line')
  expect(refused(part(['Existence', 'surely']))).toContain('“Existence” has no option `surely`')
  expect(refused(part(['Parties', '```yaml\n- { actor: [\n```']))).toContain('“Parties” cannot be read, line')
  expect(refused(part(['Parties', '```yaml\n- { __proto__: { x: 1 } }\n```']))).toContain(
    '`__proto__` may not be a key',
  )
  expect(refused(part(['Parties', '```yaml\n- &a [x]\n- *a\n```']))).toContain('“Parties” cannot be read, line')
  expect(refused(part(['Existence: more', '```yaml\njust words\n```']))).toContain('no list of fields')
  expect(
    refused(part(['Agreement', 'Contract (contract)'], ['Agreement: why there is none', 'Unknown (unknown)'])),
  ).toContain('Both a value and')
  expect(refused(part(['Title', '### Nothing of ours\nx']))).toContain('“Title” has more than one line')
})

test('a list pasted with its own name, as the command line prints it, is that list', () => {
  const body = `### Id of the new source\n\na\n\n### Fingerprint\n\n\`\`\`yaml\nfingerprint:\n  words: 8\n\`\`\`\n`
  expect(filledFields(formOfBody(body))).toEqual({ id: 'a', fingerprint: { words: 8 } })
})

// What docs.github.com says of forms, "Syntax for GitHub's form schema" and "Common validation errors when creating issue forms".
describe.each(forms().map((form) => [`${form.action}-${form.kind}`, form] as const))(
  'the form %s is one that GitHub takes',
  (name, form) => {
    const { path, text } = formFile(form)
    const file = parse(text) as Record<string, unknown> & {
      body: { type: string; id?: string; attributes: Record<string, unknown>; validations?: unknown }[]
    }
    const asked = file.body.filter(({ type }) => type !== 'markdown')

    test('its top level', () => {
      expect(path).toBe(`.github/ISSUE_TEMPLATE/${name}.yml`)
      expect(Object.keys(file)).toEqual(['name', 'description', 'title', 'labels', 'body'])
      for (const key of ['name', 'description', 'title']) expect(file[key]).toMatch(/\S/)
      expect(String(file['name']).length).toBeGreaterThanOrEqual(3)
      expect(asked.length).toBeGreaterThan(0)
      expect(text.length).toBeLessThan(65_536)
    })

    test('its elements: known types, unique ids and labels that no mere sign tells apart', () => {
      const ids = asked.map(({ id }) => id!)
      expect(ids.filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      const labels = asked.map(({ attributes }) =>
        String(attributes['label'])
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-'),
      )
      expect(new Set(labels).size).toBe(labels.length)
      for (const { type, attributes } of asked) {
        expect(['input', 'textarea', 'dropdown']).toContain(type)
        const allowed = {
          input: ['placeholder', 'value'],
          textarea: ['placeholder', 'value', 'render'],
          dropdown: ['multiple', 'options', 'default'],
        }[type]!
        expect(Object.keys(attributes).filter((key) => !['label', 'description', ...allowed].includes(key))).toEqual([])
        for (const key of ['label', 'description', 'placeholder', 'value'])
          if (key in attributes) expect(attributes[key]).toMatch(/\S/)
      }
    })

    test('its lists: unique options, none that YAML or GitHub takes for something else, few enough to choose from', () => {
      for (const { attributes, type } of asked.filter((element) => element.type === 'dropdown')) {
        const options = attributes['options'] as string[]
        expect(options.length, type).toBeGreaterThan(0)
        expect(options.length).toBeLessThanOrEqual(100)
        expect(new Set(options).size).toBe(options.length)
        expect(
          options.filter(
            (option) => typeof option !== 'string' || /^(?:none|y|yes|n|no|true|false|on|off)$/i.test(option),
          ),
        ).toEqual([])
        if ('default' in attributes) expect(options[Number(attributes['default'])]).toBeDefined()
      }
    })

    test('whoever fills it in is asked about interests, and cannot pass the question over', () => {
      const question = asked.at(-1)
      expect(question?.attributes['label']).toBe('Do you have an interest in the matter?')
      expect(question?.validations).toEqual({ required: true })
    })

    test('every field of the kind is asked for', () => {
      const shape = shapeOf(kinds[form.action === 'retire' ? 'redirect' : form.kind].schema)
      const keys =
        shape.type === 'object'
          ? shape.fields
          : shape.type === 'choice'
            ? shape.branches.flatMap((branch) => (branch.shape.type === 'object' ? branch.shape.fields : []))
            : []
      const wanted = new Set(keys.map(({ key }) => key).filter((key) => !(form.action === 'retire' && key === 'kind')))
      expect(new Set(form.elements.flatMap((element) => element.path[0] ?? []))).toEqual(wanted)
    })
  },
)

test('actions and kinds: one form each, told apart by the first heading', () => {
  const actions: Action[] = ['add', 'correct', 'retire']
  expect(
    forms()
      .map(({ action, kind }) => `${action}-${kind}`)
      .toSorted(),
  ).toEqual(formKinds.flatMap((kind) => actions.map((action) => `${action}-${kind}`)).toSorted())
  expect(new Set(forms().map(({ elements }) => elements[0]!.label)).size).toBe(15)
})
