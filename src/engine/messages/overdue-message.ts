import type {Message} from '../../model/message.js'
import {messageFor} from './message-for.js'

/** Says that a note, or what was made of it (`pdf`), exceeded its time. */
export function overdueMessage(path: string, mostMs: number, what?: string): Message {
  const seconds = mostMs / 1000
  return messageFor(path, 'note-time', {
    actual: {
      en: `more than ${seconds} s${what === undefined ? '' : ` for \`${what}\``}`,
      fr: `plus de ${seconds} s${what === undefined ? '' : ` pour \`${what}\``}`,
    },
    expected: {en: `at most ${seconds} s`, fr: `${seconds} s au plus`},
  })
}
