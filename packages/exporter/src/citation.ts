import { UsageError } from '@demarche/schema'
import { parse } from 'yaml'
import { isPlain, listOf, type Plain } from './plain.ts'

/** Who made a collection, what it is called, and under which terms: what its `CITATION.cff` says. */
export interface Citation {
  /** The file itself. */
  readonly text: string
  readonly title: string
  readonly abstract: string
  readonly version: string
  /** SPDX identifier. */
  readonly licence: string
  readonly authors: readonly Author[]
  readonly keywords: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly released?: string
  readonly doi?: string
  /** Where the collection is found. */
  readonly url?: string
}

/** A person or an organisation. */
export interface Author {
  readonly name: string
  readonly person?: { readonly given?: string; readonly family: string }
  readonly orcid?: string
  readonly affiliation?: string
}

/** Reads a CITATION.cff (Citation File Format 1.2). `path` is named in the UsageError that a faulty one throws. */
export function readCitation(text: string, path: string): Citation {
  const fault = (what: string): UsageError =>
    new UsageError(`${path} ${what}.`, 'Mend it as https://citation-file-format.github.io describes the format.')
  const file = parsed(text, fault)
  const need = (key: string): string => {
    const value = textOf(file[key])
    if (value === undefined) throw fault(`has no ${key}`)
    return value
  }
  const authors = listOf(file['authors']).filter(isPlain).map(authorOf)
  if (authors.length === 0 || authors.some(({ name }) => name === '')) throw fault('names no author')
  return {
    text,
    title: need('title'),
    abstract: need('abstract').trim(),
    version: need('version'),
    licence: need('license'),
    authors,
    keywords: listOf(file['keywords']).filter((word) => typeof word === 'string'),
    ...kept({ released: textOf(file['date-released']), doi: textOf(file['doi']) }),
    ...kept({ url: textOf(file['url']) ?? textOf(file['repository-code']) }),
  }
}

function parsed(text: string, fault: (what: string) => UsageError): Plain {
  try {
    const file: unknown = parse(text)
    if (isPlain(file)) return file
  } catch {
    throw fault('is no YAML')
  }
  throw fault('holds no fields')
}

function authorOf(author: Plain): Author {
  const [given, family] = [textOf(author['given-names']), textOf(author['family-names'])]
  const name = textOf(author['name']) ?? [given, family].filter(Boolean).join(' ')
  return {
    name,
    ...(family === undefined ? {} : { person: { family, ...kept({ given }) } }),
    ...kept({ orcid: textOf(author['orcid']), affiliation: textOf(author['affiliation']) }),
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined

/** An object without the members that are undefined. */
function kept<K extends string>(members: Readonly<Record<K, string | undefined>>): { readonly [key in K]?: string } {
  const known: { [key in K]?: string } = {}
  for (const key in members) if (members[key] !== undefined) known[key] = members[key]
  return known
}
