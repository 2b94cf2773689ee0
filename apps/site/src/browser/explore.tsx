import { render } from 'preact'
import type { ExploreIndex } from '../explore/explore-index.ts'
import { Explorer } from './explorer.tsx'
import { startSearch } from './search.ts'

// Fills the page that explores all records; until it has loaded, the page shows the ways that need no scripts.
const place = document.getElementById('explore')

async function loadIndex(): Promise<ExploreIndex> {
  const response = await fetch('index.json')
  if (!response.ok) throw new Error(`The index could not be loaded (${response.status}).`)
  return response.json()
}

async function start(into: HTMLElement): Promise<void> {
  const index = await loadIndex()
  into.replaceChildren()
  render(<Explorer index={index} search={startSearch(index)} />, into)
}

if (place !== null) {
  start(place).catch((error: unknown) => {
    const message = document.createElement('p')
    message.className = 'warning'
    message.textContent = `The records could not be loaded: ${String(error)} Reload the page, or take one of the ways below.`
    place.prepend(message)
  })
}
