import type {Fix} from './fix.js'
import type {Severity} from './rule.js'
import type {RuleId} from './rules/index.js'
import type {Text, ToolLanguage} from './text.js'

/** Of which rule a mistake is, and where: lines and columns from 1. */
interface Located {
  /** The file, relative to the publication, with `/`. */
  readonly path: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
  readonly ruleId: RuleId
  /** The line of the source that the message points at; absent where it is too long to be shown. */
  readonly excerpt?: string | undefined
  /** A change of the file that mends it, where one is known. */
  readonly fix?: Fix | undefined
}

/** A mistake as the engine and its caches know it: in no language, whoever will read it and however strictly. Plain data. */
export interface Message extends Located {
  readonly severity: Severity
  readonly reason: Text
  readonly remedy: Text
  readonly actual?: Text | undefined
  readonly expected?: Text | undefined
}

/** A mistake as readers and other programs are told of it. */
export interface SpokenMessage extends Located {
  readonly severity: 'error' | 'warning'
  readonly reason: string
  readonly remedy: string
  readonly actual?: string | undefined
  readonly expected?: string | undefined
}

/** Whether a message tells a mistake of ours, which no author can mend. */
export const isBug = ({ruleId}: Located): boolean => ruleId === 'note-bug'

/** Whether what a message tells must be corrected before the note is rendered. */
export const isError = ({severity}: {readonly severity: Severity}): boolean => severity === 'error'

/** Whether a message is an error for an audience, which may count advice as errors. */
export const isErrorFor =
  ({strict}: {readonly strict: boolean}) =>
  ({severity}: {readonly severity: Severity}): boolean =>
    severity === 'error' || (strict && severity === 'advice')

/** Whom messages are told to: in which language, and whether advice counts as errors. */
export interface Audience {
  readonly language: ToolLanguage
  readonly strict: boolean
}

/** A message in the words of whoever is told. */
export function speak(message: Message, audience: Audience): SpokenMessage {
  const {reason, remedy, actual, expected, ...located} = message
  const {language} = audience
  return {
    ...located,
    severity: isErrorFor(audience)(message) ? 'error' : 'warning',
    reason: reason[language],
    remedy: remedy[language],
    actual: actual?.[language],
    expected: expected?.[language],
  }
}
