/** What `emit-checkers.ts` writes at the end of the build. */
declare module '#checkers/*' {
  import type { ValidateFunction } from 'ajv/dist/2020.js'

  const check: ValidateFunction
  export default check
}
