import {readlinkSync, statfsSync} from 'node:fs'
import {hostname} from 'node:os'
import {dirname} from 'node:path'
import {codeOf, unlessRefused} from './error.js'
import {hashOf} from './stamp.js'
import {readBytes} from './open-file.js'

/** Process that holds a lock. Its number alone does not name it: another may have it later, and at the same time in a container. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /**
   * Id of the running system (random(4), `boot_id`): no two machines have one, nor one machine twice; some containers (systemd-nspawn, LXC)
   * have their own. Absent where the system has none.
   */
  readonly boot?: string | undefined
  /** Namespace of its number (pid_namespaces(7)); absent where the system has none. */
  readonly space?: string | undefined
  /** When it began, in ticks since the system did (proc_pid_stat(5), field 22); absent where the system does not tell. */
  readonly born?: string | undefined
}

/** This process. */
export const thisProcess = (): LockHolder => ({
  pid: process.pid,
  host: hostname(),
  boot: textAt('/proc/sys/kernel/random/boot_id')?.trim(),
  space: linkAt('/proc/self/ns/pid'),
  born: statusOf(process.pid)?.born,
})

/** A holder as `thisProcess` of this or another version was written; undefined of any other text. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    // Written by us, or checked.
    const {pid, host, boot, space, born} = JSON.parse(text) as Partial<LockHolder>
    return Number.isInteger(pid) && Number(pid) > 0 && typeof host === 'string'
      ? {pid: Number(pid), host, boot, space, born}
      : undefined
  } catch {
    return undefined
  }
}

/** Whether a holder, of this version, is this process. */
export const isThisProcess = (holder: LockHolder): boolean => JSON.stringify(holder) === JSON.stringify(thisProcess())

/** Whether a holder's number means here what it meant to it. Host names alone do not tell: machines made of one image share theirs. */
export function isOfHere(holder: LockHolder): boolean {
  const here = thisProcess()
  return isOfSystem(holder, here) && (holder.space ?? here.space) === here.space
}

/** Whether it ran in the same system. */
const isOfSystem = ({host, boot}: LockHolder, here: LockHolder): boolean =>
  boot === undefined || here.boot === undefined ? host === here.host : boot === here.boot

/** Types of file systems of which each is one machine's (statfs(2)): ext, XFS, Btrfs, F2FS, ZFS, tmpfs, overlay. */
const ownTypes: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0x01021994, 0x794c7630,
])

/**
 * Whether a holder of another system was this machine before it was started: it has its name, and its file lies where no other machine writes.
 * The disk alone does not tell: a container with an id of its own writes to it, and machines that this one serves it to.
 *
 * @param path The file.
 */
export function isOfThisDisk(holder: LockHolder, path: string): boolean {
  const here = thisProcess()
  if (holder.host !== here.host || isOfSystem(holder, here)) return false
  // Of some systems the number is signed.
  return ownTypes.has((unlessRefused(() => statfsSync(dirname(path)).type) ?? 0) >>> 0)
}

/** Whether a holder, of here, has not ended. */
export function isAlive({pid, born}: LockHolder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  const now = statusOf(pid)
  return now === undefined || (!now.isOver && (born ?? now.born) === now.born)
}

/** Status of a process, as the system tells it; undefined where it does not, or tells of another namespace's. */
function statusOf(pid: number): {readonly born: string | undefined; readonly isOver: boolean} | undefined {
  if (linkAt('/proc/self') !== String(process.pid)) return undefined
  const text = textAt(`/proc/${pid}/stat`)
  if (text === undefined) return undefined
  // Its name, in parentheses, may have any character.
  const [state, ...others] = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return {born: others[18], isOver: state === 'Z' || state === 'X'}
}

/** Digits of a mark that tell the system and the namespace. */
const whereDigits = 10

let ownMark: string | undefined

/** This process in a few letters and digits, for names of files: system and namespace, number, birth. */
export const markOfThisProcess = (): string => (ownMark ??= markOf(thisProcess()))

const markOf = ({host, boot = host, space = '', pid, born = '0'}: LockHolder): string =>
  [hashOf(`${boot} ${space}`).slice(0, whereDigits), inLetters(pid), inLetters(born)].join('-')

const inLetters = (count: string | number): string => Number(count).toString(36)

/** Whether the process of a mark has ended; undefined where nobody here can know: of another system or container. */
export function isMarkOver(mark: string | undefined): boolean | undefined {
  const [where, pid = '', born = ''] = mark?.split('-') ?? []
  const [here] = markOfThisProcess().split('-')
  if (where !== here) return undefined
  const birth = born === '0' ? undefined : String(Number.parseInt(born, 36))
  return !isAlive({pid: Number.parseInt(pid, 36), host: '', born: birth})
}

const linkAt = (path: string): string | undefined => unlessRefused(() => readlinkSync(path))

const textAt = (path: string): string | undefined => unlessRefused(() => readBytes(path).toString('latin1'))
