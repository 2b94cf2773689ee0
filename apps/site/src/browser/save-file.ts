/** Saves a file from the page. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The address is let go once the download has surely begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
