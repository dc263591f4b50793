import {randomBytes} from 'node:crypto'
import {revocationSources} from '../../../model/cms/revocation-sources.js'
import type {ValidationData} from '../../../model/signed-pdf/validation-data.js'
import type {Seal} from '../../../model/life/record.js'
import {readTimeoutMs} from '../ask-service.js'
import type {SealKey} from '../seal-key.js'
import {nameIn} from '../certificates-in.js'
import {chainOf} from '../chain-of.js'
import {readList} from '../read-revocations.js'
import type {TimeStamper} from '../sign-cms.js'
import {certificatesOf} from '../signer.js'
import {readTimeStamper} from '../time-stamper.js'
import {readTimeStamp, type TimeStamp} from '../time-stamp.js'
import type {ValidationGap} from './ask-authority.js'
import {gatherRevocationInfo, validationData} from './gather-revocation-info.js'
import {statusIn, type RevocationInfo} from './revocation-info.js'
import {isShown, linksOf, type Chain} from './unrevoked-at.js'

/** Means and time of asking authorities. */
interface InfoSources {
  readonly environment: Environment
  /** When it is asked, before a time-stamp tells. */
  readonly now: Date
  /** Of days in messages; UTC where nobody knows it. */
  readonly timeZone?: string | undefined
}

/** Makes a seal, with validation data in the file; without for none. */
type Make = (timeStamper: TimeStamper, data?: ValidationData) => Promise<Uint8Array>

/** Seals more than once only where a time-stamp is of another certificate than the one before it. */
const mostRounds = 2

function ownChain(key: SealKey): Chain {
  const [own, ...above] = certificatesOf(key)
  return chainOf(own, above)
}

/** Whether an authority can be asked about the seals of a key: it is not for trying, and did not sign itself. */
const isOfAuthority = (key: SealKey): boolean => !key.isTest && linksOf(ownChain(key))?.length !== 0

type Environment = Readonly<Record<string, string | undefined>>

/** The list of `CESS_SEAL_CRL`, if any. */
function knownLists(environment: Environment): readonly RevocationInfo[] {
  const list = readList(environment, 'SEAL')
  return list ? [{kind: 'list', der: list.der}] : []
}

/**
 * The highest level that seals of a key can reach (ETSI EN 319 142-1, 6): B-T with an authority of time-stamps, B-LT where moreover each
 * certificate names somebody to ask about it, or a list in a file is on it. Nobody is asked.
 *
 * @throws {UsageError} If the environment names an authority or a list that is none.
 * @throws {IoError} If a list cannot be read.
 */
export function reachableLevel(key: SealKey, environment: Environment): Seal['level'] {
  if (!readTimeStamper(environment)) return 'B-B'
  const known = knownLists(environment)
  const isNamed = linksOf(ownChain(key))?.every(link => {
    const {lists, responders} = revocationSources(link.certificate.raw)
    return lists.length + responders.length > 0 || known.some(info => typeof statusIn(info, link) !== 'string')
  })
  return isOfAuthority(key) && isNamed === true ? 'B-LT' : 'B-T'
}

/**
 * Seals of level B-LT (ETSI EN 319 142-1, 6.3), with revocation information on the certificates of seal and time-stamp. It is gathered before
 * the seal, which signs it, once a time-stamp of no use tells by whom the next will be.
 *
 * @returns What makes one seal after the other; undefined where no authority can be asked.
 */
export function lastingSeals(
  key: SealKey,
  timeStamper: TimeStamper,
  {now, environment, timeZone}: InfoSources,
): ((make: Make) => Promise<{readonly bytes: Uint8Array; readonly gaps: readonly ValidationGap[]}>) | undefined {
  if (!isOfAuthority(key)) return undefined
  const [own, known] = [ownChain(key), knownLists(environment)]
  const how = {timeZone, timeoutMs: readTimeoutMs(environment)}
  let last: TimeStamp | undefined
  let found: readonly RevocationInfo[] = []
  let gaps: readonly ValidationGap[] | undefined
  const stamping: TimeStamper = async signature => {
    const token = await timeStamper(signature)
    const read = await readTimeStamp(token, signature)
    last = typeof read === 'string' ? undefined : read
    return token
  }
  const chains = () => [own, ...(last ? [stampChain(last, key)] : [])]
  const gather = async () => {
    const gathered = await gatherRevocationInfo(chains(), {...how, known: [...known, ...found], at: last?.at ?? now})
    found = gathered.infos
    return gathered.gaps
  }
  return async make => {
    gaps ??= await gather()
    for (let round = 0; gaps.length === 0 && round < mostRounds; round++) {
      if (!last) await stamping(randomBytes(32))
      gaps = await gather()
      if (gaps.length > 0) break
      const bytes = await make(stamping, validationData(chains(), found))
      if (last && chains().every(chain => last && isShown(chain, found, last.at))) return {bytes, gaps}
    }
    const [stamper] = last ? [nameIn(last.certificate.subject)] : []
    const told: readonly ValidationGap[] = gaps.length > 0 ? gaps : [{subject: stamper ?? '', reason: 'changing'}]
    return {bytes: await make(timeStamper), gaps: told}
  }
}

const stampChain = ({certificate, certificates}: TimeStamp, key: SealKey): Chain =>
  chainOf(certificate, [...certificates, ...certificatesOf(key).slice(1)])
