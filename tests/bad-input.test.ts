import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bin, demarche, scratch, type Run } from './run.ts'

/** One sentence or two, no stack, on standard error, exit 2. */
function refused({ code, out, err }: Run): string {
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).not.toMatch(/\n\s+at /)
  expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
  return err
}

/** A data folder that holds one file. */
function folderWith(path: string, bytes: string | Uint8Array): string {
  const folder = scratch()
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), bytes)
  return folder
}

/** The findings of a run, as `file:line:column code`. */
function findings(folder: string): string[] {
  const { code, out } = demarche(['validate', '--data', folder, '--format', 'json'])
  expect(code).toBe(1)
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { file: string; code: string; range: { start: { line: number; column: number } } }[]
  }
  return diagnostics.map(({ file, range, code }) => `${file}:${range.start.line}:${range.start.column} ${code}`)
}

test('a missing folder, a file in its place, an empty folder', () => {
  expect(refused(demarche(['validate', '--data', 'no/such/folder']))).toContain('no/such/folder')
  expect(refused(demarche(['validate', '--data', 'package.json']))).toContain('package.json')
  const empty = scratch()
  expect(refused(demarche(['validate', '--data', empty]))).toContain('holds no record')
  expect(refused(demarche(['validate'], { cwd: empty }))).toContain('no data folder')
  expect(refused(demarche(['export', '--data', empty, '--out', join(empty, 'out')]))).toContain('holds no record')
})

test('an unknown command, flag, format, code, path', () => {
  expect(refused(demarche(['validat']))).toContain('validate')
  expect(refused(demarche(['validate', '--fromat', 'json']))).toContain('--format')
  expect(refused(demarche(['validate', '--format', 'xml']))).toContain('text, json, jsonl, github')
  expect(refused(demarche(['validate', '--output', 'json']))).toContain('json:report.json')
  expect(refused(demarche(['validate', '--fail-on', 'never']))).toContain('warning')
  expect(refused(demarche(['validate', '--now', 'tomorrow']))).toContain('tomorrow')
  expect(refused(demarche(['validate', 'no/such/file.yaml']))).toContain('no/such/file.yaml')
  expect(refused(demarche(['validate', 'packages']))).toContain('not inside the data folder')
  expect(refused(demarche(['explain', 'Q7O1']))).toContain('Q701')
  expect(refused(demarche(['export']))).toContain('--out')
  expect(refused(demarche(['export', '--out', join(scratch(), 'x'), '--formats', 'csv,excel']))).toContain('excel')
})

test('a report that cannot be written', () => {
  expect(demarche(['validate', '--output', `json:${join(scratch(), 'no', 'report.json')}`])).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot be written') as string,
  })
})

test.each([
  ['not UTF-8', 'weapons/a.yaml', new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe]), 'weapons/a.yaml:1:1 F103'],
  ['a NUL', 'weapons/a.yaml', 'id: a\u0000b\n', 'weapons/a.yaml:1:6 F104'],
  ['a bidi override', 'weapons/a.yaml', 'id: \u202Ea\n', 'weapons/a.yaml:1:5 F104'],
  ['too large', 'weapons/a.yaml', `id: ${'a'.repeat(200_000)}`, 'weapons/a.yaml:1:1 F102'],
  ['an unknown ending', 'weapons/a.yml', 'id: a\n', 'weapons/a.yml:1:1 F105'],
  ['an unknown folder', 'wepons/a.yaml', 'id: a\n', 'wepons/a.yaml:1:1 F106'],
  ['empty', 'weapons/a.yaml', '', 'weapons/a.yaml:1:1 Y201'],
  ['broken YAML', 'weapons/a.yaml', 'id: a\nnames: [a, b\n', 'weapons/a.yaml:3:1 Y201'],
  ['a tab', 'weapons/a.yaml', 'id: a\nnames:\n\t- a\n', 'weapons/a.yaml:3:1 Y201'],
  ['broken JSON', 'weapons/a.json', '{"id": "a",}\n', 'weapons/a.json:1:12 Y202'],
  ['a repeated key', 'weapons/a.yaml', 'id: a\nid: b\n', 'weapons/a.yaml:2:1 Y203'],
  ['a repeated key in JSON', 'weapons/a.json', '{"id": "a", "id": "b"}\n', 'weapons/a.json:1:13 Y203'],
  ['an alias', 'weapons/a.yaml', 'id: &a b\nnames: *a\n', 'weapons/a.yaml:1:8 Y204,weapons/a.yaml:2:8 Y204'],
  ['a tag', 'weapons/a.yaml', 'id: !!js/function "x"\n', 'weapons/a.yaml:1:19 Y204'],
  ['a second document', 'weapons/a.yaml', 'id: a\n---\nid: b\n', 'weapons/a.yaml:2:1 Y204'],
  ['a lossy number', 'weapons/a.yaml', 'firstProduced: 1.10\n', 'weapons/a.yaml:1:16 Y205'],
  ['a reserved key', 'weapons/a.yaml', '__proto__: a\n', 'weapons/a.yaml:1:1 Y206'],
  ['keys in keys, deeper than any reader goes', 'weapons/a.yaml', '? '.repeat(20_000), 'Y207'],
  ['deep nesting', 'weapons/a.yaml', `id: ${'['.repeat(60)}${']'.repeat(60)}\n`, 'Y207'],
])('%s', (_, path, bytes, expected) => {
  const found = findings(folderWith(path, bytes)).join(',')
  if (expected.length > 5) expect(found).toBe(expected)
  else expect(found).toContain(expected)
})

test('a link that leads out of the folder is not followed', () => {
  const folder = folderWith('weapons/a.txt', 'x')
  symlinkSync('/etc/hostname', join(folder, 'weapons/b.yaml'))
  symlinkSync('/dev/zero', join(folder, 'weapons/c.yaml'))
  expect(findings(folder)).toEqual(['weapons/a.txt:1:1 F105', 'weapons/b.yaml:1:1 F107', 'weapons/c.yaml:1:1 F107'])
})

test('a reader that stops early is told in a sentence, and the exit code says that not all was printed', () => {
  const folder = scratch()
  mkdirSync(join(folder, 'weapons'))
  for (let index = 0; index < 400; index += 1) writeFileSync(join(folder, 'weapons', `w${index}.yaml`), 'id: 7\n')
  const command = '"$0" "$1" validate --data "$2" --format json | head -c 1 >/dev/null; echo "${PIPESTATUS[0]}"'
  const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, bin, folder], { encoding: 'utf8' })
  expect(stdout.trim()).toBe('2')
  expect(stderr.trim().split('\n')).toEqual(['error: The output was closed before everything was printed.'])
})
