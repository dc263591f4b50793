import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {unwatched, usualLimits} from '../../../src/io/sandbox/messages.js'
import {Sandbox} from '../../../src/io/sandbox/sandbox.js'
import {folderWith} from '../../support/folder.js'

const support = (name: string) => fileURLToPath(new URL(`../../support/${name}`, import.meta.url))

/** Questions that the program answers. */
interface Asked extends Record<string, (input: never) => unknown> {
  readonly echo: (input: unknown) => unknown
  readonly pid: (input: null) => number
  readonly environment: (input: null) => readonly string[]
  readonly refuse: (input: null) => void
  readonly spin: (input: null) => void
  readonly work: (cpuMs: number) => string
  readonly spinAt: (path: string) => void
  readonly eatNative: (input: null) => void
  readonly eatHeap: (input: null) => void
  readonly abort: (path: string) => void
  readonly killOnce: (path: string) => string
}

const opened = (limits = {}) =>
  new Sandbox<Asked>(support('sandbox-program.mjs'), {...usualLimits, memoryMb: 256, cpuMs: 500, ...limits})
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(20)
}

describe('a sandbox', () => {
  it(
    'gives back what its handlers make, bytes too, in the order of asking and in one process',
    {tags: 'slow'},
    async () => {
      const sandbox = opened()
      const bytes = new Uint8Array([1, 2, 3])
      const inputs = [...Array.from({length: 200}, (_, index) => ({index})), bytes]
      expect(await Promise.all(inputs.map(input => sandbox.ask('echo', input)))).toEqual(inputs)
      expect(await sandbox.ask('pid', null)).toBe(await sandbox.ask('pid', null))
    },
  )

  it('knows nothing of the environment, where passwords stand', async () => {
    expect(await opened().ask('environment', null)).not.toContain('PATH')
  })

  it.each([
    ['refuse', 'refusal'],
    ['spin', 'time'],
    ['eatNative', 'memory'],
    ['eatHeap', 'memory'],
  ] as const)(
    'says why nothing comes of a question, and answers the next one: %s',
    {tags: 'slow'},
    async (name, reason) => {
      const sandbox = opened(name === 'spin' ? {} : {cpuMs: 60_000})
      const [first, next] = await Promise.allSettled([sandbox.ask(name, null), sandbox.ask('echo', 'next')])
      expect(first).toMatchObject({status: 'rejected', reason: {name: 'SandboxFault', reason}})
      expect(next).toEqual({status: 'fulfilled', value: 'next'})
    },
  )

  it('tries once more what ended its process, since it may have been somebody else', {tags: 'slow'}, async () => {
    const root = folderWith({})
    await expect(opened().ask('abort', join(root, 'tries'))).rejects.toMatchObject({reason: 'crash'})
    expect(readFileSync(join(root, 'tries'), 'utf8')).toBe('xx')
    expect(await opened().ask('killOnce', join(root, 'killed'))).toBe('done')
  })

  it('watches what others made alone: before its watchdog starts, and later', {tags: 'slow'}, async () => {
    const sandbox = opened({cpuMs: 100})
    expect(await sandbox.ask('work', 300, unwatched)).toBe('done')
    const pid = await sandbox.ask('pid', null)
    expect(await sandbox.ask('work', 300, unwatched)).toBe('done')
    expect(await sandbox.ask('pid', null)).toBe(pid)
    await expect(sandbox.ask('work', 60_000)).rejects.toMatchObject({reason: 'time'})
  })

  it('begins anew where its process was ended while nothing was asked', {tags: 'slow'}, async () => {
    const sandbox = opened()
    const pid = await sandbox.ask('pid', null)
    process.kill(pid, 'SIGKILL')
    await until(() => !isAlive(pid))
    expect(await sandbox.ask('pid', null)).not.toBe(pid)
  })

  it('ends a process that does not even work', {tags: 'slow'}, async () => {
    const limits = {...usualLimits}
    const sandbox = new Sandbox<Asked>(support('sandbox-program.mjs'), limits)
    const pid = await sandbox.ask('pid', null)
    process.kill(pid, 'SIGSTOP')
    limits.wallMs = 100
    await expect(sandbox.ask('echo', 1)).rejects.toMatchObject({reason: 'time'})
    limits.wallMs = usualLimits.wallMs
    expect(await sandbox.ask('echo', 2)).toBe(2)
  })

  it('is no fault of a picture where its program cannot begin', async () => {
    await expect(new Sandbox<Asked>(support('no-such-program.mjs')).ask('echo', 1)).rejects.toThrow(
      'ends before it is asked',
    )
  })
})

describe('a program with a sandbox', () => {
  it('ends when it has nothing else to do', () => {
    expect(execFileSync(process.execPath, [support('sandbox-asker.mjs'), 'echo', 'a'], {encoding: 'utf8'})).toBe('a\n')
  })

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'leaves no process behind when it is ended by %s',
    {tags: 'slow'},
    async signal => {
      const path = join(folderWith({}), 'begun')
      const program = spawn(process.execPath, [support('sandbox-asker.mjs'), 'spinAt', path], {stdio: 'ignore'})
      await until(() => existsSync(path) && readFileSync(path, 'utf8') !== '')
      const pid = Number(readFileSync(path, 'utf8'))
      expect(isAlive(pid)).toBe(true)
      program.kill(signal)
      await once(program, 'exit')
      await until(() => !isAlive(pid))
      expect(isAlive(pid)).toBe(false)
    },
  )
})
