import type { Table } from '../table.ts'

/** A table that is easier to load than the tables it is made from, because it leaves out what they keep apart. */
export interface View extends Table {
  /** What a reader of the view no longer sees, and where it is kept: sentences. */
  readonly lost: readonly string[]
}
