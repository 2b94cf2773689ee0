import { afterAll, beforeAll, describe } from 'vitest'
import { access } from './site-contribute/access.ts'
import { checking } from './site-contribute/checking.ts'
import { drafting } from './site-contribute/drafting.ts'
import { folding } from './site-contribute/folding.ts'
import { end, start } from './site-contribute/form-page.ts'
import { helping } from './site-contribute/helping.ts'
import { keeping } from './site-contribute/keeping.ts'

// The form in the browser, each subject in a file of its own; one built site and one browser serve them all.
beforeAll(start)
afterAll(end)

describe('drafting', drafting)
describe('checking', checking)
describe('helping', helping)
describe('folding', folding)
describe('keeping', keeping)
describe('access', access)
