import {hostname} from 'node:os'
import {join} from 'node:path'
import {beforeEach, expect, it, onTestFinished, vi} from 'vitest'
import {main} from '../../src/cli/main.js'
import {withLock} from '../../src/io/lock.js'
import {settling} from '../../src/io/life/record-state.js'
import {halves} from '../support/halves.js'
import {lifeEpoch, publishedFolder} from '../support/life.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

/** A clock that goes on by more than half a second whenever it is read, and what it does at a reading. */
function hurriedClock(onRead: (readings: number) => void): void {
  let readings = 0
  const clock = vi.spyOn(process.hrtime, 'bigint').mockImplementation(() => {
    onRead(++readings)
    return BigInt(readings) * 600_000_000n
  })
  onTestFinished(() => clock.mockRestore())
}

/** Words of a command to people while another is at work; that one ends as soon as it said something, or has waited for long. */
async function toldWhileHeld(args: readonly string[], hold: Holds) {
  const root = await publishedFolder()
  let [stderr, letGo] = ['', () => {}]
  const isOver = new Promise<void>(resolve => (letGo = resolve))
  const other = hold(root, () => isOver)
  hurriedClock(readings => {
    if (readings > 12) letGo()
  })
  const write = (text: string) => {
    stderr += text
    letGo()
  }
  const terminal = {argv: ['node', 'cess', ...args], env: {LANG: 'C'}, cwd: () => root}
  const code = await main({...terminal, stdout: {write: () => {}}, stderr: {write}})
  await other
  return {code, stderr}
}

type Holds = (root: string, work: () => Promise<void>) => Promise<void>
const publication: Holds = (root, work) => withLock(root, {}, work)
const output: Holds = (root, work) => withLock(join(root, 'out'), {}, work)
/** The files on the way to a version, and the notes that they are of. */
const record: Holds = (root, work) => settling(root, work)

/** The words about a wait. */
const told = `cess: Another cess command is at work on the same files (process ${process.pid} on ${hostname()}): waiting for it…\n`

it.each([
  [['restore', 'a.fr'], publication],
  [['withdraw', 'a.fr', '--reason', 'La source se dédit.'], publication],
  [['seal', 'init'], publication],
  [['build', '--only', 'web'], output],
] as const)('says once whom `cess %s` waits for, and goes on after it', {tags: 'slow'}, async (args, hold) => {
  expect(await toldWhileHeld(args, hold)).toEqual({code: 0, stderr: told})
})

for (const {cases, speed} of halves<readonly string[]>(
  [
    ['build', '--only', 'web'],
    ['check'],
    ['status'],
    ['diff', 'a.fr'],
    ['send', 'a.fr'],
    ['log', 'a.fr'],
    ['log', 'verify'],
    ['verify', 'notes/a.fr.md'],
    ['doctor'],
    ['explain', 'accessibility', 'a.fr'],
    ['new', '--translate', 'a.fr', '--lang', 'en'],
  ],
  2,
))
  it.each(cases)('says it also where it only looks at the record: cess %s', speed, async (...args) => {
    const {stderr} = await toldWhileHeld(args, record)
    // What it finds then is another matter.
    expect(stderr.slice(0, told.length)).toBe(told)
    expect(stderr.slice(told.length)).not.toContain('waiting')
  })

it.each([
  [['build', '--only', 'web', '--json'], output],
  [['diff', 'a.fr', '--json'], record],
  [['log', 'a.fr', '--format', 'csv'], record],
] as const)('says nothing beside an answer for programs: cess %s', async (args, hold) => {
  expect((await toldWhileHeld(args, hold)).stderr).not.toContain('waiting')
})
