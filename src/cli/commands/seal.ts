import {relative} from 'node:path'
import {initSeal, type TestKeys} from '../../engine/seal/init-seal.js'
import {shellWord} from '../../model/shell-word.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {lockTeller} from '../lock-teller.js'
import {choice} from '../options.js'
import type {Session} from '../session.js'
import {startWords} from '../start-words.js'
import {printText} from '../print-text.js'

/** `cess seal init`. */
export async function sealCommand(session: Session, step: string): Promise<ExitCode> {
  const {terminal, directory, language} = session
  choice('seal', ['init'])(step)
  const {seal, log} = await initSeal(directory, lockTeller(session))
  const shown = (path: string) => shellWord(relative(terminal.cwd(), path))
  const say = startWords[language]
  const variables = [...(seal ? variablesOf(seal) : []), `export CESS_LOG_KEY_FILE=${shellWord(log.file)}`]
  const told = [
    say.testKeys,
    ...(seal ? [say.trusted(shown(seal.authority))] : []),
    say.logKey(log.vkey, seal?.prints ?? []),
    say.next([...variables, ...say.tryThem]),
  ]
  printText(`${told.join('\n')}\n`, terminal)
  return exitCodes.fine
}

const variablesOf = ({p12, passphrase, mail}: NonNullable<TestKeys['seal']>): readonly string[] => [
  `export CESS_SEAL_P12=${shellWord(p12)}`,
  `export CESS_SEAL_PASSPHRASE_FILE=${shellWord(passphrase)}`,
  `export CESS_MAIL_P12=${shellWord(mail)}`,
  `export CESS_MAIL_PASSPHRASE_FILE=${shellWord(passphrase)}`,
]
