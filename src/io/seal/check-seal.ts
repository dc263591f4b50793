import {sha256Of} from '../digest.js'
import {verifyPdf, type PdfVerdict} from '../../model/signed-pdf/verify-pdf.js'
import type {FoundSeal} from '../../model/verify/publisher.js'
import {noStanding} from '../../model/verify/standing.js'
import {x509Of} from './certificate-facts.js'
import {nameIn, printOf, x509In, type Trust} from './certificates-in.js'
import {chainOf, leadsUp, standingOf, type Moment} from './chain-of.js'
import {readTimeStamp} from './time-stamp.js'

/**
 * Check the seal of a PDF, preferring one of the publisher; undefined if there is none. Handles damaged files.
 *
 * @param trust By what certificates are judged.
 * @param isOfHouse Whether a certificate is the house's, by its SHA-256 in hexadecimal digits.
 */
export async function checkSeal(
  pdf: Uint8Array,
  trust: Trust,
  isOfHouse: (fingerprint: string) => boolean = () => false,
): Promise<FoundSeal | undefined> {
  const verdict = await verifyPdf(pdf, certificate => isOfHouse(sha256Of(certificate)))
  if (!verdict) return undefined
  return (verdict.kind === 'unreadable' ? undefined : await foundSeal(verdict, trust)) ?? unreadable
}

const unreadable: FoundSeal = {
  state: 'unreadable',
  subject: '',
  issuer: '',
  fingerprint: '',
  isChained: false,
  standing: noStanding,
}

async function foundSeal(
  verdict: Exclude<PdfVerdict, {readonly kind: 'unreadable'}>,
  trust: Trust,
): Promise<FoundSeal | undefined> {
  const {kind, signature, at, manifest} = verdict
  const own = x509In(signature.certificate.der)
  if (!own) return undefined
  const others = signature.chain.flatMap(one => x509In(one) ?? [])
  const moment =
    (await stampedMoment(signature, trust)) ??
    (at === undefined ? undefined : {at: new Date(at), clock: 'signer' as const})
  return {
    state: kind,
    subject: nameIn(own.subject),
    issuer: nameIn(own.issuer),
    fingerprint: printOf(own),
    isChained: leadsUp(chainOf(own, others)),
    standing: standingOf(own, others, {...trust, moment}),
    manifest,
  }
}

/**
 * Time of a valid time-stamp; undefined otherwise. After its authority's certificate expired, the time-stamp counts as untrusted, since a
 * key holder could backdate (RFC 3161, 4; ETSI EN 319 102-1, 5.6).
 */
async function stampedMoment(
  {timeStamp, signature}: {readonly timeStamp?: Uint8Array | undefined; readonly signature: Uint8Array},
  trust: Trust,
): Promise<Moment | undefined> {
  const stamp = timeStamp && (await readTimeStamp(timeStamp, signature))
  if (!stamp || typeof stamp === 'string') return undefined
  const {at, certificate, certificates} = stamp
  const own = x509Of(certificate)
  const {authority, validity, lapsed} = standingOf(own, certificates.map(x509Of), {
    ...trust,
    moment: {at, clock: 'time-stamp'},
  })
  const isVouched = authority !== undefined && validity === 'valid' && lapsed === undefined
  const name = nameIn(own.subject)
  return {at, clock: 'time-stamp', stamper: {name, isVouched, ...(lapsed !== undefined && {lapsed})}}
}
