import { edtfOf, firm, firmDate, surelyBefore } from '../facts/dates.ts'
import { ruleFor } from '../rule.ts'
import { personOf } from '../facts/speakers.ts'

export const speakerNotAlive = ruleFor('statement', {
  code: 'V433',
  slug: 'speaker-not-alive',
  severity: 'error',
  summary: 'A speaker was alive on the date of the statement.',
  why: 'Words dated outside a life belong to a namesake, or to another year.',
  remedy: 'Check whether the speaker is a namesake, and the year of the statement.',
  *check({ record }, dataset) {
    const date = firmDate(record.date)
    for (const [index, speaker] of record.speakers.entries()) {
      const person = personOf(speaker, dataset)
      if (!person) continue
      const unborn = surelyBefore(date, firm(person.born))
      if (!unborn && !surelyBefore(firm(person.died), date)) continue
      const life = unborn ? `was born in \`${person.born}\`` : `died in \`${person.died}\``
      yield {
        path: ['speakers', index, 'actor'],
        message: `\`${person.id}\` ${life}, and the statement is dated \`${edtfOf(record.date)}\`.`,
        help: 'Name the right speaker, or correct the date.',
        related: [
          { path: ['date', 'edtf'], message: 'The date of the statement.' },
          { record: `actor/${person.id}`, path: [unborn ? 'born' : 'died'], message: 'The life of the person.' },
        ],
      }
    }
  },
})
