import { readFileSync } from 'node:fs'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { rdformatSchema } from '@umbrelladocs/rdformat-validator'
import { Ajv } from 'ajv'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { printed, report } from '../../fixtures/_reports/sample.ts'
import type { Diagnostic } from '../diagnostic.ts'

/** What a schema of somebody else has against a value; addresses and other formats are checked too. */
function faults(schema: AnySchemaObject, value: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const check = ajv.compile(schema)
  return check(value) ? [] : check.errors
}

interface SarifResult {
  level: string
  message: { text: string }
  partialFingerprints: object
  relatedLocations?: [{ physicalLocation: { artifactLocation: { uri: string } } }]
  fixes?: [{ description: { text: string }; artifactChanges: [{ replacements: { deletedRegion: object }[] }] }]
}

interface SarifLog {
  runs: [
    {
      results: SarifResult[]
      tool: { driver: { rules: { id: string }[] } }
      invocations: [{ toolConfigurationNotifications: object[] }]
    },
  ]
}

test('SARIF 2.1.0: the published schema, rules with help, fixes, related places, what was not checked', () => {
  const { $schema, id, ...schema } = sarifSchema as AnySchemaObject
  const log = JSON.parse(printed('sarif')) as SarifLog
  expect(faults(schema, log)).toEqual([])
  const [{ results, tool, invocations }] = log.runs
  const one = results.find(({ relatedLocations }) => relatedLocations)
  expect(one?.relatedLocations?.[0].physicalLocation.artifactLocation.uri).toBe(
    'my%20data/weapons/%C3%BCnit%2C%207%25.yaml',
  )
  expect(one?.fixes?.[0].description.text).toBe('Write {{both}} anew.')
  expect(one?.fixes?.[0].artifactChanges[0].replacements.map(({ deletedRegion }) => deletedRegion)).toEqual([
    { startLine: 2, startColumn: 14, endLine: 2, endColumn: 21 },
    { startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 },
  ])
  expect(new Set(results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(
    results.length,
  )
  expect(invocations[0].toolConfigurationNotifications.length).toBe(
    new Set(report.skipped.map(({ why }) => why)).size + 1,
  )
  expect(tool.driver.rules.map(({ id }) => id)).toContain('Q701')
  one!.relatedLocations![0].physicalLocation.artifactLocation.uri = 'my data/ünit.yaml'
  results[0]!.level = 'info'
  expect(faults(schema, log)).toHaveLength(2)
})

test('rdjson: the schema of its validator; the edits of a fix are one suggestion', () => {
  const result = JSON.parse(printed('rdjson')) as { diagnostics: { suggestions?: object[] }[] }
  expect(faults(rdformatSchema as AnySchemaObject, result)).toEqual([])
  const suggestions = result.diagnostics.flatMap((one) => one.suggestions ?? [])
  expect(suggestions).toContainEqual({
    range: { start: { line: 2, column: 1 }, end: { line: 2, column: 21 } },
    text: 'Designation: "Buggy-1 中"',
  })
  expect(faults(rdformatSchema as AnySchemaObject, { ...result, more: 1 })).not.toEqual([])
})

test('JSON and JSON lines: the schema that the package ships, every field of it used, no other', () => {
  const file = new URL('../../generated/report-v1.schema.json', import.meta.url)
  const schema = JSON.parse(readFileSync(file, 'utf8')) as AnySchemaObject
  const check = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)
  const value = JSON.parse(printed('json', { ...report, withheld: { Q701: 3 } })) as { diagnostics: Diagnostic[] }
  expect([check(value), check.errors]).toEqual([true, null])
  for (const key of Object.keys(value)) expect(check({ ...value, [key]: undefined })).toBe(false)
  expect(check({ ...value, diagnostics: [{ ...value.diagnostics[0], more: 1 }] })).toBe(false)
  const used = new Set(value.diagnostics.flatMap((one) => Object.keys(one)))
  expect([...used].toSorted()).toEqual(Object.keys(schema['$defs'].diagnostic.properties).toSorted())
  const lines = printed('jsonl').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(value.diagnostics)
})

test('JUnit XML: well-formed, a suite for each file, counts that add up, rules that did not run as skipped', () => {
  const elements: { name: string; attributes: Record<string, unknown> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (element) => elements.push(element))
  parser.write(printed('junit')).close()
  const named = (wanted: string) => elements.filter(({ name }) => name === wanted)
  const files = new Set(report.diagnostics.map(({ file }) => `my data/${file}`))
  expect(named('testsuite').map(({ attributes }) => attributes['name'])).toEqual([...files, 'demarche'])
  const sum = (key: string) => named('testsuite').reduce((total, { attributes }) => total + Number(attributes[key]), 0)
  expect([sum('tests'), sum('failures'), sum('skipped')]).toEqual(
    ['testcase', 'failure', 'skipped'].map((name) => named(name).length),
  )
  expect(sum('failures')).toBe(report.diagnostics.length)
  expect(sum('skipped')).toBe(report.skipped.length)
})
