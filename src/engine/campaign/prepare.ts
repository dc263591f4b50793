import {campaignWords} from '../../model/campaign-words.js'
import type {RenderInput} from '../../model/edition.js'
import type {Keyring} from '../../io/keyring.js'
import {prepareMessage, type PreparedMessage} from '../../render/message/prepare-message.js'
import {personalWords, unsubscribeWays, type PersonalWords} from './letter.js'
import type {CampaignEdition, CampaignNote} from './open-note.js'
import {tokenOf} from './person.js'
import type {PlannedPerson} from './plan.js'

/** Encode an edition's mail once, with the PDF that lies in the output folder. */
export function prepareEdition(note: CampaignNote, edition: CampaignEdition, isTest = false): Promise<PreparedMessage> {
  const {publication, template, rasterize, scene} = note
  const made: RenderInput['made'] = new Map(
    edition.pdf ? [['pdf', {path: `${edition.document.slug}.pdf`, bytes: edition.pdf}] as const] : [],
  )
  const input = {document: edition.document, template, publication, rasterize, today: scene.today, made}
  return prepareMessage(input, isTest ? campaignWords(edition.lang).test : undefined)
}

/** Encode all editions that somebody gets. */
export async function prepareEditions(
  note: CampaignNote,
  people: readonly PlannedPerson[],
): Promise<ReadonlyMap<CampaignEdition, PreparedMessage>> {
  const wanted = [...new Set(people.map(({edition}) => edition))]
  const prepared = await Promise.all(
    wanted.map(async edition => [edition, await prepareEdition(note, edition)] as const),
  )
  return new Map(prepared)
}

/** The words for one person of a campaign. */
export function wordsFor(
  {note, keyring, environment}: WordsDesk,
  {recipient, edition, key}: Pick<PlannedPerson, 'recipient' | 'edition'> & {readonly key: {readonly person: string}},
): PersonalWords {
  const {lang, document} = edition
  const server = environment['CESS_UNSUBSCRIBE_URL']
  const unsubscribe = unsubscribeWays(tokenOf(keyring, key.person, lang), {
    contact: note.publication.organisation.contact,
    ...(server && {server}),
  })
  return personalWords({
    recipient,
    lang,
    salutation: document.mail.salutation,
    why: document.mail.footer.why,
    unsubscribe,
  })
}

/** What a person's words are made with. */
export interface WordsDesk {
  readonly note: CampaignNote
  readonly keyring: Keyring
  readonly environment: Readonly<Record<string, string | undefined>>
}
