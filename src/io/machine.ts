import {existsSync} from 'node:fs'
import {spawnSync} from 'node:child_process'
import {hostname, userInfo} from 'node:os'
import {dirname, join} from 'node:path'
import {statIfAny} from './private-files.js'
import {packageFolder} from './tool.js'
import {statAt} from './stat-at.js'

/** Version of Node that runs, like `20.19.0`. */
export const nodeVersion = (): string => process.versions.node

/** Time of installation (ms since 1970), a lower bound of the present. */
export const installedMs = (): number => statAt(join(packageFolder, 'package.json'))?.ctimeMs ?? 0

/** Who may open a file or folder, links followed; undefined if it does not exist or the system has no modes. */
export function openTo(path: string): 'nobody' | 'others' | undefined {
  const stat = statIfAny(path)
  if (!stat || process.platform === 'win32') return undefined
  return (stat.mode & 0o077) === 0 ? 'nobody' : 'others'
}

/** Whether a folder is in a git working tree; does not run git. */
export const isInWorkingTree = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInWorkingTree(dirname(folder)))

/** Lines that git prints about a working tree; undefined where there is none, git is missing, or it says no. */
export function gitLines(root: string, args: readonly string[]): readonly string[] | undefined {
  const {status, stdout} = spawnSync('git', ['-C', root, '-c', 'core.quotePath=false', ...args], {encoding: 'utf8'})
  return status === 0 ? stdout.split('\n').filter(line => line !== '') : undefined
}

/** Host names of this machine. */
export const machineNames = (): readonly string[] => {
  const name = hostname()
  return name.includes('.') ? [name] : [name, `${name}.local`]
}

/** Name of the operator: `CESS_OPERATOR`, else the user name. */
export function operatorName(environment: Readonly<Record<string, string | undefined>>): string {
  const given = environment['CESS_OPERATOR']?.trim()
  if (given) return given
  try {
    return userInfo().username
  } catch {
    // A container may run as a number that has no name.
    return String(process.getuid?.() ?? '?')
  }
}

/** The pipes to the program that started this one. */
export const standardStreams = () => ({input: process.stdin, output: process.stdout})
