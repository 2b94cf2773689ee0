import { stringify } from 'yaml'
import type { Action, Form, FormElement } from './form.ts'

const NOTICE = '# Generated from packages/schema by `npm run generate`. Edit the schema, not this file.\n'

/** A form as the file that GitHub shows it from: `.github/ISSUE_TEMPLATE/add-deal.yml`. */
export const formFile = ({ action, kind, elements }: Form): { readonly path: string; readonly text: string } => ({
  path: `.github/ISSUE_TEMPLATE/${action}-${kind}.yml`,
  text:
    NOTICE +
    stringify(
      {
        name: `${NAMES[action]} a${/^[aeiou]/.test(kind) ? 'n' : ''} ${kind}`,
        description: ABOUT[action].replace('KIND', kind),
        title: `${NAMES[action]} ${kind}: `,
        labels: [`${action}-${kind}`],
        body: [{ type: 'markdown', attributes: { value: intro(action, kind) } }, ...elements.map(bodyElement)],
      },
      { lineWidth: 0 },
    ),
})

const NAMES: Readonly<Record<Action, string>> = { add: 'Add', correct: 'Correct', retire: 'Retire' }

const ABOUT: Readonly<Record<Action, string>> = {
  add: 'A KIND that is not in the dataset yet.',
  correct: 'Something in the record of a KIND is wrong or missing.',
  retire: 'The record of a KIND is a duplicate, stands for several things, or should not be there.',
}

const intro = (action: Action, kind: string): string =>
  [
    action === 'correct' ? 'Answer only what changes.' : 'Leave empty what the page does not say.',
    `Every field, with the list of its codes: [docs/records/${action === 'retire' ? 'redirect' : kind}.md](../blob/main/docs/records/${action === 'retire' ? 'redirect' : kind}.md).`,
    'A few minutes after you submit, a comment below the issue says what is missing; edit the issue to answer.',
    'Excerpts are letter for letter; give no personal data, and no more of a page than the words that carry a fact.',
  ].join(' ')

/** The first answer that each type of element can give, as GitHub spells the element. */
function bodyElement(element: FormElement) {
  const { id, label, description, required, options, reading, value } = element
  const attributes = { label, description: cut(description) }
  const validations = { required }
  if (options.size > 0) {
    const offered = [...options.keys()]
    const first = [...options.values()].indexOf(value ?? '')
    const choice = {
      ...(reading === 'codes' ? { multiple: true } : {}),
      options: offered,
      ...(first >= 0 ? { default: first } : {}),
    }
    return { type: 'dropdown', id, attributes: { ...attributes, ...choice }, validations }
  }
  const shown = {
    ...attributes,
    ...(element.placeholder ? { placeholder: element.placeholder } : {}),
    ...(value === undefined ? {} : { value }),
  }
  if (!element.long) return { type: 'input', id, attributes: shown, validations }
  const render = reading === 'yaml' || reading === 'rest' ? { render: 'yaml' } : {}
  return { type: 'textarea', id, attributes: { ...shown, ...render }, validations }
}

/** A description is read beside an empty box. */
const cut = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, 299)}…`)
