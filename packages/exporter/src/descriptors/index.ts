import { croissant } from './croissant.ts'
import { csvw } from './csvw.ts'
import { datacite } from './datacite.ts'
import { datapackage } from './datapackage.ts'
import { dcat } from './dcat.ts'
import type { Descriptor } from './descriptor.ts'
import { papers } from './papers.ts'
import { readme } from './readme.ts'
import { roCrate } from './ro-crate.ts'
import { zenodo } from './zenodo.ts'

/** Every descriptor, in the order of writing: those that list all files come last. */
export const descriptors: readonly Descriptor[] = [
  ...papers,
  datapackage,
  csvw,
  croissant,
  zenodo,
  datacite,
  readme,
  dcat,
  roCrate,
]
