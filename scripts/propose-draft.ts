import { readFileSync } from 'node:fs'
import { apiOf } from './github/api.ts'
import { draftFiles } from './github/draft-files.ts'
import { isCurrent, issueOf } from './github/issue.ts'
import { leftIn } from './github/left-in.ts'
import { propose } from './github/propose.ts'
import { main, Stop } from './running/stop.ts'
import { variable } from './running/variable.ts'

/*
 * Opens a pull request with what was drafted from an issue. The folder comes from a job that read somebody's text: it
 * says what records hold, and not where anything goes.
 */
await main(async () => {
  const api = apiOf(variable('GITHUB_REPOSITORY'), variable('GITHUB_TOKEN'), variable('GITHUB_API_URL'))
  const issue = issueOf(JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8')))
  const files = draftFiles(leftIn(process.argv[2] ?? '', 'files.json'))
  if (!(await isCurrent(issue, api))) {
    throw new Stop('The issue is closed or was edited since. Read it again, then take the label off and set it anew.')
  }
  const number = await propose(api, { issue, files, base: variable('GITHUB_SHA') })
  console.log(`#${number} holds what #${issue.number} asks for.`)
})
