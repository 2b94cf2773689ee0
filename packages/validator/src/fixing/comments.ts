import { Lexer } from 'yaml'

/** Goes before every scalar in what the lexer gives. */
const SCALAR = '\u001F'

/** The comments of a YAML text in code-point order, without the white space after them. */
export function commentsIn(text: string): readonly string[] {
  const tokens = [...new Lexer().lex(text)]
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== SCALAR)
    .map((token) => token.trimEnd())
    .toSorted()
}
