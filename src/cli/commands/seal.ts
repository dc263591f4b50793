import {relative} from 'node:path'
import {initSeal} from '../../engine/seal/init-seal.js'
import {shellWord} from '../../model/shell-word.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {choice} from '../options.js'
import type {Session} from '../session.js'
import {startWords} from '../start-words.js'

/** `cess seal init`. */
export async function sealCommand(step: string, {terminal, directory, language}: Session): Promise<ExitCode> {
  choice('seal', ['init'])(step)
  const made = await initSeal(directory)
  const shown = (path: string) => shellWord(relative(terminal.cwd(), path))
  const variables = [
    `export CESS_SEAL_P12=${shellWord(made.p12)}`,
    `export CESS_SEAL_PASSPHRASE_FILE=${shellWord(made.passphrase)}`,
  ]
  terminal.stdout.write(`${startWords[language].sealed(shown(made.authority), variables)}\n`)
  return exitCodes.fine
}
