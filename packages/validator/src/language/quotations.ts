const QUOTED =
  /“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"]*"|‘(?:[^’]|’(?=\p{L}))*’|(?<!\p{L})'(?:[^']|'(?=\p{L}))*'|`[^`]*`/gu

/** A text with whatever stands in quotation marks taken out: the words of others. */
export const withoutQuotations = (text: string): string => text.replaceAll(QUOTED, ' ')
