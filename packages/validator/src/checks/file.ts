import type { Check } from '../check.ts'

/** What can be wrong with a file before anything in it is read. */
export const fileChecks: readonly Check[] = [
  {
    code: 'F101',
    slug: 'file-unreadable',
    severity: 'error',
    summary: 'Every file in the data folder can be read.',
    why: 'A file that cannot be read cannot be checked, so nothing can be said of the record in it.',
    remedy: 'Give yourself permission to read the file, or remove it.',
    example: {
      wrong: { file: 'weapons/buggy-1.yaml', text: '---------- 1 alex alex 304 buggy-1.yaml' },
      right: { file: 'weapons/buggy-1.yaml', text: '-rw-r--r-- 1 alex alex 304 buggy-1.yaml' },
    },
  },
  {
    code: 'F102',
    slug: 'file-too-large',
    severity: 'error',
    summary: 'A record file holds 128 KiB at most.',
    why: 'No honest record comes near this size; a larger file usually holds the text of an article, which is not ours to publish.',
    remedy: 'Keep facts and short excerpts only, or split the record.',
    example: {
      wrong: {
        file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml',
        text: 'note: “Alphaland has bought six vehicles … (and 130 KiB more of the article)”',
      },
      right: {
        file: 'sources/2020/alpha-times-2020-03-05-buggy.yaml',
        text: 'note: Read as a whole; the excerpts stand in the records that rely on it.',
      },
    },
  },
  {
    code: 'F103',
    slug: 'file-not-utf8',
    severity: 'error',
    summary: 'A record file is UTF-8.',
    why: 'Names and quotations in many scripts only survive in one agreed encoding.',
    remedy: 'Save the file as UTF-8 in your editor.',
    example: {
      wrong: { file: 'weapons/buggy-1.yaml', text: 'designation: Sp\uFFFDhwagen # saved as Windows-1252' },
      right: { file: 'weapons/buggy-1.yaml', text: 'designation: Spähwagen # saved as UTF-8' },
    },
  },
  {
    code: 'F104',
    slug: 'forbidden-character',
    severity: 'error',
    summary: 'A record holds no control characters and none that reorder text.',
    why: 'Such characters are invisible and can make a quotation read otherwise than its bytes say.',
    remedy: 'Delete the character; the finding gives its number.',
    example: {
      wrong: {
        file: 'weapons/buggy-1.yaml',
        text: 'designation: Buggy<U+202E>1-  # invisible; here shown by its number',
      },
      right: { file: 'weapons/buggy-1.yaml', text: 'designation: Buggy-1' },
    },
  },
  {
    code: 'F105',
    slug: 'file-ending',
    severity: 'error',
    summary: 'Record files end in .yaml or .json.',
    why: 'The ending decides how a file is read; anything else would be skipped in silence.',
    remedy: 'Rename the file, or move it out of the data folder.',
    example: {
      wrong: { file: 'weapons/buggy-1.yml', text: 'id: buggy-1' },
      right: { file: 'weapons/buggy-1.yaml', text: 'id: buggy-1' },
    },
  },
  {
    code: 'F106',
    slug: 'unknown-folder',
    severity: 'error',
    summary: 'Records lie in the folder of their kind.',
    why: 'The folder says what kind of record a file holds.',
    remedy: 'Move the file into sources, actors, weapons, deals, statements or redirects.',
    example: {
      wrong: { file: 'wepons/buggy-1.yaml', text: 'id: buggy-1' },
      right: { file: 'weapons/buggy-1.yaml', text: 'id: buggy-1' },
    },
  },
  {
    code: 'F107',
    slug: 'not-a-regular-file',
    severity: 'error',
    summary: 'Records are regular files, not links or devices.',
    why: 'A link can lead out of the data folder, and a device never ends.',
    remedy: 'Put the file itself in place of the link.',
    example: {
      wrong: { file: 'weapons/buggy-1.yaml', text: 'buggy-1.yaml -> ../../elsewhere/buggy-1.yaml' },
      right: { file: 'weapons/buggy-1.yaml', text: 'id: buggy-1' },
    },
  },
]
