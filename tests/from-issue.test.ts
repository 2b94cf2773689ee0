import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { DEAL, issue } from './issue.ts'
import { copyOfData, dataFolder, demarche, scratch, type Run } from './run.ts'

const fromIssue = (data: string, body: string): Run => demarche(['from-issue', '-', '--data', data], { input: body })

test('a deal by the form: the record is written where it belongs, in the house style, and checked', () => {
  const data = copyOfData()
  const { code, out, err } = fromIssue(data, issue('add-deal', DEAL))
  expect(err).toBe('')
  expect(code).toBe(1)
  expect(out).toContain('1 error')
  expect(out).toContain('P803')
  expect(readFileSync(join(data, 'deals/2020/2020-rus-bgr-pantsir-s1.yaml'), 'utf8')).toBe(
    `id: 2020-rus-bgr-pantsir-s1
title: Pantsir-S1 air-defence systems from Russia to Bulgaria
existence: { value: alleged, evidence: [main] }
agreement: { missing: not-reported }

modality:
  - { value: sale, evidence: [main] }

parties:
  - { actor: RUS, role: supplier, evidence: [main] }
  - { actor: BGR, role: recipient, evidence: [main] }

items:
  - id: pantsir
    weapon: { value: pantsir-s1, evidence: [main] }
    category: air-defence-systems
    quantity: { missing: not-reported }
    evidence: [main]

events:
  - id: announced
    type: order-announced
    realis: alleged
    date: { edtf: "2020-02", evidence: [main] }
    evidence: [main]

evidence:
  - id: main
    source: regtrends-2020-02-25-pantsir-c1
    exact: TODO

curation: { coders: [somebody], coded: "2026-11-22", codebook: "1.0", status: single-coded }
`,
  )
  const again = fromIssue(data, issue('add-deal', DEAL))
  expect(again).toMatchObject({ code: 2, out: '' })
  expect(again.err).toContain('exists already')
})

test('a correction changes the lines that it speaks of, and no other', () => {
  const data = copyOfData()
  const path = 'statements/2019/2019-11-05-vucic-free-country.yaml'
  const before = readFileSync(join(dataFolder, path), 'utf8')
  const body = issue('correct-statement', {
    'Id of the statement to correct': '2019-11-05-vucic-free-country',
    'What is wrong, and how do you know?': 'It was at a press conference.\n::error::not a command\n@everyone',
    'Venue: type': 'Press conference (press-conference)',
    Evidence: '- id: evening\n  source: vecernji-2019-11-vucic-rts\n  exact: Vučić je morao u utorak navečer ući',
  })
  const { out, err } = fromIssue(data, body)
  expect(err).toBe('')
  expect(out).not.toMatch(/^::error/m)
  const after = readFileSync(join(data, path), 'utf8').split('\n')
  const lines = before.split('\n')
  const { venue } = parse(before)
  expect(after.filter((line) => !lines.includes(line))).toEqual([
    'venue:',
    '  type: press-conference',
    '  outlet: rts',
    `  evidence: [${venue.evidence.join(', ')}]`,
    `  note: ${venue.note}`,
    '    exact: Vučić je morao u utorak navečer ući',
  ])
  expect(after.length).toBe(lines.length + 4)
})

test('a retired record leaves a redirect in its place', () => {
  const data = copyOfData()
  const body = issue('retire-weapon', {
    'Id of the weapon to retire': 's-400',
    Reason: 'Withdrawn (withdrawn)',
    On: '2026-11-22',
    Note: 'It should not have been made.',
    'Curation: coders': 'somebody',
    'Curation: coded': '2026-11-22',
  })
  const { out, err } = fromIssue(data, body)
  expect(err).toBe('')
  expect(existsSync(join(data, 'weapons/s-400.yaml'))).toBe(false)
  expect(out).toContain('redirects/s-400.yaml')
  expect(parse(readFileSync(join(data, 'redirects/s-400.yaml'), 'utf8'))).toMatchObject({
    id: 's-400',
    kind: 'weapon',
    reason: 'withdrawn',
    to: [],
  })
})

test('bad input: one sentence and the remedy, and nothing written', () => {
  const data = copyOfData()
  const refused = (run: Run): string => {
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' })
    expect(run.err.trim().split('\n').length).toBe(1)
    return run.err
  }
  expect(refused(fromIssue(data, 'Hello, please add this: https://example.org'))).toContain('not that of an issue form')
  expect(refused(fromIssue(data, issue('add-deal', { ...DEAL, 'Id of the new deal': '../../../outside' })))).toContain(
    'is no id',
  )
  expect(refused(fromIssue(data, issue('add-deal', { ...DEAL, Parties: '- { actor: [' })))).toContain(
    '“Parties” cannot be read',
  )
  expect(refused(fromIssue(data, issue('correct-weapon', { 'Id of the weapon to correct': 'no-such' })))).toContain(
    'There is no weapon',
  )
  expect(refused(demarche(['from-issue', '/no/such/file', '--data', data]))).toContain('/no/such/file')
  expect(refused(fromIssue(scratch(), issue('add-deal', DEAL)))).toContain('holds no record')
  const linked = copyOfData()
  const outside = scratch()
  mkdirSync(join(outside, '2031'))
  symlinkSync(outside, join(linked, 'deals/2031'))
  expect(refused(fromIssue(linked, issue('add-deal', { ...DEAL, 'Id of the new deal': '2031-a-b-c' })))).toContain(
    'is a link',
  )
  expect(existsSync(join(outside, '2031/2031-a-b-c.yaml'))).toBe(false)
})
