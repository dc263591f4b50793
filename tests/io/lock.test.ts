import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import fs, {existsSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {IoError} from '../../src/io/error.js'
import {untilFree, withLock} from '../../src/io/lock.js'
import {thisProcess, type LockHolder} from '../../src/io/lock-holder.js'
import {folderWith, put} from '../support/folder.js'
import {onRefusingDisk} from '../support/refusing-disk.js'

const held = (out: string) => join(out, '.cess/lock')
const nothing = () => Promise.resolve()

describe('withLock', () => {
  it('refuses after a while, and says once who is in the way', async () => {
    const [out, holders]: [string, LockHolder[]] = [folderWith(), []]
    await withLock(out, {waitMs: 0}, async () => {
      const second = withLock(out, {waitMs: 150, tellAfterMs: 0, onWait: holder => holders.push(holder)}, nothing)
      const text = {en: expect.stringMatching(`process ${process.pid}\\b.* remove ${held(out)}`) as unknown}
      await expect(second).rejects.toMatchObject({name: 'IoError', code: 'ELOCKED', path: held(out), text})
    })
    expect(holders).toMatchObject([{pid: process.pid, host: hostname()}])
  })

  it('says nothing to whoever waits for less than a moment', async () => {
    const [out, holders]: [string, LockHolder[]] = [folderWith(), []]
    await withLock(out, {waitMs: 0}, async () => {
      const options = {waitMs: 100, tellAfterMs: 600_000, onWait: (holder: LockHolder) => holders.push(holder)}
      await expect(withLock(out, options, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
    })
    expect(holders).toEqual([])
  })

  it('lets go when the work fails', async () => {
    const out = folderWith()
    await expect(withLock(out, {waitMs: 0}, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await expect(withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).resolves.toBe('done')
  })

  it.runIf(process.platform === 'linux')('takes over from a dead process whose number lives again', async () => {
    const now = thisProcess()
    for (const past of [
      {...now, born: '1'},
      {...now, pid: process.ppid, born: '1'},
    ]) {
      const out = folderWith({'.cess/lock': JSON.stringify(past)})
      await expect(withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).resolves.toBe('done')
    }
  })

  it.runIf(process.platform === 'linux')('takes over from a dead process that nobody has waited for', async () => {
    // The shell might wait for it: it ends once that is another program.
    const parent = spawn('sh', ['-c', 'exec 3<&0; head -c 1 <&3 >/dev/null & echo $!; exec sleep 600'])
    const pid = Number(String((await once(parent.stdout, 'data'))[0]))
    await expect.poll(() => readFileSync(`/proc/${parent.pid}/cmdline`, 'latin1')).toMatch(/^sleep/)
    parent.stdin.end('.')
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'latin1')).toMatch(/\) Z /)
    const out = folderWith({'.cess/lock': JSON.stringify({pid, host: hostname()})})
    expect(await withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).toBe('done')
    parent.kill()
  })

  it('believes a container, whose numbers of processes are its own', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const out = folderWith({'.cess/lock': JSON.stringify({pid: dead, host: hostname(), space: 'pid:[1]'})})
    await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
  })

  it('leaves a lock that another has taken over meanwhile', async () => {
    const out = folderWith()
    const other = JSON.stringify({pid: 1, host: 'elsewhere.example.org'})
    await withLock(out, {waitMs: 0}, () => Promise.resolve(writeFileSync(held(out), other)))
    expect(readFileSync(held(out), 'utf8')).toBe(other)
  })

  it('believes another machine for an hour', async () => {
    const out = folderWith({'.cess/lock': JSON.stringify({pid: 1, host: 'elsewhere.example.org'})})
    await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
    utimesSync(held(out), 0, 0)
    await expect(withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).resolves.toBe('done')
  })

  it.runIf(process.platform === 'linux')(
    'knows two machines of one name apart, and one that was started again',
    async () => {
      const other = JSON.stringify({...thisProcess(), pid: 1, boot: 'another'})
      const isShared = (type: number) => {
        vi.spyOn(fs, 'statfsSync').mockReturnValue({type} as ReturnType<typeof fs.statfsSync>)
        syncBuiltinESMExports()
      }
      onTestFinished(() => {
        vi.restoreAllMocks()
        syncBuiltinESMExports()
      })
      const nfs = 0x6969
      isShared(nfs)
      const out = folderWith({'.cess/lock': other})
      await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
      // No other machine writes to this disk: the process ended with the system that it ran in. Of some systems the number is signed.
      for (const type of [0xef53, 0x9123683e | 0]) {
        isShared(type)
        put(held(out), other)
        await expect(withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).resolves.toBe('done')
        // A container whose system has an id of its own, or a machine that this disk is served to.
        put(held(out), JSON.stringify({...thisProcess(), pid: 1, boot: 'another', host: 'elsewhere.example.org'}))
        await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
      }
    },
  )

  it('takes nothing from another machine because a clock is wrong', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 7_200_000)
    onTestFinished(() => now.mockRestore())
    for (const text of [JSON.stringify({pid: 1, host: 'elsewhere.example.org'}), '']) {
      const out = folderWith({'.cess/lock': text})
      await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
      expect(readdirSync(join(out, '.cess'))).toEqual(['lock'])
    }
  })

  it.each(['EIO', 'EACCES'] as const)('waits for nobody where the disk does not say who holds it: %s', async code => {
    const out = folderWith({'.cess/lock': JSON.stringify({pid: 1, host: 'elsewhere.example.org'})})
    const refusal = {root: out, code, after: 0, isReading: true, calls: ['openSync']} as const
    const {given} = await onRefusingDisk(refusal, () => withLock(out, {waitMs: 600_000}, nothing))
    expect(given).toMatchObject({name: 'IoError', action: 'read', code, path: held(out)})
    const free = await onRefusingDisk(refusal, () => untilFree(held(out), {waitMs: 600_000}))
    expect(free.given).toMatchObject({name: 'IoError', code})
  })

  it('says also to whoever only looks who is in the way, once', async () => {
    const other = {pid: 1, host: 'elsewhere.example.org'}
    const out = folderWith({'.cess/lock': JSON.stringify(other)})
    const holders: LockHolder[] = []
    const options = {waitMs: 120, tellAfterMs: 0, onWait: (holder: LockHolder) => void holders.push(holder)}
    expect(await untilFree(held(out), options)).toBe(false)
    expect(holders).toEqual([other])
    const freed = {...options, waitMs: 600_000, onWait: () => rmSync(held(out))}
    expect(await untilFree(held(out), freed)).toBe(true)
  })

  it('waits for nobody where a folder or a link stands in its place', async () => {
    const folder = folderWith({'.cess/lock/file': ''})
    const told = {name: 'IoError', action: 'read', code: 'EISDIR', path: held(folder)}
    await expect(withLock(folder, {waitMs: 600_000}, nothing)).rejects.toMatchObject(told)
    for (const target of ['lock', 'nowhere']) {
      const out = folderWith({'.cess/.keep': ''})
      symlinkSync(target, held(out))
      await expect(withLock(out, {waitMs: 600_000}, nothing)).rejects.toMatchObject({code: 'ELOOP', path: held(out)})
    }
  })

  it('takes over from a file that says nothing, once it is old', async () => {
    const out = folderWith({'.cess/lock': ''})
    await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
    utimesSync(held(out), 0, 0)
    await expect(withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).resolves.toBe('done')
  })

  it('leaves nothing in the way where the disk fails, whichever change it refuses', async () => {
    const out = folderWith({'.cess/.keep': ''})
    let [after, isRefused] = [0, true]
    for (; isRefused; after++) {
      const refusal = {root: out, code: 'EIO', after, isOnce: true} as const
      const {given, changes} = await onRefusingDisk(refusal, () => withLock(out, {waitMs: 0}, nothing))
      isRefused = changes > after
      const told = given instanceof IoError ? [given.code, given.path] : given
      expect(told).toEqual(isRefused ? ['EIO', held(out)] : undefined)
      const isLeft = given instanceof IoError && given.action === 'remove'
      expect(existsSync(held(out))).toBe(isLeft)
      // It is in nobody's way, this process included.
      await withLock(out, {waitMs: 0}, nothing)
      expect(existsSync(held(out))).toBe(false)
    }
    expect(after).toBe(4)
  })

  it('tells why the work failed, not that its lock could not be removed', async () => {
    const out = folderWith({'.cess/.keep': ''})
    const fail = () => Promise.reject(new Error('broken'))
    const refusal = {root: out, code: 'EIO', after: 2, isOnce: true} as const
    const {given, changes} = await onRefusingDisk(refusal, () => withLock(out, {waitMs: 0}, fail))
    expect([given, changes]).toEqual([new Error('broken'), 3])
  })
})

describe('withLock', {tags: 'slow'}, () => {
  it('lets one work after the other', async () => {
    const out = folderWith()
    const steps: string[] = []
    const work = (name: string) => () =>
      new Promise<void>(resolve => {
        steps.push(`${name} begins`)
        setTimeout(() => resolve(void steps.push(`${name} ends`)), 120)
      })
    await Promise.all([withLock(out, {waitMs: 600_000}, work('a')), withLock(out, {waitMs: 600_000}, work('b'))])
    expect([steps.slice(0, 2), steps.slice(2)].map(pair => pair.map(step => step.slice(2)))).toEqual([
      ['begins', 'ends'],
      ['begins', 'ends'],
    ])
    expect(steps[0]?.[0]).toBe(steps[1]?.[0])
    expect(existsSync(held(out))).toBe(false)
  })

  it('takes over at once from a process that died', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const out = folderWith({'.cess/lock': JSON.stringify({pid: dead, host: hostname()})})
    await expect(withLock(out, {waitMs: 0}, () => Promise.resolve(readFileSync(held(out), 'utf8')))).resolves.toContain(
      String(process.pid),
    )
  })

  it.runIf(process.platform === 'linux')('knows a process of this system by another host name', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const lockOf = (pid: number) => JSON.stringify({...thisProcess(), born: undefined, host: 'container', pid})
    const out = folderWith({'.cess/lock': lockOf(process.ppid)})
    await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
    put(held(out), lockOf(dead))
    await expect(withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).resolves.toBe('done')
  })

  it('waits, as for any other, for a mutex under which a lock is removed, and tells who holds it then', async () => {
    const dead = JSON.stringify({...thisProcess(), pid: spawnSync(process.execPath, ['-e', '']).pid})
    const other = {pid: 1, host: 'elsewhere.example.org'}
    const out = folderWith({'.cess/lock': dead, '.cess/lock.mutex': ''})
    // The clock of the disk is ahead: the mutex never grows old.
    const later = Date.now() / 1000 + 3600
    utimesSync(join(out, '.cess/lock.mutex'), later, later)
    await expect(withLock(out, {waitMs: 0}, nothing)).rejects.toMatchObject({code: 'ELOCKED'})
    const holders: LockHolder[] = []
    const onWait = (holder: LockHolder) => {
      holders.push(holder)
      rmSync(held(out))
    }
    const waiting = withLock(out, {waitMs: 600_000, tellAfterMs: 0, onWait}, () => Promise.resolve('done'))
    expect(holders).toEqual([])
    writeFileSync(held(out), JSON.stringify(other))
    await expect(waiting).resolves.toBe('done')
    expect(holders).toEqual([other])
  })

  it('does not hang on a mutex that somebody left', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const out = folderWith({'.cess/lock': JSON.stringify({pid: dead, host: hostname()}), '.cess/lock.mutex': ''})
    utimesSync(join(out, '.cess/lock.mutex'), 0, 0)
    await expect(withLock(out, {waitMs: 0}, () => Promise.resolve('done'))).resolves.toBe('done')
  })
})
