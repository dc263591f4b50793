import {sign, X509Certificate, type KeyObject} from 'node:crypto'
import {expect, it} from 'vitest'
import {printOf} from '../../../src/io/seal/certificates-in.js'
import {standingOf} from '../../../src/io/seal/standing-of.js'
import {makeCertificate, makeKeyPair} from '../../../src/io/seal/make-certificate.js'
import {readCertificate} from '../../../src/model/cms/read-certificate.js'
import {serialKey, type RevocationList} from '../../../src/model/cms/read-revocations.js'

interface Holder {
  readonly name: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

const holder = (name: string): Holder => ({name, ...makeKeyPair()})
const [house, authority, twin] = [holder('Seal'), holder('Authority'), holder('Authority')]
const certified = (own: Holder, issuer: Holder, isAuthority: boolean): X509Certificate =>
  new X509Certificate(
    makeCertificate({...own, isAuthority, issuer, from: new Date('2020-01-01'), to: new Date('2049-01-01')}),
  )

const [above, twinAbove] = [certified(authority, authority, true), certified(twin, twin, true)]
const seals = {issued: certified(house, authority, false), 'self-signed': certified(house, house, false)}

/** A list that has a certificate, in the name of its issuer, signed by somebody. */
function listOf(certificate: X509Certificate, by: Holder, since: string): RevocationList {
  const {issuer, serial} = readCertificate(certificate.raw)
  const signed = Uint8Array.from(Buffer.from(`list ${since}`))
  return {
    ...{der: signed, issuer, signed, algorithm: '1.2.840.10045.4.3.2', extensions: new Map<string, Uint8Array>()},
    thisUpdate: Date.parse(since),
    signature: sign('SHA256', signed, by.privateKey),
    revoked: new Map([[serialKey(serial), Date.parse(since)]]),
  }
}

const signers = {none: undefined, 'of the authority': authority, 'of the twin': twin, 'of the key itself': house}
const days = {before: '2026-11-10T00:00:00.000Z', after: '2026-11-25T00:00:00.000Z'} as const
const lists = new Map(
  (['issued', 'self-signed'] as const).flatMap(seal =>
    Object.entries(signers).flatMap(([name, by]) =>
      (['before', 'after'] as const).map(listed => [
        `${seal} ${name} ${listed}`,
        by ? [listOf(seals[seal], by, days[listed])] : [],
      ]),
    ),
  ),
)

/** A world of a seal, each part with all that it can be. */
const parts = {
  seal: ['issued', 'self-signed'],
  /** Where the certificate of its authority is found: beside it that of a twin, which has the name and another key. */
  above: ['given', 'in the seal', 'a twin in the seal', 'nowhere'],
  list: ['none', 'of the authority', 'of the twin', 'of the key itself'],
  house: ['silent', 'before', 'after'],
  stamp: ['none', 'vouched'],
  listed: ['before', 'after'],
} as const
type World = {readonly [Part in keyof typeof parts]: (typeof parts)[Part][number]}

function* worlds(names = Object.keys(parts) as (keyof typeof parts)[]): Generator<World> {
  const [name, ...rest] = names
  // Each part has a value of its own list.
  if (name === undefined) return yield {} as World
  for (const value of parts[name]) for (const world of worlds(rest)) yield {...world, [name]: value}
}

const stampedAt = '2026-11-18T12:00:00.000Z'
/** When the seal counts as taken back, as who reads the rules would say. */
function expectedIn({seal, above: place, list, house: said, listed}: World): string | undefined {
  const isKnown = place === 'given' || place === 'in the seal'
  const counts: Readonly<Record<World['list'], boolean>> = {
    none: false,
    // A certificate that signed itself has no authority: its issuer is its own key.
    'of the authority': seal === 'issued',
    // Nobody can tell whose a list is of an authority that is not at hand.
    'of the twin': seal === 'issued' && !isKnown,
    'of the key itself': seal === 'self-signed' || !isKnown,
  }
  const dates = [...(counts[list] ? [days[listed]] : []), ...(said === 'silent' ? [] : [days[said]])]
  return dates.toSorted()[0]
}

function found(world: World) {
  const own = seals[world.seal]
  const places = {given: [], 'in the seal': [above], 'a twin in the seal': [twinAbove], nowhere: []}
  const at = new Date(stampedAt)
  const stamper = {name: 'Clock', isVouched: true}
  return standingOf(own, places[world.above], {
    authorities: world.above === 'given' ? [above] : [],
    lists: lists.get(`${world.seal} ${world.list} ${world.listed}`) ?? [],
    revoked: world.house === 'silent' ? [] : [{fingerprint: printOf(own), since: days[world.house]}],
    now: new Date('2026-12-01'),
    moment: world.stamp === 'none' ? {at, clock: 'signer'} : {at, clock: 'time-stamp', stamper},
  })
}

it('is what the rules say, in every world', () => {
  const faults: string[] = []
  let taken = 0
  for (const world of worlds()) {
    const since = expectedIn(world)
    const isBefore = world.stamp === 'vouched' && since !== undefined && stampedAt < since
    const {revoked, validity} = found(world)
    if (revoked !== since || validity !== (since === undefined || isBefore ? 'valid' : 'revoked'))
      faults.push(`${JSON.stringify(world)}: ${validity} ${revoked} instead of ${since}`)
    if (validity === 'revoked') taken++
  }
  expect(faults.slice(0, 5)).toEqual([])
  expect(taken).toBeGreaterThan(100)
})
