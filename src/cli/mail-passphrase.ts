import {askerAt, canAsk} from './ask/asker.js'
import type {Session} from './session.js'

/** How a command learns the passphrase of the mail key where no file holds it: at the terminal, where there is somebody to ask. */
export function mailPassphrase({terminal, language}: Session): {readonly askPassphrase?: () => Promise<string>} {
  if (!canAsk(terminal)) return {}
  return {askPassphrase: async () => (await askerAt(terminal, language)).secret(question)}
}

const question = {en: 'Passphrase of the mail key', fr: 'Phrase secrète de la clé de courriel'}
