import {isError, type Message} from '../../model/message.js'
import type {MailForm} from '../../model/mailing.js'
import {boundNoteStep} from '../note-bug.js'
import {mailFindings, mailKey} from '../queries/editions.js'
import type {CampaignEdition, CampaignNote} from './open-note.js'
import type {PlannedPerson} from './plan.js'

/**
 * Mistakes of mails in a form that no build looked at, since the note's own is another: the whole of a note that is built
 * as a digest may be longer than Gmail shows.
 */
export async function formRefusals(
  {scene, memo}: Pick<CampaignNote, 'scene' | 'memo'>,
  people: readonly Pick<PlannedPerson, 'edition' | 'form'>[],
): Promise<readonly Message[]> {
  // There are two forms, so that an edition has at most one beside its own.
  const unseen = new Map<CampaignEdition, MailForm>(
    people.flatMap(({edition, form}) => (form === edition.document.mail.form ? [] : [[edition, form] as const])),
  )
  const found: Message[] = []
  for (const [{path}, form] of unseen)
    found.push(
      ...(await boundNoteStep(
        {scene, path},
        () => memo.get(mailFindings, mailKey(path, form)),
        bug => [bug],
      )),
    )
  return found.filter(isError)
}
