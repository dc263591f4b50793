import type {Message} from '../../model/message.js'
import {publicationFile} from '../../io/find-publication.js'
import {messageFor} from '../messages/message-for.js'
import {openingAfter, openingOf, sendRules} from './send-gate.js'
import type {Campaign} from './open-campaign.js'

/** Groups whose sending window is closed. */
export interface ClosedWindow {
  readonly groups: readonly string[]
  /** Number of persons in all of these groups who are due a message. */
  readonly persons: number
  /** When their windows open, in local time (`2026-12-07T08:00+01:00`); absent if not within two weeks. */
  readonly opens?: string
}

/** Groups of a plan whose window is closed at a moment (ms since 1970), in the order of the address book. */
export function closedWindows({note, plan, keyring}: Campaign, nowMs: number): readonly ClosedWindow[] {
  const windowed = new Set(note.publication.vocabularies.recipients.flatMap(({id, window}) => (window ? [id] : [])))
  const found = new Map<string, ClosedWindow>()
  for (const person of plan.next) {
    const rules = sendRules(note.publication, keyring, person)
    const opensMs = openingAfter(nowMs, rules.windows)
    if (opensMs === undefined) continue
    const groups = person.groups.filter(id => windowed.has(id))
    const key = groups.join(' ')
    found.set(key, {groups, persons: (found.get(key)?.persons ?? 0) + 1, ...openingOf(rules, opensMs)})
  }
  return [...found.values()]
}

/** Refusals to write to closed groups, by rule `send-closed`. */
export const closedRefusals = (campaign: Campaign, nowMs: number): readonly Message[] =>
  closedWindows(campaign, nowMs).map(({groups, opens}) => {
    const list = groups.map(id => `\`${id}\``).join(', ')
    const [en, fr] = opens === undefined ? ['', ''] : [`, but from ${opens} on`, ` ; on le peut à partir de ${opens}`]
    return messageFor(publicationFile, 'send-closed', {
      fact: {en: `${list} may not be written to now${en}.`, fr: `On ne peut pas écrire à ${list} en ce moment${fr}.`},
      remedy: opens === undefined ? neverOpen : undefined,
    })
  })

const neverOpen = {
  en: 'The windows of these groups are not open together within two weeks: change one in `cess.yml`, or write to one group with `--only-group`.',
  fr: "Les fenêtres de ces groupes ne sont pas ouvertes ensemble d'ici deux semaines : changez-en une dans `cess.yml`, ou écrivez à un seul groupe avec `--only-group`.",
}
