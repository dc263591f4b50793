import {spawn, type ChildProcess} from 'node:child_process'
import {packageFolder} from '../tool.js'
import type {Limits} from './limits.js'

/** Runs a command with at most so many KiB of data, and leaves no image of its memory; where a limit is unknown, without it. */
const limited = 'ulimit -c 0 2>/dev/null; ulimit -d "$1" 2>/dev/null; shift; exec "$@"'

/**
 * What V8 takes of the limit before anything runs, in MiB: since Node 24 it reserves room for 512 MiB of machine code in a
 * way that counts as data, for the program and for its watchdog. It is never written to as a whole.
 */
const reservedMb = Number.parseInt(process.versions.node) > 22 ? 2 * 512 : 0

/**
 * Start a Node process with limits of the system where it has them: an allocation beyond them fails, which ends the process
 * before the machine suffers. Of the environment it gets nothing, passwords least of all.
 *
 * `ulimit -d` counts what is written to (Linux 4.7); `-v` would count what V8 only reserves. macOS knows neither, Windows no
 * shell: there the watchdog in the process is alone.
 */
export function startLimited(entry: string, {memoryMb}: Pick<Limits, 'memoryMb'>): ChildProcess {
  const node = [
    process.execPath,
    `--max-old-space-size=${Math.floor(memoryMb / 2)}`,
    entry,
    ...[process.pid, memoryMb].map(String),
  ]
  const [command = '', ...rest] =
    process.platform === 'win32'
      ? node
      : ['/bin/sh', '-c', limited, 'sh', String((memoryMb + reservedMb) * 1024), ...node]
  return spawn(command, rest, {
    cwd: packageFolder,
    // Windows starts nothing without it.
    env: process.platform === 'win32' ? {SystemRoot: process.env['SystemRoot']} : {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  })
}
