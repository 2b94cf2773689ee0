import { defineConfig } from 'vitest/config'

// The unit project reads the sources; the e2e project leaves the source condition out and so tests what ships.
const source = ['@demarche/source', 'node']

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: source },
        ssr: { resolve: { conditions: source } },
        test: {
          name: 'unit',
          testTimeout: 120_000,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        test: { name: 'e2e', include: ['tests/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
})
