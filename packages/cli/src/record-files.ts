import { load, partsOf, type PathParts, type SourceFile } from '@demarche/validator'

/** The record files of a data folder, with the kind and id that their paths say. */
export const recordFiles = (root: string): readonly (SourceFile & PathParts)[] =>
  load(root).files.map((file) => ({ ...file, ...partsOf(file.path) }))
