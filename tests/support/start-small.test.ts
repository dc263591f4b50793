import {execFileSync, execSync, spawnSync} from 'node:child_process'
import {realpathSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it, vi} from 'vitest'
import {folderWith} from './folder.js'
import {startStarter} from './start-small.js'

/** The parent of a program that says who that is. */
const parentOf = (options: {readonly stdio?: 'pipe' | [null, 'pipe', null]}): number =>
  Number(spawnSync('sh', ['-c', 'echo $PPID'], {...options, encoding: 'utf8'}).stdout)

describe('a program that a test waits for', () => {
  it('is started by another process, unless it is given a stream that only this one has', () => {
    expect(parentOf({})).not.toBe(process.pid)
    expect(parentOf({stdio: 'pipe'})).toBe(parentOf({}))
    expect(parentOf({stdio: [null, 'pipe', null]})).toBe(process.pid)
  })

  it('has what it was given, and gives back what it wrote', () => {
    const folder = realpathSync(folderWith())
    vi.stubEnv('OF_A_TEST', 'here')
    const script = 'cat; pwd; echo $OF_A_TEST >&2; exit 3'
    const {status, signal, stdout, stderr} = spawnSync('sh', ['-c', script], {
      ...{cwd: pathToFileURL(folder), input: 'a\u00E9', encoding: 'utf8'},
    })
    expect({status, signal, stdout, stderr}).toEqual({
      status: 3,
      signal: null,
      stdout: `aé${folder}\n`,
      stderr: 'here\n',
    })
    expect(execFileSync('printf', ['\\377\\0'])).toEqual(Buffer.of(255, 0))
    expect(execSync('echo $OF_A_TEST$OTHER', {env: {...process.env, OTHER: '!'}, encoding: 'utf8'})).toBe('here!\n')
    const large = execFileSync('head', ['-c', '3000000', '/dev/zero'], {maxBuffer: 4_000_000})
    expect(large.equals(Buffer.alloc(3_000_000))).toBe(true)
  })

  it('is under the umask of the test', () => {
    const before = process.umask(0o077)
    try {
      expect(execSync('umask', {encoding: 'utf8'})).toMatch(/^0*77\n$/)
    } finally {
      process.umask(before)
    }
    expect(Number.parseInt(execSync('umask', {encoding: 'utf8'}), 8)).toBe(before)
  })

  it('fails as it would here', () => {
    const absent = join(folderWith(), 'absent')
    expect(spawnSync(absent).error).toMatchObject({code: 'ENOENT', syscall: `spawnSync ${absent}`})
    expect(() => execFileSync(absent)).toThrow(expect.objectContaining({code: 'ENOENT'}))
    const failing = () =>
      execFileSync('sh', ['-c', 'echo out; echo why >&2; exit 4'], {stdio: 'pipe', encoding: 'utf8'})
    expect(failing).toThrow(expect.objectContaining({status: 4, stdout: 'out\n', stderr: 'why\n'}))
    expect(failing).toThrow(/^Command failed: sh -c .*\nwhy\n$/s)
    expect(spawnSync('sleep', ['600'], {timeout: 1})).toMatchObject({signal: 'SIGTERM', error: {code: 'ETIMEDOUT'}})
    expect(spawnSync('sh', ['-c', 'kill -9 $$'])).toMatchObject({status: null, signal: 'SIGKILL'})
  })

  it.each([
    ['before it is asked', 'process.exit()'],
    ['while it is asked', "(await import('node:fs')).readSync(3, Buffer.alloc(4)); process.exit()"],
  ])('is not waited for where the process that starts it died %s', (_, script) => {
    const ask = startStarter(join(folderWith({'dying.mjs': script}), 'dying.mjs'))
    expect(() => ask('anything')).toThrow(/has ended|EPIPE/)
  })
})
