import {readFileSync, readlinkSync} from 'node:fs'
import {hostname} from 'node:os'
import {codeOf} from './error.js'

/** Process that holds a lock. Its number alone does not name it: another may have it later, and at the same time in a container. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** Namespace of its number (pid_namespaces(7)); absent where the system has none. */
  readonly space?: string | undefined
  /** When it began, in ticks since the system did (proc_pid_stat(5), field 22); absent where the system does not tell. */
  readonly born?: string | undefined
}

/** This process. */
export const thisProcess = (): LockHolder => ({
  pid: process.pid,
  host: hostname(),
  space: linkAt('/proc/self/ns/pid'),
  born: statusOf(process.pid)?.born,
})

/** A holder as `thisProcess` of this or another version was written; undefined of any other text. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    // Written by us, or checked.
    const {pid, host, space, born} = JSON.parse(text) as Partial<LockHolder>
    return Number.isInteger(pid) && Number(pid) > 0 && typeof host === 'string'
      ? {pid: Number(pid), host, space, born}
      : undefined
  } catch {
    return undefined
  }
}

/** Whether a holder, of this version, is this process. */
export const isThisProcess = (holder: LockHolder): boolean => JSON.stringify(holder) === JSON.stringify(thisProcess())

/** Whether a holder's number means here what it meant to it. */
export function isOfHere({host, space}: LockHolder): boolean {
  const here = thisProcess()
  return host === here.host && (space ?? here.space) === here.space
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
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // Its name, in parentheses, may have any character.
    const [state, ...others] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return {born: others[18], isOver: state === 'Z' || state === 'X'}
  } catch {
    return undefined
  }
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
