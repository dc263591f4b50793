import type {OnWait} from '../engine/campaign/waiting.js'
import {serverText} from './halt-text.js'
import {printable} from './mask.js'
import {postWords} from './post-words.js'
import type {Session} from './session.js'
import {ioText} from './tell-failure.js'

/** Prints what a run waits for, and when it goes on, once what is drawn on the line is cleared. */
export function waitTeller({terminal, language}: Session, clear: () => void = () => {}): OnWait {
  const say = postWords[language]
  return waiting => {
    clear()
    const reason = waiting.for === 'ledger' ? ioText(waiting.error, language) : undefined
    const text =
      waiting.for === 'nothing'
        ? say.goesOn
        : say.waits(reason ?? serverText({reply: waiting.for === 'server' ? waiting.reply : ''}, language))
    terminal.stderr.write(`cess: ${printable(text)}\n`)
  }
}
