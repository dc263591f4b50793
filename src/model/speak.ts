import {isErrorFor, type Message, type SpokenMessage} from './message.js'
import type {ToolLanguage} from './text.js'

/** Who is told: in which language, and whether advice counts as errors. */
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
    ...(actual && {actual: actual[language]}),
    ...(expected && {expected: expected[language]}),
  }
}
