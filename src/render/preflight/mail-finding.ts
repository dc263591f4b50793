import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Template} from '../../model/template.js'

/** Where a mistake of a mail was made: in a field of the note, or in a file of the template. */
export type Origin =
  | {readonly in: 'note'; readonly field?: string}
  | {readonly in: 'template'; readonly place: {readonly file: string; readonly line: number; readonly column: number}}

/** A mistake that shows only in the finished mail. What is the template's own says nothing of the note that showed it. */
export interface MailFinding extends Pick<Finding, 'actual' | 'expected'> {
  readonly ruleId: RuleId
  readonly origin: Origin
}

const styles = 'mail/styles.yml'

/** Where something stands in the template's mail: in the style table, else in a frame, else at the start of the main one. */
export function templatePlace({files}: Template, pattern: RegExp): Origin {
  const names = [...files.keys()].filter(name => name.startsWith('mail/') && name.endsWith('.liquid'))
  for (const file of [styles, ...names]) {
    const source = files.get(file) ?? ''
    const match = pattern.exec(source)
    if (match) return {in: 'template', place: {file, ...pointAt(source, match.index)}}
  }
  return {in: 'template', place: {file: 'mail/mail.liquid', line: 1, column: 1}}
}

function pointAt(source: string, offset: number): {readonly line: number; readonly column: number} {
  const before = source.slice(0, offset).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}
