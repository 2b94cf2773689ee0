import type { ReportContext } from './reporter.ts'

/** Path of a file of the data folder from where the user stands. */
export const fullPath = ({ root }: ReportContext, file: string): string => (root === '' ? file : `${root}/${file}`)
