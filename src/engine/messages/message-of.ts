import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Message} from '../../model/message.js'
import type {RuleId} from '../../model/rules/index.js'

/** Characters of a line that messages still quote: a longer one is no line to be read, and may have a thousand messages. */
const mostQuoted = 4000

/** The messages of a file as plain data, in the order of their places; those without a place first. */
export function messagesOf(file: VFile): readonly Message[] {
  const lines = typeof file.value === 'string' ? file.value.split(/\r\n?|\n/) : []
  const messages = file.messages.map(message => messageOf(message, file.path, lines))
  return messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

function messageOf(message: VFileMessage, path: string, lines: readonly string[]): Message {
  const {line, column, place, said} = message
  const end = place && 'end' in place ? place.end : undefined
  const excerpt = line === undefined ? undefined : lines[line - 1]
  if (!said) throw new Error('report() is the only one that makes messages')
  return {
    path,
    // It takes only ids of rules.
    ruleId: message.ruleId as RuleId,
    ...said,
    line,
    column,
    ...(end && {endLine: end.line, endColumn: end.column}),
    // A copy: of a text that is cut, V8 keeps the whole, and messages stay to the end of a build.
    ...(excerpt !== undefined && excerpt.length <= mostQuoted && {excerpt: structuredClone(excerpt)}),
  }
}
