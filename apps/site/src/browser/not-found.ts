// Suggests a search for the words of an address that has no page.
const steps = location.pathname.split('/').filter(Boolean)
const words = decodeURIComponent(steps.at(-1) ?? '')
  .replaceAll(/[-_.]+|html$/g, ' ')
  .trim()
const suggestion = document.getElementById('suggestion')
const search = document.querySelector<HTMLAnchorElement>('main a[href$="explore/"]')
if (suggestion && search && words !== '') {
  const link = document.createElement('a')
  link.href = `${search.href}?${new URLSearchParams({ q: words })}`
  link.textContent = `Search for “${words}”`
  const paragraph = document.createElement('p')
  paragraph.className = 'suggested'
  paragraph.append(link)
  suggestion.after(paragraph)
}
