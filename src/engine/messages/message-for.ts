import {VFile} from 'vfile'
import type {Message} from '../../model/message.js'
import {report, type Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {messagesOf} from './message-of.js'

/** A message on a file that is not a note being read, or on one that cannot be read. The publication itself has no path: it is `.`. */
export function messageFor(path: string, ruleId: RuleId, finding?: Finding): Message {
  const file = new VFile({path: path === '' ? '.' : path})
  report(file, ruleId, finding)
  const [message] = messagesOf(file)
  if (!message) throw new Error('report() leaves a message on its file')
  return message
}

/** On a link in `notes/` that is not followed, and on what is no file. */
export const outsideMessage = (path: string): Message =>
  messageFor(path, 'note-outside', {
    actual: {
      en: 'link out of the publication or to nothing, or no file at all',
      fr: "un lien hors de la publication ou vers rien, ou ce qui n'est pas un fichier",
    },
    expected: {en: 'a file of the publication', fr: 'un fichier de la publication'},
  })

/** On a note that the system refuses to read, for a code such as `EACCES`. */
export const unreadableMessage = (path: string, code: string): Message =>
  messageFor(path, 'note-unreadable', {
    actual: {
      en: `file that the system refuses to read (\`${code}\`)`,
      fr: `un fichier que le système refuse de lire (\`${code}\`)`,
    },
    expected: {en: 'one that can be read', fr: 'un fichier lisible'},
  })
