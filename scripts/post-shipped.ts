import { readFileSync } from 'node:fs'
import { kinds } from '@demarche/schema'
import { load, validate } from '@demarche/validator'
import * as z from 'zod'
import { apiOf, type Api } from './github/api.ts'
import { shippedText, type Shipped } from './github/shipped-text.ts'
import { packageVersion } from './release/package-version.ts'
import { output } from './running/run.ts'
import { main } from './running/stop.ts'
import { variable } from './running/variable.ts'

const changes = z.object({
  records: z.array(z.object({ kind: z.literal(Object.keys(kinds)), id: z.string(), change: z.string() })),
})

const recordsIn = (file: string) => changes.parse(JSON.parse(readFileSync(file, 'utf8'))).records

const pulls = z.array(z.object({ number: z.number().int(), merged_at: z.string().nullable() }))

/*
 * Tells the pull requests behind a release that their records are in it. The argument is the file that
 * `demarche diff --format json` wrote against the release before.
 */
await main(async () => {
  const root = process.cwd()
  const api = apiOf(variable('GITHUB_REPOSITORY'), variable('GITHUB_TOKEN'), variable('GITHUB_API_URL'))
  const records = recordsIn(process.argv[2] ?? '').filter(({ change }) => change === 'added' || change === 'changed')
  const { dataset } = validate(load('data'), { rules: [] })
  const version = packageVersion(root, 'data')
  const pulls = await byPullRequest(records, root, api)
  for (const [number, shipped] of pulls) {
    const body = shippedText(shipped, version, dataset)
    await api('POST', `/issues/${number}/comments`, z.unknown(), { body })
  }
  console.log(`Told ${pulls.size} pull requests of ${records.length} records.`)
})

/** The records by the merged pull request that last touched each; those that none did are left out. */
async function byPullRequest(
  records: readonly Shipped[],
  root: string,
  api: Api,
): Promise<ReadonlyMap<number, readonly Shipped[]>> {
  const byCommit = Map.groupBy(records, ({ id }) =>
    output(root, 'git', 'log', '-1', '--format=%H', '--', `data/**/${id}.yaml`, `data/**/${id}.json`)?.trim(),
  )
  const found = new Map<number, readonly Shipped[]>()
  for (const [commit, some] of byCommit) {
    const behind = commit ? await api('GET', `/commits/${commit}/pulls`, pulls) : []
    const number = behind.find(({ merged_at }) => merged_at !== null)?.number
    if (number !== undefined) found.set(number, [...(found.get(number) ?? []), ...some])
  }
  return found
}
