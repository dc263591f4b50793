import {askerAt, canAsk} from './ask/asker.js'
import type {Session} from './session.js'

/** Where a command finds the key of seals: in the environment, its passphrase at the terminal where there is somebody to ask. */
export function sealingOf({terminal, language}: Session) {
  const askPassphrase = async () => (await askerAt(terminal, language)).secret(question)
  return {environment: terminal.env, ...(canAsk(terminal) && {askPassphrase})}
}

const question = {en: 'Passphrase of the seal', fr: 'Phrase secrète du sceau'}
