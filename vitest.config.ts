import {execFileSync} from 'node:child_process'
import {statfsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {defineConfig, type Plugin} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** `vitest run` tests what users run, the compiled modules; `vitest` that watches tests the sources, to see them change. */
const isRun = process.argv.includes('run')
if (isRun) execFileSync(process.execPath, [at('bin/compile.mjs')], {stdio: 'inherit'})
// Programs for browsers are compiled to one module each.
const compiled = [{find: /^(?:\.\.\/)+src\/((?!browser\/).*\.js)$/, replacement: at('dist/$1')}]

/**
 * What V8 does to be fast or small for hours costs tests more than it gives. Most of what they run runs a few times: it optimizes later than it
 * would in a server (only Node 20 knows the option), and compiles at once to what costs little and is no interpreter. It neither collects nor
 * forgets code whenever a test waits, leaves itself room for what is new and for what stays, and cleans both up with one thread: others have
 * the processors.
 */
const engineFlags = [
  ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=1000000'] : []),
  ...['--always-sparkplug', '--no-memory-reducer', '--no-flush-bytecode', '--no-parallel-scavenge'],
  ...['--no-concurrent-marking', '--min-semi-space-size=64', '--max-semi-space-size=64'],
  '--initial-old-space-size=400',
]

/** No test depends on how busy the machine is: a limit ends only what would never end. */
const hangMs = 600_000

/** The day that notes are published and printed on, in seconds since 1970: 1 December 2026, noon (UTC). Notes of tests are of that year. */
const today = '1796126400'

/** Tests write many small files, and remove them: a memory that is open to all, as on Linux, costs less than a disk. */
const memory = '/dev/shm'
const roomBytes = 2 ** 31
if (hasRoom(memory)) process.env['TMPDIR'] = memory

function hasRoom(folder: string): boolean {
  try {
    const {bavail, bsize} = statfsSync(folder)
    return bavail * bsize >= roomBytes
  } catch {
    return false
  }
}

/** Files that begin first: one that builds the sample notes, so that nobody waits for them, then the longest, as measured. */
const early = [
  'editions/build-order',
  'engine/site/left-out',
  'note/rules',
  'editions/site',
  'editions/changed-site',
  'engine/build/random-changes',
  'bin/packed',
  'engine/campaign/torture',
  'desk/access',
  'desk/live',
  'engine/build/threads',
  'engine/campaign/stores',
  'editions/redline',
  'desk/panes',
  'engine/check/random-changes',
  'engine/build/one-reading',
  'engine/messages/note-bug',
  'engine/site/build-site',
  'engine/build/told-as-checked',
  'render/web/page-in-browser',
  'bin/new-edition',
  'bin/restricted-labels',
  'engine/desk/mistakes',
  'engine/life/seal-pdf',
  'editions/search',
  'engine/site/moments',
  'editions/languages',
  'canaries/new-node',
  'render/mail/browser',
  'engine/life/refused-steps',
  'engine/audit/clean',
  'engine/watch/rebuilds',
  'engine/life/seal',
  'engine/life/random-life',
  'io/sandbox',
  'io/smtp/odd-servers',
  'bin/newcomer',
  'desk/silence',
  'canaries/compiled-program',
  'engine/site/',
  'engine/desk/',
  'engine/build/',
  'engine/life/',
  'engine/log/log',
  'cli/corrections',
  'cli/send',
  'scripts/',
  'bin/',
  'desk/',
  'editions/',
  'render/mail/',
]

/** A long file that begins last runs alone: half of two cores would have nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId}: TestSpecification) => {
      const found = early.findIndex(part => moduleId.includes(`/${part}`))
      return found < 0 ? early.length : found
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** Libraries as users have them: some have another build, with more checks, for whoever asks for `development`, as Vitest does. */
const asUsersHave: Plugin = {
  name: 'as-users-have',
  configResolved: ({ssr}) => void (ssr.resolve = {...ssr.resolve, conditions: ['node']}),
}

export default defineConfig({
  plugins: [asUsersHave],
  resolve: {alias: isRun ? compiled : []},
  test: {
    testTimeout: hangMs,
    hookTimeout: hangMs,
    expect: {poll: {timeout: hangMs}},
    include: ['tests/**/*.test.ts'],
    // `npm test` runs all but these, `npm run test:slow` these; whoever names a file runs all of it.
    tags: [
      {
        name: 'slow',
        description: 'Real kills, processes, browsers and sizes, whole tables and many rounds; a smaller one stays.',
      },
    ],
    // Processes, not threads of one: to start a program, Linux copies the tables of all the memory of whoever starts it, and stops its threads
    // meanwhile. And in threads the ledger's native library may crash the process.
    pool: 'forks',
    execArgv: engineFlags,
    isolate: false,
    env: {SOURCE_DATE_EPOCH: today},
    // By default one core is left free: of two, that is half. Some tests wait for processes of their own; a third uses that time.
    maxWorkers: 3,
    // CommonJS modules as Node gives them, so that tests run what users run.
    deps: {interopDefault: false},
    // What is compiled needs nothing from Vite: Node loads it by itself, in a tenth of the time.
    server: {deps: {external: [/\/dist\/.*\.js$/]}},
    sequence: {sequencer: LongestFirst},
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/each-file.ts'],
  },
})
