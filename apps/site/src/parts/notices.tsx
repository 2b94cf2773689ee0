import { CODEBOOK } from '@demarche/schema'
import type { PageContext } from '../page-context.ts'

/** What a reader of any page must know of the release that it was made from. */
export function Notices({ context: { root, release } }: { readonly context: PageContext }) {
  const { valid, codebook } = release.index
  return (
    <>
      {valid === false ? (
        <p class="warning" role="status">
          This was made from records that have findings: do not cite it.
        </p>
      ) : null}
      {codebook === CODEBOOK ? null : (
        <p class="warning" role="status">
          {`These records follow codebook ${codebook}; these pages explain fields and codes in the words of codebook ${CODEBOOK}. Where the two differ, `}
          <a href={`${root}downloads/`}>the codebook among the files of the release</a> holds.
        </p>
      )}
    </>
  )
}
