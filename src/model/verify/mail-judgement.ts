import {isForMail, isForSigning} from '../cms/read-certificate.js'
import type {MailVerdict, SignedMail} from '../signed-mail/verify-mail.js'
import type {Standing} from './standing.js'

/** Signer of a message, by their certificate and its issuer. */
export interface MailSigner {
  /** Common name of the certificate. */
  readonly subject: string
  /** Mail addresses of the certificate, in small letters. */
  readonly addresses: readonly string[]
  /** Common name of its issuer. */
  readonly issuer: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  readonly standing: Standing
  /** Whether the certificate itself was given. */
  readonly isGiven: boolean
}

/**
 * The proof by the signature of a message. `signed`: unchanged, by the address in `From`, whose certificate or
 * authority was given and was valid then, head included; `headless`: the same, without sender, date and subject; `lapsed`: not valid then, or expired
 * since, so that nothing shows that it was; `stranger`: nobody who was given vouches for the
 * certificate, or not for mail; `other-sender`: it is of another address than `From`; `changed`: what was signed is
 * another; `head-changed`: the head that was signed is not the one that programs show.
 */
export type MailState =
  | 'signed'
  | 'headless'
  | 'lapsed'
  | 'stranger'
  | 'other-sender'
  | 'changed'
  | 'head-changed'
  | 'unsigned'
  | 'enciphered'
  | 'unreadable'

/** How far it goes, as with other files; what is attached is judged for itself, and proves no word of the message. */
export const mailClass: Readonly<Record<MailState, 'genuine' | 'changed' | 'unknown'>> = {
  signed: 'genuine',
  changed: 'changed',
  'head-changed': 'changed',
  headless: 'unknown',
  lapsed: 'unknown',
  stranger: 'unknown',
  'other-sender': 'unknown',
  unsigned: 'unknown',
  enciphered: 'unknown',
  unreadable: 'unknown',
}

/** A judgement of a message. Plain data. */
export interface MailJudgement {
  readonly state: MailState
  readonly signer?: MailSigner
  /** Names of fields of the head that are not as they were signed, in small letters. */
  readonly differing: readonly string[]
  /** Whether the signature covers the head, too (RFC 9788). */
  readonly isHeadSigned: boolean
}

/** Judge a message by its signature, and by the signer whose certificate came with it. */
export function judgeMail(verdict: MailVerdict, signerOf: (mail: SignedMail) => MailSigner): MailJudgement {
  const nothing = {differing: [], isHeadSigned: false}
  // A signature in a way that is not known here may hold or not.
  if (verdict.kind === 'changed') return {...nothing, state: verdict.fault === 'algorithm' ? 'unreadable' : 'changed'}
  if (verdict.kind !== 'signed') return {...nothing, state: verdict.kind}
  const signer = signerOf(verdict)
  const {differing, fields} = verdict
  return {state: stateOf(verdict, signer), signer, differing, isHeadSigned: fields.size > 0}
}

function stateOf({differing, fields, isSenders, certificate}: SignedMail, {standing, isGiven}: MailSigner): MailState {
  if (differing.length > 0) return 'head-changed'
  if (!isSenders) return 'other-sender'
  const mayVouch = isForMail(certificate) && isForSigning(certificate)
  if (!mayVouch || !(isGiven || standing.authority !== undefined)) return 'stranger'
  if (standing.validity !== 'valid' || standing.lapsed !== undefined) return 'lapsed'
  // Whoever has an old message could say another subject, another day.
  return fields.size > 0 ? 'signed' : 'headless'
}
