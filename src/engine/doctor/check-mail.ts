import {readUnsubscribeUrl} from '../campaign/read-unsubscribe-url.js'
import {ledgerAddress, probeLedger} from '../../io/ledger/open-ledger.js'
import {readImapLogin, readImapSettings} from '../../io/mailbox/imap-settings.js'
import {probeMailbox} from '../../io/mailbox/read-imap.js'
import {probeServer} from '../../io/smtp/smtp-line.js'
import {readSmtpSettings, type SmtpSettings} from '../../io/smtp/settings.js'
import {own} from '../../model/own.js'
import {findingOf, same, validUntil, type DoctorFinding, type MailHouse, type Seen, type Subject} from './finding.js'
import {toALabels} from '../../model/address.js'
import {namesMailKey} from '../../io/smime/names-mail-key.js'
import {readMailKey, refuseWrong} from '../../io/smime/read-mail-key.js'
import {refuseRevoked} from '../../model/verify/refuse-revoked.js'

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

/** Subject: alignment of the DKIM domain with the sender's. */
const dkim: Subject = {
  subject: same('DKIM'),
  remedy: {
    en: 'Set `CESS_DKIM_DOMAIN` to the domain of `sender` in `cess.yml`, or to the one above it: DMARC counts no other signature.',
    fr: "Donnez à `CESS_DKIM_DOMAIN` le domaine d'`expediteur` dans `cess.yml`, ou celui dont il dépend : DMARC ne tient compte d'aucune autre signature.",
  },
}

/**
 * State of DMARC's relaxed alignment (RFC 7489, 3.1.1): both domains must be of one organization (3.2). Without the public suffix list or
 * DNS, a domain and one above it count as such, and for two others the condition is stated.
 */
function alignment(domain: string, sender: string): Seen {
  const [signed, sent] = [labelsOf(domain), labelsOf(sender)]
  const other = signed.findIndex((label, index) => label !== sent[index])
  const shared = other === -1 ? signed : signed.slice(0, other)
  const common = shared.toReversed().join('.')
  // Nobody publishes a key in a top-level domain.
  if (shared.length < 2) return apart(domain, sender)
  if (shared.length === signed.length || shared.length === sent.length) return same(`${domain}, ${sender}`)
  return {
    warning: {
      en: `signs for ${domain}, and \`sender\` is of ${sender}: DMARC counts that only if all of ${common} is of one organisation`,
      fr: `signe pour ${domain}, et \`expediteur\` est de ${sender} : DMARC n'en tient compte que si tout ${common} est à la même organisation`,
    },
    remedy: {
      en: `Nothing, if ${common} is yours, and its DMARC record does not say \`adkim=s\`. Else: ${dkim.remedy.en}`,
      fr: `Rien, si ${common} est à vous et que son enregistrement DMARC ne porte pas \`adkim=s\`. Sinon : ${dkim.remedy.fr}`,
    },
  }
}

/** Labels of a domain in A-labels, the top level first. */
const labelsOf = (domain: string): readonly string[] =>
  (toALabels(domain.toLowerCase()) ?? domain.toLowerCase()).replace(/\.$/, '').split('.').toReversed()

const apart = (domain: string, sender: string): Seen => ({
  warning: {
    en: `signs for ${domain}, and \`sender\` is of ${sender}`,
    fr: `signe pour ${domain}, et \`expediteur\` est de ${sender}`,
  },
  remedy: dkim.remedy,
})

const key: Subject = {
  subject: {en: 'mail key (S/MIME)', fr: 'clé de courriel (S/MIME)'},
  remedy: {
    en: 'Correct what `CESS_MAIL_P12` and `CESS_MAIL_PASSPHRASE_FILE` name (`cess explain seal`); until then nothing is sent.',
    fr: "Corrigez ce que nomment `CESS_MAIL_P12` et `CESS_MAIL_PASSPHRASE_FILE` (`cess explain seal`) ; d'ici là, rien n'est envoyé.",
  },
}

/** Finding on the mail key: whether it can be opened unattended, is the sender's, and how long it is valid. */
const checkMailKey = (house: MailHouse): Promise<DoctorFinding> => findingOf(key, () => look(house))

async function look({environment, publication, nowMs}: MailHouse): Promise<Seen> {
  if (namesMailKey(environment) && (environment['CESS_MAIL_PASSPHRASE_FILE'] ?? '') === '') return closed
  const read = await readMailKey(environment)
  if (read === undefined) return {en: 'none: nothing is signed', fr: "aucune : rien n'est signé"}
  const {subject, notAfter: endMs} = read.certificate
  const {timeZone} = publication ?? {}
  if (publication) {
    refuseWrong(read, publication.sender.email, nowMs, timeZone)
    refuseRevoked({subject, fingerprint: read.fingerprint}, publication, unsent)
  }
  return validUntil({subject, endMs, timeZone}, nowMs, renewed)
}

const unsent = {en: 'nothing is sent', fr: "rien n'est envoyé"}

/** Finding if the passphrase must be typed. */
const closed: Seen = {
  warning: {
    en: 'the passphrase is asked for at the terminal: the key was not looked at, and workers cannot open it',
    fr: "la phrase secrète est demandée au terminal : la clé n'a pas été examinée, et les processus d'envoi ne peuvent l'ouvrir",
  },
  remedy: {
    en: 'Name a file that holds it in `CESS_MAIL_PASSPHRASE_FILE`, unless somebody is to type it.',
    fr: "Nommez un fichier qui la contient dans `CESS_MAIL_PASSPHRASE_FILE`, à moins que quelqu'un ne doive la taper.",
  },
}

const renewed = {
  en: 'Order a new certificate now: once this one has expired, nothing is sent.',
  fr: "Commandez dès maintenant un nouveau certificat : une fois celui-ci expiré, rien n'est envoyé.",
}
