import { defineConfig } from 'oxlint'

/** A floor may import only from the floors below it. */
const floor = (name: string, above: readonly string[], ...more: readonly { group: string[]; message: string }[]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: { 'eslint/no-restricted-imports': restricted(above, more) },
})

const restricted = (
  above: readonly string[],
  more: readonly { group: string[]; message: string }[],
): ['error', { patterns: { group: string[]; message: string }[] }] => [
  'error',
  {
    patterns: [
      ...above.map((group) => ({
        group: [group, `${group}/*`],
        message: 'Imports go down the floors, never up or sideways.',
      })),
      ...more,
    ],
  },
]

const noNode = { group: ['node:*'], message: 'This floor runs anywhere: no Node.' }

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'import/no-cycle': 'error',
    'import/no-named-as-default-member': 'off',
    'import/no-default-export': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'eslint/max-lines': ['error', { max: 200 }],
    'eslint/max-lines-per-function': ['error', { max: 40 }],
    'eslint/max-params': ['error', { max: 4 }],
    'eslint/no-console': 'error',
    'eslint/no-shadow': 'off',
    'eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/no-array-sort': 'error',
  },
  overrides: [
    floor('schema', ['@demarche/validator', '@demarche/exporter', 'demarche'], noNode),
    floor('validator', ['@demarche/exporter', 'demarche'], {
      ...noNode,
      message: 'What checks records runs in browsers too: no Node but where files are read and checks are emitted.',
    }),
    {
      files: ['checkers', 'emit-checkers'].map((name) => `packages/validator/src/structure/${name}.ts`),
      rules: { 'eslint/no-restricted-imports': 'off' },
    },
    { files: ['packages/validator/src/reading/load.ts'], rules: { 'eslint/no-restricted-imports': 'off' } },
    { files: ['packages/validator/src/**/*.test.ts'], rules: { 'eslint/no-restricted-imports': 'off' } },
    floor('exporter', ['@demarche/validator', 'demarche']),
    {
      files: ['packages/validator/src/structure/structure.ts'],
      rules: { 'typescript/consistent-type-assertions': 'off' },
    },
    {
      files: ['**/*.test.ts', 'tests/**/*.ts'],
      rules: {
        'typescript/consistent-type-assertions': 'off',
        'typescript/no-non-null-assertion': 'off',
        'eslint/max-lines-per-function': 'off',
        'eslint/max-lines': 'off',
        'unicorn/consistent-function-scoping': 'off',
      },
    },
    { files: ['packages/schema/src/vocabularies/*.ts'], rules: { 'eslint/max-lines': 'off' } },
    {
      files: ['scripts/**', 'packages/cli/**', 'tests/**', 'bench/**', 'apps/**'],
      rules: { 'eslint/no-console': 'off' },
    },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    { files: ['packages/schema/src/edtf-js.d.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
  ignorePatterns: ['**/dist/**', '**/generated/**'],
})
