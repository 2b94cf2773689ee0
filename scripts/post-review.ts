import { readFileSync } from 'node:fs'
import { apiOf } from './github/api.ts'
import { leftIn } from './github/left-in.ts'
import { pullRequestOf } from './github/pull-request.ts'
import { putComment } from './github/sticky-comment.ts'
import { offerSuggestions } from './github/suggestions.ts'
import { main } from './running/stop.ts'
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
  await putComment(api, { number: pull.number, about: 'review' }, leftIn(folder, 'review.md'))
  const offered = await offerSuggestions(api, pull, leftIn(folder, 'fix.diff'))
  console.log(`Posted the review of #${pull.number}, with ${offered} suggestions.`)
})
