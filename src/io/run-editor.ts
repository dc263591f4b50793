import {spawn} from 'node:child_process'
import {IoError} from './error.js'

/**
 * Open a file in somebody's editor, at this terminal, and wait until it is closed.
 *
 * @param command As `$EDITOR` has it: a program and its options, split at spaces.
 * @throws {IoError} If there is no such program.
 */
export function runEditor(command: string, path: string): Promise<void> {
  const [program = '', ...options] = command.trim().split(/\s+/)
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...options, path], {stdio: 'inherit'})
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(new IoError({action: 'start', code: error.code ?? 'ENOENT', path: program}, error)),
    )
    child.on('exit', () => resolve())
  })
}
