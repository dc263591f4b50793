import {systemClock} from '../../io/now.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import {openSmtpLine} from '../../io/smtp/smtp-line.js'
import type {Outcome} from '../../io/smtp/outcome.js'
import {randomId} from '../../io/random-id.js'
import {parseAddress, type Address} from '../../model/address.js'
import type {Message} from '../../model/message.js'
import {UsageError} from '../../model/usage-error.js'
import {personalMessage} from '../../render/message/personal-message.js'
import {openNote, type CampaignNote} from './open-note.js'
import {personalWords} from './letter.js'
import type {Refused} from './open-campaign.js'
import type {CampaignOptions} from './options.js'
import {prepareEdition} from './prepare.js'

/** What came of a test. */
export interface TestReport {
  readonly status: 'tested'
  readonly outcome: Outcome
}

/**
 * Send one message, marked as a test, to an address of the house; the ledger does not know it. An address elsewhere gets
 * a test only of what it could get anyway: a public note that may be sent.
 *
 * @throws {UsageError} If the text is no address.
 */
export async function sendTest(options: CampaignOptions & {readonly to: string}): Promise<TestReport | Refused> {
  const settings = readSmtpSettings(options.environment)
  const address = parseAddress(options.to)
  if (typeof address === 'string') throw noAddress()
  const opened = await openNote(options, systemClock.nowMs())
  if (opened.status === 'wrong') return {status: 'refused', root: opened.scene.root, messages: opened.messages}
  const {note} = opened
  const against = refusalsFor(address, note, opened.refusals)
  if (against.length > 0) return {status: 'refused', root: note.scene.root, messages: against}
  if (!isInHouse(address, note) && note.original.document.masthead.tlp !== 'TLP:CLEAR') throw elsewhere()
  const {form = note.original.document.mail.form, onlyGroups: groups = []} = options
  const message = await prepareEdition(note, {edition: note.original, form, groups}, true)
  const {contact} = note.publication.organisation
  const words = personalWords({
    recipient: {address, groups: [], source: '–', line: 1},
    lang: note.original.lang,
    salutation: note.original.document.mail.salutation,
    why: note.original.document.mail.footer.why,
    unsubscribe: [`mailto:${contact}?subject=unsubscribe`],
  })
  const line = openSmtpLine(settings)
  try {
    const messageId = `<test.${randomId()}@${message.from.split('@').at(-1)}>`
    const date = new Date(systemClock.nowMs())
    const {needsUtf8, to} = words
    const pieces = personalMessage(message, {...words, messageId, date})
    return {status: 'tested', outcome: await line.send({from: message.from, to: to.address, needsUtf8, pieces})}
  } finally {
    line.close()
  }
}

/** In the house a draft or a note under embargo may be tested; what was not built yet has nothing to show. */
const refusalsFor = (address: Address, note: CampaignNote, refusals: readonly Message[]): readonly Message[] =>
  isInHouse(address, note) ? refusals.filter(({ruleId}) => ruleId === 'send-stale') : refusals

const isInHouse = ({domain}: Address, {publication}: CampaignNote): boolean =>
  [publication.sender.email, publication.organisation.contact].some(own => {
    const address = parseAddress(own)
    return typeof address !== 'string' && address.domain === domain
  })

const noAddress = () =>
  new UsageError({
    en: '`--test` needs one mail address, like `--test me@example.org`',
    fr: '`--test` demande une adresse, comme `--test moi@example.org`',
  })

const elsewhere = () =>
  new UsageError({
    en: 'A note that is not TLP:CLEAR is tested at an address of your own house only: the domain of the sender or the contact in `cess.yml`',
    fr: "Une note qui n'est pas TLP:CLEAR ne s'essaie qu'à une adresse de votre maison : le domaine de l'expéditeur ou du contact dans `cess.yml`",
  })
