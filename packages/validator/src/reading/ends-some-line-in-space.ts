/** Whether white space stands before a line break or the end. */
export function endsSomeLineInSpace(text: string): boolean {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (isSpace(text.charCodeAt(text.charCodeAt(at - 1) === RETURN ? at - 2 : at - 1))) return true
  }
  return isSpace(text.charCodeAt(text.length - 1))
}

const RETURN = 13
const isSpace = (code: number): boolean => code === 32 || code === 9
