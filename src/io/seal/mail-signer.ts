import {X509Certificate} from 'node:crypto'
import type {SignedMail} from '../../model/signed-mail/verify-mail.js'
import type {MailSigner} from '../../model/verify/mail-judgement.js'
import {nameIn, printOf, x509In, type Trust} from './certificates-in.js'
import {standingOf} from './standing-of.js'

/** Trust for judging signers. */
interface Given extends Trust {
  /** SHA-256 of certificates that the verifier provided, 64 hexadecimal digits each. */
  readonly seals: readonly string[]
}

/** Signer of a message, with the standing of the certificate at the claimed time of signing. */
export function mailSigner(
  {certificate: {der, subject, addresses}, chain, signedAt}: SignedMail,
  {seals, ...trust}: Given,
): MailSigner {
  const own = new X509Certificate(der)
  const moment = signedAt === undefined ? undefined : ({at: new Date(signedAt), clock: 'signer'} as const)
  const others = chain.flatMap(one => x509In(one) ?? [])
  const fingerprint = printOf(own)
  return {
    subject,
    addresses,
    fingerprint,
    isGiven: seals.includes(fingerprint),
    issuer: nameIn(own.issuer),
    standing: standingOf(own, others, {...trust, moment}),
  }
}
