import type { RecordContext } from '../page-context.ts'
import { CodeWords } from './code.tsx'
import { Day } from './day.tsx'

/** Who coded the record, when, by which codebook, how far it was checked, and which warnings stand. */
export function History({ context }: { readonly context: RecordContext }) {
  const { coders, coded, reviewers, reviewed, codebook, status, waivers = [] } = context.record.curation
  return (
    <section class="history">
      <h2 id="history">How this record was made</h2>
      <p>
        {`Coded by ${coders.join(', ')}, last on `}
        <Day context={context} edtf={coded} />
        {`, by codebook ${codebook}: `}
        <CodeWords vocabulary="curation-status" code={status} />
        {'.'}
        {reviewers === undefined
          ? ' Nobody has re-read it against the pages yet.'
          : ` Re-read by ${reviewers.join(', ')}`}
        {reviewed === undefined ? null : (
          <>
            {' on '}
            <Day context={context} edtf={reviewed} />
          </>
        )}
        {reviewers === undefined ? '' : '.'}
      </p>
      {waivers.map(({ rule, reason }, index) => (
        <p key={index} class="note">
          <a href={`${context.root}rules/${rule}/`}>{rule}</a>
          {` was looked at and stands: ${reason}`}
        </p>
      ))}
    </section>
  )
}
