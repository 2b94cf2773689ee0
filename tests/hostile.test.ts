import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validate } from '@demarche/validator'
import { bin, scratch } from './run.ts'

/** A data folder with a folder for weapons in it. */
function weaponsFolder(): { root: string; put: (name: string, content: string | Uint8Array) => string } {
  const root = scratch()
  mkdirSync(join(root, 'weapons'))
  return {
    root,
    put: (name, content) => {
      const path = join(root, 'weapons', name)
      writeFileSync(path, content)
      return path
    },
  }
}

/** Runs a check of a folder with little memory and little time, and gives the codes found by file. */
function codesIn(root: string): Record<string, string[]> {
  const args = ['--max-old-space-size=400', bin, 'validate', '--data', root, '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; code: string }[] }
  const codes: Record<string, string[]> = {}
  for (const { file, code } of diagnostics) codes[file] = [...new Set([...(codes[file] ?? []), code])]
  return codes
}

test('bombs, special files, odd encodings and odd names: each is refused by its code, in time and memory', () => {
  const { root, put } = weaponsFolder()
  const level = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(',')}]\n`
  put('alias-bomb.yaml', `a: &a [x]\n${level('b', '*a')}${level('c', '*b')}${level('d', '*c')}${level('e', '*d')}`)
  put('deep.json', `${'['.repeat(5000)}${']'.repeat(5000)}`)
  put('directive.yaml', '%YAML 1.1\n---\nid: a\n')
  put('complex-key.yaml', '? [a, b]\n: c\n')
  put('merge.yaml', 'a: 1\n<<: { b: 2 }\n')
  put('keys.yaml', Array.from({ length: 3000 }, (_, index) => `k${index}: 1\n`).join(''))
  put('items.json', JSON.stringify({ id: 'items', names: Array.from({ length: 20_000 }, () => 1) }))
  put('utf16.yaml', Buffer.from('\uFEFFid: a\n', 'utf16le'))
  put('::error title=x::y.yaml', 'id: 1\n')
  put('\u001B[31mred.yaml', 'id: 1\n')
  truncateSync(put('huge.yaml', 'id: a\n'), 2 ** 30)
  mkdirSync(join(root, 'weapons', 'folder.yaml'))
  symlinkSync('/dev/zero', join(root, 'weapons', 'zero.yaml'))
  execFileSync('mkfifo', [join(root, 'weapons', 'pipe.yaml')])
  expect(codesIn(root)).toEqual({
    'weapons/alias-bomb.yaml': ['Y204'],
    'weapons/deep.json': ['Y207'],
    'weapons/directive.yaml': ['Y204'],
    'weapons/complex-key.yaml': ['Y204'],
    'weapons/merge.yaml': ['Y204'],
    'weapons/keys.yaml': ['Y207'],
    'weapons/items.json': ['Y207'],
    'weapons/utf16.yaml': ['F103'],
    'weapons/::error title=x::y.yaml': expect.arrayContaining(['S303']) as string[],
    'weapons/\u001B[31mred.yaml': expect.arrayContaining(['S303']) as string[],
    'weapons/huge.yaml': ['F102'],
    'weapons/folder.yaml': ['F107'],
    'weapons/zero.yaml': ['F107'],
    'weapons/pipe.yaml': ['F107'],
  })
})

const PIECES = [
  'id: a\n',
  '  - ',
  '- {',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a ',
  '*a',
  '!t ',
  '? ',
  ': ',
  '|\n',
  '>',
  '#',
  '---\n',
  '%',
  '\t',
  '\0',
  '\uFEFF',
  '\u202E',
  'é',
  '😀',
  '\r\n',
  '{"a":',
  ',',
  '1e9',
  '~',
  '__proto__: 1\n',
]

test('no bytes make it throw or take longer than two seconds', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 400 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
    fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 30_000 }))
      .map(([piece, times]) => new TextEncoder().encode(piece.repeat(times))),
  )
  fc.assert(
    fc.property(bytes, fc.constantFrom('weapons/a.yaml', 'weapons/a.json'), (content, path) => {
      const start = performance.now()
      expect(validate({ files: [{ path, bytes: content }] }).diagnostics.length).toBeGreaterThan(0)
      expect(performance.now() - start).toBeLessThan(2000)
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
  )
})
