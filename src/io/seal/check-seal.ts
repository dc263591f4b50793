import type {X509Certificate} from 'node:crypto'
import {latin1} from '../../model/bytes.js'
import type {CmsSignature} from '../../model/cms/signed-data.js'
import {validationDataIn, type ValidationData} from '../../model/signed-pdf/validation-data.js'
import {sha256Of} from '../digest.js'
import {verifyPdf, type PdfVerdict} from '../../model/signed-pdf/verify-pdf.js'
import type {FoundSeal} from '../../model/verify/publisher.js'
import {noStanding, type Standing} from '../../model/verify/standing.js'
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

/** Far more than a seal has; nobody signs how many there are. */
const mostStamps = 4

/**
 * The authority of the time-stamp that counts: of those that are vouched for the earliest, since each shows that the signature was there
 * (ETSI EN 319 102-1, 5.5.4); else of the first that could be read. Undefined where there is none.
 */
async function stamperOf({timeStamps, signature}: CmsSignature, trust: StampTrust): Promise<Standing['stamper']> {
  const stampers: NonNullable<Standing['stamper']>[] = []
  for (const token of timeStamps.slice(0, mostStamps)) stampers.push(await stamperIn(token, signature, trust))
  const timeOf = ({at = ''}: {readonly at?: string}) => Date.parse(at)
  const [earliest] = stampers.filter(({isVouched}) => isVouched).toSorted((a, b) => timeOf(a) - timeOf(b))
  return earliest ?? stampers.find(({at}) => at !== undefined) ?? stampers[0]
}

interface StampTrust extends Trust {
  readonly others: readonly X509Certificate[]
  readonly infos: readonly RevocationInfo[]
}

/**
 * The authority of a time-stamp. After its certificate expired, nobody vouches for the time-stamp, since a key holder could backdate (RFC
 * 3161, 4; ETSI EN 319 102-1, 5.6).
 */
async function stamperIn(
  token: Uint8Array,
  signature: Uint8Array,
  trust: StampTrust,
): Promise<NonNullable<Standing['stamper']>> {
  const stamp = await readTimeStamp(token, signature)
  if (typeof stamp === 'string') return {name: '', isVouched: false}
  const {at, certificate, certificates} = stamp
  const {authority, validity, lapsed, unrevoked} = standingOf(certificate, [...certificates, ...trust.others], {
    ...trust,
    moment: {at, clock: 'time-stamp'},
  })
  const isVouched = authority !== undefined && validity === 'valid' && lapsed === undefined
  return {
    name: nameIn(certificate.subject),
    isVouched,
    at: at.toISOString(),
    ...(lapsed !== undefined && {lapsed}),
    ...(isVouched && unrevoked !== undefined && {unrevoked}),
  }
}
