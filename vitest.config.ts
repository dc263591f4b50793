import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    pool: 'threads',
    // By default one core is left free: of two, that is half.
    maxWorkers: 2,
    // CommonJS modules as Node gives them, so that tests run what users run.
    deps: {interopDefault: false},
    projects: [
      {extends: true, test: {name: 'units', include: ['tests/**/*.test.ts'], exclude: ['tests/editions/**']}},
      {
        extends: true,
        test: {
          name: 'editions',
          include: ['tests/editions/**/*.test.ts'],
          // Builds the sample notes once.
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
  },
})
