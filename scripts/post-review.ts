import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiOf } from './github/api.ts'
import { pullRequestOf } from './github/pull-request.ts'
import { putComment } from './github/sticky-comment.ts'
import { offerSuggestions } from './github/suggestions.ts'
import { main, Stop } from './running/stop.ts'
import { variable } from './running/variable.ts'

/*
 * Posts what the review of a pull request left in a folder: `review.md` as the one comment, `fix.diff` as suggestions.
 * The folder comes from a run of somebody else's change: nothing in it is run, and it does not say where to post.
 */
await main(async () => {
  const folder = process.argv[2] ?? ''
  const api = apiOf(variable('GITHUB_REPOSITORY'), variable('GITHUB_TOKEN'), variable('GITHUB_API_URL'))
  const payload: unknown = JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8'))
  const pull = await pullRequestOf(payload, api)
  if (pull === undefined) return console.log('The pull request is closed or has moved on: nothing to post.')
  await putComment(api, pull.number, textIn(folder, 'review.md'))
  const offered = await offerSuggestions(api, pull, textIn(folder, 'fix.diff'))
  console.log(`Posted the review of #${pull.number}, with ${offered} suggestions.`)
})

function textIn(folder: string, name: string): string {
  const path = join(folder, name)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new Stop(`There is no ${path}. Name the folder that the review was downloaded to.`)
}
