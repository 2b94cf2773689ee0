export { main } from './main.ts'
export { forms } from './forms/form-of.ts'
export { formFile } from './forms/form-file.ts'
