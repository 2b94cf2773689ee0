/** Goes to a field by its id in the page, or to the closest one around it, and opens what is folded around it. */
export function goToField(id: string): void {
  const field = closest(id)
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** Ids of fields are steps with hyphens between them; one that is folded deeper is not in the page. */
function closest(id: string): HTMLElement | undefined {
  const outer = id.replace(/-?[^-]*$/, '')
  return document.getElementById(id) ?? (outer === '' ? undefined : closest(outer))
}
