import {ownRecommendations} from '../../render/mail-parts.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import type {CampaignNote} from './open-note.js'
import type {PlannedPerson} from './planner.js'
import {boundNoteStep, StoppedByBug} from '../messages/note-bug.js'
import {prepareEdition} from './prepare.js'

/** Encoded messages of a campaign: persons with the same language, form, subject and first recommendations share one. */
export interface Variants {
  readonly all: readonly PreparedMessage[]
  /** The message of a person for whom it was prepared. */
  readonly of: (person: PlannedPerson) => PreparedMessage
}

/**
 * Encode each variant once, one after the other, since each needs much memory.
 *
 * @throws {StoppedByBug} If one of them brings out a bug of ours.
 */
export async function prepareVariants(note: CampaignNote, people: readonly PlannedPerson[]): Promise<Variants> {
  const prepared = new Map<string, PreparedMessage>()
  for (const person of people) {
    const key = keyOf(person)
    if (prepared.has(key)) continue
    const made = await boundNoteStep(
      note.context.root,
      person.edition.path,
      () => prepareEdition(note, {...person, groups: person.recipient.groups}),
      bug => Promise.reject(new StoppedByBug(bug)),
    )
    prepared.set(key, made)
  }
  const of = (person: PlannedPerson): PreparedMessage => {
    const message = prepared.get(keyOf(person))
    if (!message) throw new Error('a message is asked for persons for whom it was prepared')
    return message
  }
  return {all: [...prepared.values()], of}
}

const keyOf = ({edition, form, recipient, isFirst}: PlannedPerson): string => {
  const own = ownRecommendations(edition.document, recipient.groups)
  return [edition.lang, form, isFirst, ...own.map(({number}) => number)].join(' ')
}
