import type {Text} from '../model/text.js'
import {askerAt, canAsk} from './ask/asker.js'
import type {Session} from './session.js'

const questions = {
  mail: {en: 'Passphrase of the mail key', fr: 'Phrase secrète de la clé de courriel'},
  seal: {en: 'Passphrase of the seal', fr: 'Phrase secrète du sceau'},
} satisfies Readonly<Record<string, Text>>

/** Asks at the terminal for the passphrase of a key that no file holds; absent without a terminal. */
export const passphraseOf = (key: keyof typeof questions, {terminal, language}: Session) =>
  canAsk(terminal) ? {askPassphrase: async () => (await askerAt(terminal, language)).secret(questions[key])} : {}

/** Sources of the seal key: the environment, and its passphrase. */
export const sealingOf = (session: Session) => ({
  environment: session.terminal.env,
  ...passphraseOf('seal', session),
})
