// The part of edtf.js that we use; the package ships no types.
declare module 'edtf' {
  interface ParsedDate {
    readonly type: 'Date'
    readonly values: readonly number[]
    readonly uncertain?: boolean
    readonly approximate?: boolean
    readonly unspecified?: number
  }
  interface DateObject {
    readonly min: number
    readonly max: number
  }
  export function parse(
    text: string,
    options: { readonly level: number; readonly types: readonly ['Date'] },
  ): ParsedDate
  export default function edtf(parsed: ParsedDate): DateObject
}
