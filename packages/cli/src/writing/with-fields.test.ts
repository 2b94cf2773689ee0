import { expect, test } from 'vitest'
import { withFields } from './with-fields.ts'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

const TEXT = `# Who looked this up.
id: a   # the file name
designation: 'A'

# Names as printed.
names:
    - {text:   "B", form: maker}
role: platform
`

test('only the fields that change are written anew; comments, quotes and spaces of the others stay', () => {
  const wanted = {
    id: 'a',
    designation: 'A',
    names: [{ text: 'B', form: 'maker' }],
    description: 'An: x',
    role: 'munition',
  }
  expect(withFields('weapon', file('weapons/a.yaml', TEXT), wanted)).toBe(
    TEXT.replace('role: platform', 'description: "An: x"\nrole: munition'),
  )
  expect(
    withFields('weapon', file('weapons/a.yaml', TEXT), { ...wanted, names: [{ text: 'C', form: 'maker' }] }),
  ).toContain("designation: 'A'\n\n# Names as printed.\nnames:\n  - { text: C, form: maker }\n")
})

test('JSON stays JSON, and a record in one line is written out', () => {
  const wanted = { id: 'a', designation: 'B' }
  expect(withFields('weapon', file('weapons/a.json', '{"id":"a","designation":"A"}'), wanted)).toBe(
    '{\n  "id": "a",\n  "designation": "B"\n}\n',
  )
  expect(withFields('weapon', file('weapons/a.yaml', '{ id: a, designation: A }\n'), wanted)).toBe(
    'id: a\ndesignation: B\n',
  )
  expect(withFields('weapon', file('weapons/a.yaml', 'id: a'), wanted)).toBe('id: a\ndesignation: B\n')
})
