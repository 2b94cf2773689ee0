/** A link out of the site; an address that is not of the web stays text. */
export function OutsideLink({ url, text }: { readonly url: string; readonly text: string }) {
  if (!/^https?:\/\//.test(url)) return <span>{url}</span>
  return (
    <a href={url} rel="external noreferrer">
      {text}
    </a>
  )
}
