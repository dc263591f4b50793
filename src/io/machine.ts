import {existsSync} from 'node:fs'
import {spawnSync} from 'node:child_process'
import {hostname, userInfo} from 'node:os'
import {dirname, join} from 'node:path'
import {statIfAny} from './private-files.js'
import {codeOf, IoError} from './error.js'
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

/** Git answers within milliseconds, but waits at a pipe that stands in the place of one of its files. */
const usualPatienceMs = 10_000

/**
 * Ask git about a folder; without a status where it is missing.
 *
 * @throws {IoError} If it does not answer.
 */
export function askGit(folder: string, args: readonly string[], patienceMs = usualPatienceMs) {
  const limits = {timeout: patienceMs, killSignal: 'SIGKILL', encoding: 'utf8'} as const
  const {status, stdout, error} = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], limits)
  if (codeOf(error) === 'ETIMEDOUT') throw silent(folder, error)
  return {status, stdout}
}

const silent = (path: string, cause: unknown) =>
  new IoError(
    {
      action: 'start',
      code: 'ETIMEDOUT',
      path,
      text: {
        en: `git does not answer in \`${path}\`: see what stands in the place of its files there, such as \`.gitignore\` (ETIMEDOUT)`,
        fr: `git ne répond pas dans \`${path}\` : regardez ce qui s'y trouve à la place de ses fichiers, comme \`.gitignore\` (ETIMEDOUT)`,
      },
    },
    cause,
  )

/** Lines that git prints about a working tree; undefined where there is none, git is missing, or it says no. */
export function gitLines(root: string, args: readonly string[]): readonly string[] | undefined {
  const {status, stdout} = askGit(root, args)
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
