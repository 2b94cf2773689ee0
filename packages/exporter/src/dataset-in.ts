import { join } from 'node:path'
import { UsageError, type Dataset, type Kind, type RecordOf } from '@demarche/schema'
import { linesOf } from './lines-of.ts'

/**
 * The dataset in a folder like `jsonl/` of a release: `<kind>.jsonl`, a record a line, by id. Deals and statements are read
 * from the disk whenever they are asked for, so that there may be millions of them. The lines are taken for the records
 * of a release: nothing but the form of their ids is looked at. Throws UsageError where a file is missing or a line is no
 * record.
 */
export function datasetIn(folder: string): Dataset {
  const readers: { readonly [K in Kind]: Reader<K> } = {
    source: kept(folder, 'source'),
    actor: kept(folder, 'actor'),
    weapon: kept(folder, 'weapon'),
    deal: streamed(folder, 'deal'),
    statement: streamed(folder, 'statement'),
    redirect: kept(folder, 'redirect'),
  }
  return {
    all: (kind) => [...readers[kind].each()],
    each: (kind) => readers[kind].each(),
    get: (kind, id) => readers[kind].get(id),
    defines: (kind, id) => readers[kind].get(id) !== undefined,
    complete: true,
  }
}

interface Reader<K extends Kind> {
  each(): Iterable<RecordOf<K>>
  get(id: string): RecordOf<K> | undefined
}

/** For kinds that others refer to many times. */
function kept<K extends Kind>(folder: string, kind: K): Reader<K> {
  const records = new Map([...recordsIn(folder, kind)].map((record) => [record.id, record]))
  return { each: () => records.values(), get: (id) => records.get(id) }
}

/** For kinds of which there may be more than fit into memory. */
function streamed<K extends Kind>(folder: string, kind: K): Reader<K> {
  let latest: RecordOf<K> | undefined
  return {
    *each() {
      for (const record of recordsIn(folder, kind)) {
        latest = record
        yield record
      }
    },
    get(id) {
      // Who asks for one by its id has mostly just been given it.
      if (latest?.id === id) return latest
      for (const record of recordsIn(folder, kind)) if (record.id === id) return record
      return undefined
    },
  }
}

function* recordsIn<K extends Kind>(folder: string, kind: K): Generator<RecordOf<K>> {
  const file = join(folder, `${kind}.jsonl`)
  let line = 0
  for (const text of linesOf(file)) {
    line += 1
    yield recordOf<K>(text, `${file}:${line}`)
  }
}

/** The id is what other records, paths and IRIs are made of, so its form at least is looked at. */
function recordOf<K extends Kind>(line: string, place: string): RecordOf<K> {
  try {
    const record = JSON.parse(line)
    if (typeof record?.id === 'string' && ID.test(record.id)) return record
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError(`${place} is no JSON: ${error.message}.`, REMEDY)
  }
  throw new UsageError(`${place} is no record: it has no id of lower-case words, or of three capitals.`, REMEDY)
}

const ID = /^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/
const REMEDY = 'Name the jsonl/ folder of a whole release.'
