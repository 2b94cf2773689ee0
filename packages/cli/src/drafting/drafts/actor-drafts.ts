import { CODEBOOK, UsageError } from '@demarche/schema'
import { citedSource } from '../cited-source.ts'
import { freeId, idOf } from '../id-words.ts'
import { answerTo, curationOf, guessed, todo, type Draft, type Drafting } from '../question.ts'

/** Drafts of an actor, and of the records that it needs. */
export function actorDrafts(drafting: Drafting): readonly Draft[] {
  const name = answerTo(drafting, 'name') ?? ''
  const type = answerTo(drafting, 'type') ?? 'organisation'
  const named = {
    id: answerTo(drafting, 'id') ?? freeId(idOf(name), (taken) => drafting.dataset.defines('actor', taken)),
    type,
    names: [{ text: name, language: 'en', form: 'short' }],
  }
  if (type === 'organisation') return [{ kind: 'actor', record: { ...named, ...organisation(drafting) } }]
  if (type === 'person') return person(drafting, named)
  throw new UsageError(
    `--type ${type} is no type of actor to draft.`,
    'Write person or organisation; states are all recorded.',
  )
}

function organisation(drafting: Drafting) {
  const [kind, state] = [answerTo(drafting, 'class'), answerTo(drafting, 'state')]
  return {
    class: kind ?? 'government',
    ...(state === undefined ? {} : { state }),
    ...guessed(kind, 'say what sort of organisation it is.'),
    curation: curationOf(drafting, CODEBOOK),
  }
}

function person(drafting: Drafting, named: Readonly<Record<string, unknown>>) {
  const [title, level, onBehalfOf, from] = ['role', 'level', 'state', 'from'].map((flag) => answerTo(drafting, flag))
  if (onBehalfOf === undefined)
    throw new UsageError('Nothing says for which state or organisation the person speaks.', 'Name it with --state.')
  const source = citedSource(drafting)
  const role = {
    id: idOf(title ?? 'role'),
    title: title ?? todo('the title in English'),
    onBehalfOf,
    level: level ?? 'other',
    ...(from === undefined ? {} : { from }),
    references: [source.id],
    ...guessed(
      level === undefined || from === undefined ? undefined : level,
      'say its rank, and from when to when it was held.',
    ),
  }
  const record = { ...named, roles: [role], curation: curationOf(drafting, CODEBOOK) }
  return [{ kind: 'actor' as const, record }, ...source.drafts]
}
