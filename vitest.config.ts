import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** `vitest run` tests what users run, the compiled modules; `vitest` that watches tests the sources, to see them change. */
const isRun = process.argv.includes('run')
if (isRun) execFileSync(process.execPath, [at('bin/compile.mjs')], {stdio: 'inherit'})
// Programs for browsers are compiled to one module each.
const compiled = [{find: /^(?:\.\.\/)+src\/((?!browser\/).*\.js)$/, replacement: at('dist/$1')}]

/** Tests that load the ledger's native library, directly or by what they import: with worker threads it may crash their process. */
const withLedger = [
  ...['tests/engine/campaign/**/*.test.ts', 'tests/io/ledger/**/*.test.ts', 'tests/note/rules.test.ts'],
  ...['tests/model/address.test.ts', 'tests/render/message/**/*.test.ts', 'tests/canaries/lazy-mail.test.ts'],
  'tests/cli/{send,answers,smtp-sink}.test.ts',
]

export default defineConfig({
  resolve: {alias: isRun ? compiled : []},
  test: {
    testTimeout: 30_000,
    pool: 'threads',
    isolate: false,
    // By default one core is left free: of two, that is half. Some tests wait for processes of their own; a third uses that time.
    maxWorkers: 3,
    // CommonJS modules as Node gives them, so that tests run what users run.
    deps: {interopDefault: false},
    // What is compiled needs nothing from Vite: Node loads it by itself, in a tenth of the time.
    server: {deps: {external: [/\/dist\/.*\.js$/]}},
    projects: [
      {
        extends: true,
        test: {name: 'units', include: ['tests/**/*.test.ts'], exclude: ['tests/editions/**', ...withLedger]},
      },
      {extends: true, test: {name: 'ledger', pool: 'forks', include: withLedger}},
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
