import { watch } from 'node:fs'

/** Saving one file in an editor gives several events; they count as one change. */
const SETTLE_MS = 150

/** Runs something now and again after every change below a folder, until the process is stopped. */
export function rerunOnChange(folder: string, run: () => Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => {
    let waiting: NodeJS.Timeout | undefined
    let last = run().catch(reject)
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        last = last.then(run).catch(reject)
      }, SETTLE_MS)
    })
  })
}
