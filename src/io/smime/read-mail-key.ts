import {isForMail, isForSigning} from '../../model/cms/read-certificate.js'
import {toldDay} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import {keyFault, openKeyFile, type KeyFile} from '../seal/read-pkcs12.js'
import {isOfAddress} from './mail-certificate.js'
import type {MailKey} from './sign-content.js'
import {namesMailKey} from './names-mail-key.js'

/**
 * Read the key of `CESS_MAIL_P12`, with the first line of `CESS_MAIL_PASSPHRASE_FILE` or a typed passphrase; undefined if unset. Messages
 * hold no path and no secret.
 *
 * @throws {UsageError} If the key cannot be opened.
 * @throws {IoError} If a file cannot be read.
 */
export async function readMailKey(
  environment: Readonly<Record<string, string | undefined>>,
  askPassphrase?: () => Promise<string>,
): Promise<MailKey | undefined> {
  if (!namesMailKey(environment)) return undefined
  const read = await openKeyFile(file, {environment, askPassphrase})
  if (!read) return undefined
  const {privateKey, signer} = read
  if (!['ec', 'rsa'].includes(privateKey.asymmetricKeyType ?? '')) throw keyFault('unsupported', file)
  return {...signer, privateKey}
}

const file: KeyFile = {
  variable: 'CESS_MAIL_P12',
  key: {en: 'the mail key', fr: 'de la clé de courriel'},
  undone: {en: 'nothing was sent', fr: "rien n'a été envoyé"},
}

/**
 * Refuse a key that may not sign mail of an address at a time (ms since 1970).
 *
 * @param timeZone Of the days in messages; UTC where nobody knows it.
 * @throws {UsageError} If its certificate is not valid then, not for mail, or another address's.
 */
export function refuseWrong({certificate}: MailKey, from: string, nowMs: number, timeZone?: string): void {
  const day = (timeMs: number) => toldDay(timeMs, timeZone)
  const {notBefore, notAfter} = certificate
  if (nowMs < notBefore) throw notYet(day(notBefore))
  if (nowMs > notAfter) throw expired(day(notAfter))
  if (!isForSigning(certificate) || !isForMail(certificate)) throw wrongUse
  if (!isOfAddress(certificate, from)) throw wrongAddress
}

const notYet = (from: string) =>
  new UsageError({
    en: `The certificate of the mail key is valid from ${from} only; nothing was sent`,
    fr: `Le certificat de la clé de courriel n'est valable qu'à partir du ${from} ; rien n'a été envoyé`,
  })
const expired = (to: string) =>
  new UsageError({
    en: `The certificate of the mail key expired on ${to}; nothing more is sent`,
    fr: `Le certificat de la clé de courriel a expiré le ${to} ; plus rien n'est envoyé`,
  })
const wrongUse = new UsageError({
  en: 'The certificate of `CESS_MAIL_P12` is not for signing mail: its key usage must have digitalSignature or nonRepudiation, and its purposes, if it names any, emailProtection; nothing was sent',
  fr: "Le certificat de `CESS_MAIL_P12` n'est pas fait pour signer du courriel : son usage doit comprendre digitalSignature ou nonRepudiation, et ses destinations, s'il en nomme, emailProtection ; rien n'a été envoyé",
})
const wrongAddress = new UsageError({
  en: "The certificate of `CESS_MAIL_P12` is another address's: it must bear the one of `sender` in `cess.yml` (rfc822Name), or mail programs warn of every message; nothing was sent",
  fr: "Le certificat de `CESS_MAIL_P12` est celui d'une autre adresse : il doit porter celle d'`expediteur` dans `cess.yml` (rfc822Name), sinon chaque message déclenche un avertissement ; rien n'a été envoyé",
})
