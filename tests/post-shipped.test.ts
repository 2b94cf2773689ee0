import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { playGitHub, runScript } from './play-git-hub.ts'
import { scratch } from './run.ts'

const records = [
  { kind: 'deal', id: '2021-rus-srb-kornet', change: 'added' },
  { kind: 'weapon', id: 'kornet', change: 'changed', edits: [] },
  { kind: 'weapon', id: 'long-gone', change: 'withdrawn', to: [] },
]

test('a merged pull request is told where its records stand in the files of the release', async () => {
  const file = join(scratch(), 'changes.json')
  writeFileSync(file, JSON.stringify({ records }))
  const { url, written } = await playGitHub(() => [
    { number: 8, merged_at: null },
    { number: 9, merged_at: '2026-11-01T00:00:00Z' },
  ])
  expect(await runScript('post-shipped.ts', { args: [file], api: url })).toMatchObject({ code: 0 })
  expect(written).toMatchObject([{ method: 'POST', url: '/repos/demarche/demarche/issues/9/comments' }])
  const { body } = written[0]!.body as { body: string }
  expect(body).toContain('| `title` | Kornet anti-tank missiles from Russia to Serbia |')
  expect(body).toMatch(/Rows in other tables: .*`csv\/deal_items\.csv` 2.*`csv\/claims\.csv` \d+/)
  expect(body).not.toContain('long-gone')
})
