import { codebookPage } from '../codebook/codebook-page.ts'
import { codebookColumns, codebookRows } from '../codebook/codebook-rows.ts'
import { codebookOf } from '../codebook/codebook.ts'
import { csvFile } from '../csv-file.ts'
import type { Format } from '../format.ts'
import { writeText } from '../write-text.ts'

/** What every table, column and code means, for programs, spreadsheets and readers. */
export const codebook: Format = {
  id: 'codebook',
  summary: 'what every table, column and code means',
  write(_, out, { about }) {
    const book = codebookOf()
    const agreement = about?.agreement
    const agreementFile = agreement === undefined ? undefined : 'agreement.csv'
    writeText(out, ['codebook/codebook.json', 'application/json'], `${JSON.stringify(book, null, 2)}\n`)
    const file = csvFile(out, 'codebook', { name: 'codebook', columns: codebookColumns })
    for (const row of codebookRows(book)) file.add(codebookColumns.map(({ name }) => row[name]))
    file.close()
    writeText(out, ['codebook/codebook.md', 'text/markdown'], codebookPage(book, agreementFile))
    if (agreement !== undefined) writeText(out, ['codebook/agreement.csv', 'text/csv'], agreement)
  },
}
