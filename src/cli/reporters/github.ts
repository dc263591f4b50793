import {capMessages} from '../../model/cap-messages.js'
import type {SpokenMessage} from '../../model/message.js'
import {mask} from '../mask.js'
import {words} from '../words.js'
import {allMessages, type Reporter, type Telling} from '../telling.js'

/**
 * GitHub Actions: workflow commands that annotate changed lines. GitHub shows ten of each severity per step; the log has all.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Reporter = telling => {
  const {report, language} = telling
  const aside = report.notes.filter(({isAside}) => isAside).length
  return [
    ...capMessages(allMessages(report), language).map(message => command(message, telling)),
    ...(aside > 0 ? [`::notice::${escape(words[language].aside(aside))}`] : []),
  ]
    .map(line => `${line}\n`)
    .join('')
}

function command(message: SpokenMessage, {shown}: Telling): string {
  const {line, column, endLine, endColumn} = message
  const properties = {file: shown(message.path), line, endLine, col: column, endColumn, title: message.ruleId}
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${message.severity} ${list}::${escape(mask([message.reason, message.remedy].filter(Boolean).join('\n')))}`
}

const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
