import {noteNames} from '../../engine/doctor/note-names.js'
import {choice} from '../options.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {CommandEntry} from '../shell/command-tree.js'
import {completions, shells} from '../shell/completions.js'
import type {Session} from '../session.js'

/** `cess completion <shell>`; `notes` prints the names of notes, which those scripts ask for. */
export const completionOf =
  (program: CommandEntry) =>
  async ({terminal, directory}: Session, shell: string): Promise<ExitCode> => {
    const wanted = choice('completion', [...shells, 'notes'])(shell)
    const text =
      wanted === 'notes'
        ? noteNames(directory)
            .map(name => `${name}\n`)
            .join('')
        : completions[wanted](program)
    terminal.stdout.write(text)
    return exitCodes.fine
  }
