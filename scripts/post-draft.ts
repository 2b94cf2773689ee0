import { readFileSync } from 'node:fs'
import { apiOf } from './github/api.ts'
import { isCurrent, issueOf } from './github/issue.ts'
import { leftIn } from './github/left-in.ts'
import { putComment } from './github/sticky-comment.ts'
import { main } from './running/stop.ts'
import { variable } from './running/variable.ts'

/*
 * Posts what was drafted from an issue as the one comment there. The folder comes from a job that read somebody's
 * text: it does not say where to post.
 */
await main(async () => {
  const api = apiOf(variable('GITHUB_REPOSITORY'), variable('GITHUB_TOKEN'), variable('GITHUB_API_URL'))
  const issue = issueOf(JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8')))
  if (!(await isCurrent(issue, api))) return console.log('The issue is closed or was edited since: nothing to post.')
  await putComment(api, { number: issue.number, about: 'draft' }, leftIn(process.argv[2] ?? '', 'comment.md'))
  console.log(`Posted the draft of #${issue.number}.`)
})
