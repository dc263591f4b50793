import {systemClock} from '../../io/clock.js'
import {namesMailKey} from '../../io/smime/names-mail-key.js'
import {messageProtector} from '../../io/smime/protect-message.js'
import {contentSigner} from '../../io/smime/sign-content.js'
import {latin1Bytes} from '../../model/bytes.js'
import {readCertificate} from '../../model/cms/read-certificate.js'
import type {Publication} from '../../model/publication.js'
import {UsageError} from '../../model/usage-error.js'
import {refuseRevoked} from '../../model/verify/refuse-revoked.js'
import type {PostOptions} from './options.js'

/** Who signs what is sent. */
export interface MailSigner {
  /** Common name of the certificate's owner. */
  readonly subject: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  readonly isTest: boolean
}

/** Sender address of a message, and whether it was queued to be signed. */
export interface Signing {
  readonly from: string
  readonly isWanted: boolean
  /** Settings of the house that sends; a worker has none, and takes over what was demanded by them. */
  readonly house?: Pick<Publication, 'log' | 'timeZone'>
}

/** Signs and encrypts messages, where configured. */
export interface MailProtection {
  /** Absent if nothing is signed. */
  readonly signer?: MailSigner
  /**
   * Check that a message can be signed at a time (ms since 1970) if it must be; called before it is claimed.
   *
   * @throws {UsageError} If the certificate is not valid or trusted any more, or another address's, or the key is lacking.
   */
  readonly demand: (signing: Signing, nowMs: number) => void
  /** `cover`: subject of an encrypted message; `certificate`: of its reader (DER, base64), absent if it is not encrypted. */
  readonly protect: (pieces: Iterable<Uint8Array>, cover: string, certificate?: string) => readonly Uint8Array[]
}

/**
 * Open the key of `CESS_MAIL_P12`, if set; the PKCS#12 reader is loaded only then.
 *
 * @throws {UsageError} If it cannot be opened.
 * @throws {IoError} If a file cannot be read.
 */
export async function openMailProtection(
  environment: PostOptions['environment'],
  askPassphrase?: PostOptions['askPassphrase'],
): Promise<MailProtection> {
  if (!namesMailKey(environment)) return {demand: demandNoKey, protect: protecting(messageProtector())}
  const {readMailKey, refuseWrong} = await import('../../io/smime/read-mail-key.js')
  const key = await readMailKey(environment, askPassphrase)
  if (!key) throw new Error('A key that is named is read')
  const {subject, fingerprint, isTest} = key
  return {
    signer: {subject, fingerprint, isTest},
    demand: ({from, house}, nowMs) => {
      refuseWrong(key, from, nowMs, house?.timeZone)
      if (house) refuseRevoked(key, house, unsent)
    },
    protect: protecting(messageProtector(contentSigner(key, () => new Date(systemClock.nowMs())))),
  }
}

/** Whether the certificate of a letter, if any, is still valid: it may have waited for long. */
export function isOpenable(certificate: string | undefined, nowMs: number): boolean {
  if (certificate === undefined) return true
  const {notBefore, notAfter} = certificateOf(certificate)
  return notBefore <= nowMs && nowMs <= notAfter
}

const certificateOf = (base64: string) => readCertificate(latin1Bytes(atob(base64)))

const protecting =
  (protect: ReturnType<typeof messageProtector>): MailProtection['protect'] =>
  (pieces, cover, certificate) =>
    protect([...pieces], {
      cover,
      ...(certificate !== undefined && {certificate: certificateOf(certificate)}),
    })

function demandNoKey({isWanted}: Signing): void {
  if (isWanted) throw keyIsLacking
}

const unsent = {en: 'nothing was sent', fr: "rien n'a été envoyé"}

const keyIsLacking = new UsageError({
  en: 'These messages were handed over to be signed, and `CESS_MAIL_P12` names no key here; none of them was sent',
  fr: "Ces messages ont été transmis pour être signés, et `CESS_MAIL_P12` ne désigne ici aucune clé ; aucun n'a été envoyé",
})
