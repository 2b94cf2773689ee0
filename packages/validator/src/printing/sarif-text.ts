import { defanged } from './defanged.ts'

/** Text of a SARIF message. SARIF reads `{0}` as a placeholder, so braces are doubled. */
export const sarifText = (text: string): string => defanged(text).replace(/[{}]/g, '$&$&')
