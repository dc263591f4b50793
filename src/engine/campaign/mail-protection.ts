import {systemClock} from '../../io/clock.js'
import {namesMailKey} from '../../io/smime/names-mail-key.js'
import {messageProtector} from '../../io/smime/protect-message.js'
import {contentSigner} from '../../io/smime/sign-content.js'
import {readCertificate} from '../../model/cms/read-certificate.js'
import {UsageError} from '../../model/usage-error.js'
import {textBytes} from '../../model/signed-mail/mime-entity.js'
import type {PostOptions} from './options.js'

/** Who signs what is sent. */
export interface MailSigner {
  /** Common name of the certificate's owner. */
  readonly subject: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  readonly isTest: boolean
}

/** From which address a message goes, and whether it was handed over to be signed. */
export interface Signing {
  readonly from: string
  readonly isWanted: boolean
}

/** Signs messages and enciphers them, as far as that is asked for. */
export interface MailProtection {
  /** Absent where nothing is signed. */
  readonly signer?: MailSigner
  /**
   * Demand that a message can be signed at a time (ms since 1970), if anything is; asked before it is claimed.
   *
   * @throws {UsageError} If the certificate is not valid any more, or another address's, or the key is lacking.
   */
  readonly demand: (signing: Signing, nowMs: number) => void
  /** `cover`: the subject of an enciphered message. `certificate`: of whoever alone may read the message, in DER as base64; everybody may if absent. */
  readonly protect: (pieces: Iterable<Uint8Array>, cover: string, certificate?: string) => readonly Uint8Array[]
}

/**
 * Open the key of `CESS_MAIL_P12`, where there is one; what reads PKCS#12 is loaded only then.
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
  const {certificate, fingerprint, isTest} = key
  return {
    signer: {subject: certificate.subject, fingerprint, isTest},
    demand: ({from}, nowMs) => refuseWrong(key, from, nowMs),
    protect: protecting(messageProtector(contentSigner(key, () => new Date(systemClock.nowMs())))),
  }
}

/** Whether the certificate that a letter is enciphered for, if any, is one that its reader may still open it by: it may have waited for long. */
export function isOpenable(certificate: string | undefined, nowMs: number): boolean {
  if (certificate === undefined) return true
  const {notBefore, notAfter} = certificateOf(certificate)
  return notBefore <= nowMs && nowMs <= notAfter
}

const certificateOf = (base64: string) => readCertificate(textBytes(atob(base64)))

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

const keyIsLacking = new UsageError({
  en: 'These messages were handed over to be signed, and `CESS_MAIL_P12` names no key here; none of them was sent',
  fr: "Ces messages ont été transmis pour être signés, et `CESS_MAIL_P12` ne désigne ici aucune clé ; aucun n'a été envoyé",
})
