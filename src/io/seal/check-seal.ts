import {sha256Of} from '../digest.js'
import {verifyPdf, type PdfVerdict} from '../../model/signed-pdf/verify-pdf.js'
import type {FoundSeal} from '../../model/verify/publisher.js'
import {noStanding} from '../../model/verify/standing.js'
import {x509Of} from './certificate-facts.js'
import {nameIn, printOf, x509In, type Trust} from './certificates-in.js'
import {chainOf, leadsUp, standingOf, type Moment} from './chain-of.js'
import {readTimeStamp} from './time-stamp.js'

/**
 * The seal of a PDF, that of the house before others; undefined where it has none. Nothing is too damaged to be looked at.
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
 * The moment of a time-stamp; undefined where there is none that proves it. Once a certificate of its authority has expired, whoever has that key
 * can stamp any day too (RFC 3161, 4; ETSI EN 319 102-1, 5.6): nobody vouches for it any more.
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
