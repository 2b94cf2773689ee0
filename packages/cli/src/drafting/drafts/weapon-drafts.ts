import { CODEBOOK } from '@demarche/schema'
import { freeId, idOf } from '../id-words.ts'
import { answerTo, curationOf, todo, type Draft, type Drafting } from '../question.ts'

/** Drafts of a weapon, and of the records that it needs. */
export function weaponDrafts(drafting: Drafting): readonly Draft[] {
  const designation = answerTo(drafting, 'designation') ?? ''
  const [family, manufacturer] = ['family', 'manufacturer'].map((flag) => answerTo(drafting, flag))
  const missing = ['category', 'role', 'unit'].filter((flag) => answerTo(drafting, flag) === undefined)
  const record = {
    id: answerTo(drafting, 'id') ?? freeId(idOf(designation), (taken) => drafting.dataset.defines('weapon', taken)),
    designation,
    description: answerTo(drafting, 'description') ?? todo('what it is, in a phrase'),
    ...(family === undefined ? {} : { family }),
    ...(manufacturer === undefined ? {} : { manufacturer }),
    origin: drafting.answers['origin'] ?? [],
    category: answerTo(drafting, 'category') ?? 'other',
    unroca: { category: 'none', edition: 'gge-2016' },
    role: answerTo(drafting, 'role') ?? 'platform',
    usualUnit: answerTo(drafting, 'unit') ?? 'unspecified-system',
    note: todo(
      `compare what was drafted: ${['unroca', ...missing.map((flag) => (flag === 'unit' ? 'usualUnit' : flag))].join(', ')}.`,
    ),
    curation: curationOf(drafting, CODEBOOK),
  }
  return [{ kind: 'weapon', record }]
}
