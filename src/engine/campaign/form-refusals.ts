import {isError, type Message} from '../../model/message.js'
import type {MailForm} from '../../model/mailing.js'
import type {Tell} from '../examine-note.js'
import {messageFor} from '../message-for.js'
import {boundNoteStep} from '../note-bug.js'
import type {CampaignEdition, CampaignNote} from './open-note.js'
import type {PlannedPerson} from './plan.js'

/** What a person reads. */
type Read = Pick<PlannedPerson, 'edition' | 'form'>

/**
 * Mistakes of mails in a form that no build looked at, since the note's own is another: the whole of a note that is built
 * as a digest may be longer than Gmail shows.
 */
export async function formRefusals(note: CampaignNote, people: readonly Read[]): Promise<readonly Message[]> {
  const found: Message[] = []
  for (const [edition, form] of unseenForms(people)) found.push(...(await look(note, edition, form)))
  return found.filter(isError)
}

function unseenForms(people: readonly Read[]): ReadonlyMap<CampaignEdition, MailForm> {
  // There are two forms, so that an edition has at most one beside its own.
  return new Map(
    people.flatMap(({edition, form}) => (form === edition.document.mail.form ? [] : [[edition, form] as const])),
  )
}

async function look(
  {scene, publication, template, rasterize}: CampaignNote,
  {document, path}: CampaignEdition,
  form: MailForm,
): Promise<readonly Message[]> {
  // Readers of HTML are loaded where there is something to look at.
  const {preflightMail} = await import('../preflight-mail.js')
  const input = {document, publication, template, rasterize, today: scene.today, mailing: {form}}
  return boundNoteStep(
    {scene, path},
    async () => {
      const tell: Tell = (rule, finding) => [messageFor(path, rule, finding)]
      return (await preflightMail({input, folder: ''}, tell)).messages
    },
    bug => [bug],
  )
}
