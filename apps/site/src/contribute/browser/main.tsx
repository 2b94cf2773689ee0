import { render } from 'preact'
import { App } from './app.tsx'
import { goToField } from './go-to-field.ts'
import { openKnown } from './known.ts'
import { storedDrafts } from './stored-drafts.ts'

const ROOT = '../'
const place = document.getElementById('form')
if (place) {
  const known = await openKnown(ROOT)
  const { drafts, problem } = storedDrafts()
  render(
    <App known={known} begun={drafts} problem={problem} repository={place.dataset['repository']} root={ROOT} />,
    place,
  )
  if (location.hash.startsWith('#field')) goToField(location.hash.slice(1))
}
