import type {X509Certificate} from 'node:crypto'
import {latin1} from '../../model/bytes.js'
import {validationDataIn, type ValidationData} from '../../model/signed-pdf/validation-data.js'
import {sha256Of} from '../digest.js'
import {verifyPdf, type PdfVerdict} from '../../model/signed-pdf/verify-pdf.js'
import type {FoundSeal} from '../../model/verify/publisher.js'
import {noStanding, type Standing} from '../../model/verify/standing.js'
import {x509Of} from './seal-key.js'
import {nameIn, printOf, x509In, type Trust} from './certificates-in.js'
import {chainOf, leadsUp} from './chain-of.js'
import {standingOf, type Moment} from './standing-of.js'
import {readTimeStamp} from './time-stamp.js'
import type {RevocationInfo} from './validation/revocation-info.js'

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
  return (verdict.kind === 'unreadable' ? undefined : await foundSeal(verdict, pdf, trust)) ?? unreadable
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
  pdf: Uint8Array,
  trust: Trust,
): Promise<FoundSeal | undefined> {
  const {kind, signature, at, manifest} = verdict
  const own = x509In(signature.certificate.der)
  if (!own) return undefined
  const brought = verdict.kind === 'valid' ? validationDataIn(latin1(pdf)) : undefined
  const others = [...signature.chain, ...(brought?.certificates ?? [])].flatMap(one => x509In(one) ?? [])
  const infos = infosIn(brought)
  const stamper = await stamperOf(signature, {...trust, others, infos})
  return {
    state: kind,
    subject: nameIn(own.subject),
    issuer: nameIn(own.issuer),
    fingerprint: printOf(own),
    isChained: leadsUp(chainOf(own, others)),
    standing: standingOf(own, others, {...trust, moment: momentOf(stamper, at), infos}),
    manifest,
  }
}

const infosIn = ({lists = [], answers = []}: Partial<ValidationData> = {}): readonly RevocationInfo[] => [
  ...lists.map(der => ({kind: 'list' as const, der})),
  ...answers.map(der => ({kind: 'answer' as const, der})),
]

/**
 * Time of signing: by a time-stamp that is vouched for, else as the signer claims. Nobody signs which time-stamp a signature has: one that
 * anybody could have put in its place counts like none (ETSI EN 319 102-1, 5.5.4).
 */
const momentOf = (stamper: Standing['stamper'], claimed: number | undefined): Moment => ({
  ...(stamper && {stamper}),
  ...(stamper?.isVouched && stamper.at !== undefined
    ? {at: new Date(stamper.at), clock: 'time-stamp'}
    : claimed !== undefined && {at: new Date(claimed), clock: 'signer'}),
})

/**
 * The authority of a time-stamp; undefined where there is none. After its certificate expired, nobody vouches for the time-stamp, since a key
 * holder could backdate (RFC 3161, 4; ETSI EN 319 102-1, 5.6).
 */
async function stamperOf(
  {timeStamp, signature}: {readonly timeStamp?: Uint8Array | undefined; readonly signature: Uint8Array},
  trust: Trust & {readonly others: readonly X509Certificate[]; readonly infos: readonly RevocationInfo[]},
): Promise<Standing['stamper']> {
  if (!timeStamp) return undefined
  const stamp = await readTimeStamp(timeStamp, signature)
  if (typeof stamp === 'string') return {name: '', isVouched: false}
  const {at, certificate, certificates} = stamp
  const own = x509Of(certificate)
  const {authority, validity, lapsed, unrevoked} = standingOf(own, [...certificates, ...trust.others], {
    ...trust,
    moment: {at, clock: 'time-stamp'},
  })
  const isVouched = authority !== undefined && validity === 'valid' && lapsed === undefined
  return {
    ...{name: nameIn(own.subject), isVouched, at: at.toISOString()},
    ...(lapsed !== undefined && {lapsed}),
    ...(isVouched && unrevoked !== undefined && {unrevoked}),
  }
}
