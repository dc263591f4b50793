import type {Preview, PreviewOptions} from '../engine/index.js'
import type {SpokenMessage} from '../model/message.js'
import {deskWords} from './desk-words.js'
import type {Session} from './session.js'
import {tellSpoken} from './tell-messages.js'

type Desk = Omit<Preview, 'close'>

/** Says where the desk is, and what of `cess.yml` and the template holds it up: at its start, and whenever that changes. */
export function deskTeller(session: Session): Pick<PreviewOptions, 'onServed' | 'onSettings'> {
  const {terminal, language} = session
  const say = deskWords[language]
  const held = (errors: readonly SpokenMessage[]) =>
    errors.length > 0 ? [say.held(errors.length, [...new Set(errors.map(({path}) => path))].join(', '))] : []
  const tell = ({root, errors}: Desk, lines: readonly string[]) => {
    terminal.stdout.write(`${lines.join('\n')}\n`)
    tellSpoken(errors(), root, session)
  }
  return {
    onServed: desk =>
      tell(desk, [say.ready(desk.address), ...(desk.isOpen ? [say.open] : []), ...held(desk.errors()), say.end]),
    onSettings: desk => tell(desk, desk.errors().length > 0 ? held(desk.errors()) : [say.mended]),
  }
}
