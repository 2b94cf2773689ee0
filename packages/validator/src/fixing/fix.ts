import { applyEdits } from './apply-edits.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { read } from '../reading/document.ts'
import { hasMended, isStructural, saysTheSame } from './sound.ts'
import type { SourceFile } from '../reading/source-file.ts'
import { validate, type Input, type Validated, type ValidateOptions } from '../validate.ts'

export interface FixOptions extends ValidateOptions {
  /** Makes the suggested edits too, once no safe one is left. */
  readonly suggested?: boolean
}

/** A file that was mended. */
export interface Mended {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** How many findings each fixer ended. */
  readonly fixes: Readonly<Record<string, number>>
}

/** What was mended, and what is left to find in the files asked for. */
export interface FixResult {
  readonly mended: readonly Mended[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Mends what can be mended by edits to the text, until nothing more can. Every edit is tried first: one after which the
 * record says anything else, the finding is still there or there is a new one, is not made. Pure: writes nothing.
 */
export function fix({ files, unreadable = [] }: Input, options: FixOptions = {}): FixResult {
  const { only = () => true, suggested = false, ...rest } = options
  const check = (given: readonly SourceFile[]): State => {
    const report = validate({ files: given, unreadable }, { ...rest, most: Infinity })
    return { files: given, report, made: [] }
  }
  const refused = new Set<string>()
  let state = check(files)
  for (;;) {
    const batches = batchesOf(state, {
      suggested,
      isWanted: ({ file, fingerprint }) => only(file) && !refused.has(fingerprint),
    })
    if (batches.length === 0) break
    state = settle(state, batches, { check, refuse: ({ fingerprint }) => refused.add(fingerprint) })
  }
  return { mended: mendedIn(files, state), diagnostics: state.report.diagnostics.filter(({ file }) => only(file)) }
}

/** Files on their way to being mended. */
interface State {
  readonly files: readonly SourceFile[]
  readonly report: Validated
  /** What was mended so far. */
  readonly made: readonly Diagnostic[]
}

/** Diagnostics of one file whose edits can be made together. */
type Batch = readonly Diagnostic[]

interface Choice {
  readonly suggested: boolean
  readonly isWanted: (diagnostic: Diagnostic) => boolean
}

/** By file, what to mend next: what is safe as long as there is any, and of that what makes records well-formed. */
function batchesOf({ files, report }: State, { suggested, isWanted }: Choice): readonly Batch[] {
  const wanted = report.diagnostics.filter((diagnostic) => diagnostic.fix && isWanted(diagnostic))
  const safe = wanted.filter(({ fix }) => fix?.safety === 'safe')
  const chosen = safe.length > 0 || !suggested ? safe : wanted
  const structural = chosen.filter(isStructural)
  const byFile = Map.groupBy(structural.length > 0 ? structural : chosen, ({ file }) => file)
  return files.flatMap((file) => {
    const found = byFile.get(file.path)
    return found ? [disjoint(found, read(file).text.length)] : []
  })
}

/** The diagnostics whose edits do not overlap those of one before. */
function disjoint(diagnostics: readonly Diagnostic[], length: number): Batch {
  const taken = new Uint8Array(length)
  return diagnostics.filter(({ fix }) => {
    const stretches = (fix?.edits ?? []).map(({ range }) => taken.subarray(range.start.offset, range.end.offset))
    if (stretches.some((stretch) => stretch.includes(1))) return false
    for (const stretch of stretches) stretch.fill(1)
    return true
  })
}

interface Trial {
  readonly check: (files: readonly SourceFile[]) => State
  readonly refuse: (diagnostic: Diagnostic) => void
}

/** Makes the edits that are sound, all together where that goes well, else by halves, and refuses the others. */
function settle(state: State, batches: readonly Batch[], trial: Trial): State {
  const all = attempt(state, batches.flat(), trial)
  if (all) return all
  if (batches.length > 1) {
    const half = Math.ceil(batches.length / 2)
    return settle(settle(state, batches.slice(0, half), trial), batches.slice(half), trial)
  }
  for (const diagnostic of batches.flat()) {
    const one = batches.flat().length > 1 ? attempt(state, [diagnostic], trial) : undefined
    // The places of the others have moved: they come in the next round.
    if (one) return one
    trial.refuse(diagnostic)
  }
  return state
}

/** The files with the edits made, where they do what they should and nothing else. */
function attempt(state: State, diagnostics: readonly Diagnostic[], { check }: Trial): State | undefined {
  const byFile = Map.groupBy(diagnostics, ({ file }) => file)
  const files = state.files.map((file) => edited(file, byFile.get(file.path)))
  const judge = diagnostics.every(({ fix }) => fix?.safety === 'safe') ? state.report.dataset : undefined
  const isSame = state.files.every((file, index) => {
    const now = files[index]
    return now === file || (now !== undefined && saysTheSame(file, now, judge))
  })
  // Checking everything again is the dear part, so it comes last.
  if (!isSame) return undefined
  const next = { ...check(files), made: [...state.made, ...diagnostics] }
  return hasMended(state.report, next.report, diagnostics) ? next : undefined
}

function edited(file: SourceFile, diagnostics: readonly Diagnostic[] | undefined): SourceFile {
  const edits = diagnostics?.flatMap(({ fix }) => fix?.edits ?? [])
  return edits ? { ...file, bytes: encoder.encode(applyEdits(read(file).text, edits)) } : file
}

const encoder = new TextEncoder()

function mendedIn(files: readonly SourceFile[], { files: after, made }: State): readonly Mended[] {
  const byFile = Map.groupBy(made, ({ file }) => file)
  return files.flatMap(({ path, bytes }, index) => {
    const fixes = byFile.get(path)?.map(({ fix }) => fix?.id ?? '')
    const now = after[index]
    return fixes && now ? [{ path, before: bytes, after: now.bytes, fixes: counted(fixes) }] : []
  })
}

const counted = (ids: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(ids.toSorted(), (id) => id)].map(([id, same]) => [id, same.length]))
