import {hostname} from 'node:os'
import {join} from 'node:path'
import {beforeEach, expect, it, onTestFinished, vi} from 'vitest'
import {main} from '../../src/cli/main.js'
import {withLock} from '../../src/io/lock.js'
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
async function toldWhileHeld(args: readonly string[], lockOf: (root: string) => string) {
  const root = await publishedFolder()
  let [stderr, letGo] = ['', () => {}]
  const isOver = new Promise<void>(resolve => (letGo = resolve))
  const other = withLock(lockOf(root), {}, () => isOver)
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

const publication = (root: string) => root
const output = (root: string) => join(root, 'out')

it.each([
  [['restore', 'a.fr'], publication],
  [['withdraw', 'a.fr', '--reason', 'La source se dédit.'], publication],
  [['seal', 'init'], publication],
  [['build', '--only', 'web'], output],
] as const)('says once whom `cess %s` waits for, and goes on after it', async (args, lockOf) => {
  const told = `cess: Another cess command is at work on the same files (process ${process.pid} on ${hostname()}): waiting for it…\n`
  expect(await toldWhileHeld(args, lockOf)).toEqual({code: 0, stderr: told})
})

it('says nothing beside an answer for programs', async () => {
  expect(await toldWhileHeld(['build', '--only', 'web', '--json'], output)).toEqual({code: 0, stderr: ''})
})
