import type { LikeRecord } from '@demarche/validator/browser'
import { titleOf } from './title-of.ts'

/** Records that the draft may repeat, each a click away. */
export function Likes({ likes, root }: { readonly likes: readonly LikeRecord[]; readonly root: string }) {
  return (
    <div class="likes" role="status">
      {likes.length === 0 ? null : (
        <>
          <p>
            <strong>{likes.some(({ sure }) => sure) ? 'Probably recorded already' : 'Perhaps recorded already'}</strong>
          </p>
          <ul>
            {likes.slice(0, SHOWN).map(({ entry, why }) => (
              <li key={entry.record.id}>
                <a href={`${root}id/${entry.kind}/${entry.record.id}/`} target="_blank" rel="noopener">
                  <bdi>{titleOf(entry)}</bdi>
                </a>{' '}
                {why}.
              </li>
            ))}
          </ul>
          {likes.length > SHOWN ? <p>{`and ${likes.length - SHOWN} more`}</p> : null}
        </>
      )}
    </div>
  )
}

const SHOWN = 5
