import {sensesOf} from './diagnostic-words.js'
import {verdictOfStatus, type Verdict} from './status-codes.js'

/** Account of one recipient that failed. */
export interface Failure {
  /** Enhanced status code (RFC 3463), from its field or from the server's words; empty where nobody gave one. */
  readonly status: string
  readonly verdict: Verdict
  /** Whose mailbox it was, as the last server knew it; each way of reading the address. */
  readonly addresses: readonly string[]
}

/** An enhanced status code that stands by itself in a text, as in `550 5.1.1` or `(#5.1.1)`. */
const enhanced = /(?<![\w.])([245]\.\d{1,3}\.\d{1,3})(?![\w.]*\d)/g

/** The first code that a text gives; empty where it gives none. */
export const statusIn = (text: string): string => [...text.matchAll(enhanced)][0]?.[1] ?? ''

/**
 * Judge a failure by its status, which may be empty, and by the words of the server or the report. What is said of a rule or of the sender
 * always weighs more than what is said of the person: a refusal for both is no reason to write to nobody.
 */
export function judgeFailure(status: string, diagnostic: string): Pick<Failure, 'status' | 'verdict'> {
  const inner = relayed.exec(diagnostic)?.[1]
  if (inner !== undefined && statusIn(inner) !== '') return judgeFailure(statusIn(inner), inner)
  const said = statusIn(diagnostic)
  const verdicts = [status, said].filter(code => code !== '').map(verdictOfStatus)
  const senses = sensesOf(diagnostic)
  const known = isGeneric(status) && said !== '' ? said : status || said
  return {status: known, verdict: judge(verdicts, senses)}
}

/** Microsoft 365 passes on what another server said, under codes of its own: what that server said counts. */
const relayed = /remote server returned[^]{0,200}?-> ?([^]*)$/i

/** A code that says no more than that it failed. */
const isGeneric = (status: string): boolean => /^5\.[05]\.0$|^5\.4\.1$/.test(status)

function judge(verdicts: readonly (Verdict | 'words')[], senses: ReadonlySet<string>): Verdict {
  if (verdicts.includes('policy')) return 'policy'
  const sure = new Set(verdicts.filter(verdict => verdict === 'gone' || verdict === 'passing'))
  const isDoubtful = ['policy', 'full', 'later'].some(sense => senses.has(sense))
  if (sure.size > 1) return 'unclear'
  if (sure.has('passing')) return 'passing'
  if (sure.has('gone')) return isDoubtful ? 'unclear' : 'gone'
  // A code that is about the address and yet not of the list is not made worse by words; they may take the person's part.
  if (verdicts.includes('unclear') && (senses.has('gone') || senses.has('doubt') || !isDoubtful)) return 'unclear'
  if (senses.has('gone')) return isDoubtful || senses.has('doubt') ? 'unclear' : 'gone'
  if (senses.has('doubt')) return 'unclear'
  if (senses.has('policy')) return 'policy'
  return isDoubtful ? 'passing' : 'unclear'
}
