import {readUnsubscribeUrl} from '../campaign/read-unsubscribe-url.js'
import {ledgerAddress, probeLedger} from '../../io/ledger/open-ledger.js'
import {readImapLogin, readImapSettings} from '../../io/mailbox/imap-settings.js'
import {probeMailbox} from '../../io/mailbox/read-imap.js'
import {probeServer} from '../../io/smtp/smtp-line.js'
import {readSmtpSettings, type SmtpSettings} from '../../io/smtp/settings.js'
import {own} from '../../model/own.js'
import {alignment, dkim} from './dkim-alignment.js'
import {checkMailKey} from './check-mail-key.js'
import {findingOf, same, type DoctorFinding, type MailHouse, type Subject} from './finding.js'

/** Which services to contact. */
export interface MailAsked {
  readonly server: boolean
  readonly ledger: boolean
  /** `imaps://user@host/folder`. */
  readonly mailbox: string | undefined
}

/** Timeout of a server. */
const timeoutMs = 15_000

/** Findings on the mail settings, read by the functions that sending uses. Only what is set or asked for has one. Nothing is sent. */
export async function checkMail(house: MailHouse, asked: MailAsked): Promise<readonly DoctorFinding[]> {
  const {environment, root} = house
  const has = (prefix: string) => hasVariable(environment, prefix)
  const isSmtp = ['CESS_SMTP_', 'CESS_OAUTH_', 'CESS_DKIM_'].some(has)
  return [
    ...(isSmtp || asked.server ? await checkServer(house, asked.server) : []),
    ...(has('CESS_UNSUBSCRIBE_URL') ? [await checkUnsubscribing(environment)] : []),
    ...(has('CESS_MAIL_') ? [await checkMailKey(house)] : []),
    ...(has('CESS_IMAP_') || asked.mailbox !== undefined ? [await checkMailbox(environment, asked.mailbox)] : []),
    ...(root !== undefined && (has('CESS_DATABASE_URL') || asked.ledger)
      ? [await checkLedger(root, environment, asked.ledger)]
      : []),
  ]
}

const hasVariable = (environment: MailHouse['environment'], prefix: string): boolean =>
  Object.keys(environment).some(name => name.startsWith(prefix) && (own(environment, name) ?? '').trim() !== '')

const notAsked = (place: string, option: string) => ({
  en: `${place}, not asked (\`${option}\`)`,
  fr: `${place}, non interrogé (\`${option}\`)`,
})

const server: Subject = {
  subject: {en: 'mail server', fr: "serveur d'envoi"},
  remedy: {
    en: 'Compare its variables with what the provider says: `cess explain mailing` names them.',
    fr: "Comparez ses variables à ce qu'indique l'hébergeur : `cess explain mailing` les nomme.",
  },
}

async function checkServer({environment, publication}: MailHouse, isAsked: boolean): Promise<readonly DoctorFinding[]> {
  const read: SmtpSettings[] = []
  const finding = await findingOf(server, async () => {
    const settings = readSmtpSettings(environment)
    read.push(settings)
    const place = `${settings.host}:${settings.port}`
    if (!isAsked) return notAsked(place, '--smtp')
    const failure = await probeServer({...settings, timeoutMs})
    return failure === undefined ? same(place) : {error: same(`${place}: ${failure}`)}
  })
  const domain = read[0]?.dkim?.domainName
  const from = publication?.sender.email
  if (domain === undefined || from === undefined) return [finding]
  return [finding, await findingOf(dkim, () => alignment(domain, from.slice(from.lastIndexOf('@') + 1)))]
}

const unsubscribing: Subject = {
  subject: {en: 'unsubscribing', fr: 'désinscription'},
  remedy: {
    en: 'Set `CESS_UNSUBSCRIBE_URL` to the address at which `cess unsubscribe-server` is reached.',
    fr: "Donnez à `CESS_UNSUBSCRIBE_URL` l'adresse à laquelle on atteint `cess unsubscribe-server`.",
  },
}

const checkUnsubscribing = (environment: MailHouse['environment']): Promise<DoctorFinding> =>
  findingOf(unsubscribing, () => same(readUnsubscribeUrl(environment) ?? ''))

const mailbox: Subject = {
  subject: {en: 'mailbox', fr: 'boîte aux lettres'},
  remedy: {
    en: 'Compare the address and `CESS_IMAP_…` with what the provider says: `cess explain mailing` names them.',
    fr: "Comparez l'adresse et `CESS_IMAP_…` à ce qu'indique l'hébergeur : `cess explain mailing` les nomme.",
  },
}

const checkMailbox = (environment: MailHouse['environment'], address: string | undefined): Promise<DoctorFinding> =>
  findingOf(mailbox, async () => {
    if (address === undefined) {
      readImapLogin(environment)
      return notAsked('CESS_IMAP_…', '--mailbox')
    }
    const settings = readImapSettings(address, environment)
    await probeMailbox(settings)
    return same(`${settings.host}:${settings.port}/${settings.folder}`)
  })

const ledger: Subject = {
  subject: {en: 'ledger', fr: 'registre des envois'},
  remedy: {
    en: 'Compare `CESS_DATABASE_URL` and `CESS_SECRET` with those of the other machines: `cess explain mailing`.',
    fr: 'Comparez `CESS_DATABASE_URL` et `CESS_SECRET` à celles des autres machines : `cess explain mailing`.',
  },
}

const checkLedger = (root: string, environment: MailHouse['environment'], isAsked: boolean): Promise<DoctorFinding> =>
  findingOf(ledger, async () => {
    const place = ledgerAddress(environment) === undefined ? 'SQLite' : 'PostgreSQL'
    if (!isAsked) return notAsked(place, '--ledger')
    const isBegun = await probeLedger(root, environment)
    return isBegun
      ? same(place)
      : {en: 'none yet; the first mailing creates it', fr: 'pas encore ; le premier envoi le crée'}
  })
