import type { Listed, Loaded, Report, ReportContext, Validated, ValidateOptions } from '@demarche/validator'
import { readArticles } from './articles.ts'
import { selection } from './data-root.ts'
import { commonCommit, filesAt } from './git.ts'
import { today } from './today.ts'
import { cacheFolder, verdictsIn, type Request } from './verdicts.ts'

/** What a report is to be of. */
export interface ReportOptions {
  readonly now?: string
  /** A folder of texts. */
  readonly articles?: string
  /** A git ref. */
  readonly base?: string
  /** A folder; false for none. */
  readonly cache?: string | false
}

/** A report, and the texts that it speaks of. */
type Reported = { readonly report: Report } & Pick<ReportContext, 'textOf'>

/** The remembered verdict, if nothing has changed that it hangs on; else a new one. */
export async function reportOn(root: string, paths: readonly string[], options: ReportOptions): Promise<Reported> {
  const { listFiles, load, textLookup } = await import('@demarche/validator')
  const now = today(options.now)
  const only = selection(root, paths)
  const listed = listFiles(root)
  const verdicts = verdictsFor({ root, paths, now }, listed, options)
  const unread = verdicts?.recallUnread()
  if (unread) return { report: unread, textOf: (path) => textLookup(load(root, [{ path, isFile: true }]).files)(path) }
  const loaded = load(root, listed)
  const textOf = textLookup(loaded.files)
  const recalled = verdicts?.recall(loaded)
  if (recalled) return { report: recalled, textOf }
  const { dataset: _, ...report } = await checkAnew(loaded, { root, only, now, options })
  verdicts?.keep(loaded, report)
  return { report, textOf }
}

/** Texts of articles and the state of a base are not watched for changes: with these every run is a new one. */
function verdictsFor(request: Request, listed: readonly Listed[], { cache, base, articles }: ReportOptions) {
  const folder =
    cache === false || base !== undefined || articles !== undefined ? undefined : cacheFolder(request.root, cache)
  return folder === undefined ? undefined : verdictsIn(folder, request, listed)
}

interface Run {
  readonly root: string
  readonly only: (path: string) => boolean
  readonly now: string
  readonly options: ReportOptions
}

async function checkAnew(
  loaded: Loaded,
  { root, only, now, options }: Run,
): Promise<Report & Pick<Validated, 'dataset'>> {
  const { validate } = await import('@demarche/validator')
  const articles = options.articles === undefined ? undefined : readArticles(options.articles)
  // Measured against a base, a finding must be seen in both states, however many a file has.
  const most = options.base === undefined ? {} : { most: Infinity }
  const settings = { now, ...(articles && { articles }), ...most }
  const whole = validate(loaded, { only, ...settings })
  for (const id of articles?.keys() ?? []) noteUnused(id, whole)
  if (options.base === undefined) return whole
  return { ...(await sinceBase(whole, { root, base: options.base, only, settings })), dataset: whole.dataset }
}

interface SinceBase {
  readonly root: string
  readonly base: string
  readonly only: (path: string) => boolean
  readonly settings: ValidateOptions
}

/** The report of what this branch brings, measured against the commit it left the base at. */
async function sinceBase(report: Validated, { root, base, only, settings }: SinceBase): Promise<Report> {
  const { since, validate } = await import('@demarche/validator')
  const files = filesAt(root, commonCommit(root, base))
  return since(report, { files, report: validate({ files }, settings) }, only)
}

/** A text under a wrong name checks nothing, and that must not look like a pass. */
function noteUnused(id: string, { dataset }: Validated): void {
  if (!dataset.defines('source', id)) console.error(`note: ${id}.txt was not used: there is no source ${id}.`)
}
