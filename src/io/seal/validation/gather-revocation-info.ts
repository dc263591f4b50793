import type {ValidationData} from '../../../model/signed-pdf/validation-data.js'
import {toldDay} from '../../../model/moment.js'
import {UsageError} from '../../../model/usage-error.js'
import {nameIn, printOf} from '../certificates-in.js'
import {askAuthority, type Asking, type ValidationGap} from './ask-authority.js'
import type {RevocationInfo} from './revocation-info.js'
import {linksOf, type Chain} from './unrevoked-at.js'

interface Gathering extends Asking {
  /** Of days in messages; UTC where nobody knows it. */
  readonly timeZone?: string | undefined
}

/** Revocation information on each certificate of chains but the last, as far as it can be had. */
export interface Gathered {
  readonly infos: readonly RevocationInfo[]
  readonly gaps: readonly ValidationGap[]
}

/**
 * Gather revocation information on the certificates of chains.
 *
 * @throws {UsageError} If one was taken back.
 */
export async function gatherRevocationInfo(chains: readonly Chain[], gathering: Gathering): Promise<Gathered> {
  const [infos, gaps]: [RevocationInfo[], ValidationGap[]] = [[], []]
  for (const chain of chains) {
    const found = await gatherOn(chain, {...gathering, known: [...gathering.known, ...infos]})
    infos.push(...found.infos)
    gaps.push(...found.gaps)
  }
  return {infos, gaps}
}

async function gatherOn(chain: Chain, {timeZone, ...asking}: Gathering): Promise<Gathered> {
  const links = linksOf(chain)
  if (!links)
    return {infos: [], gaps: chain.slice(0, 1).map(({subject}) => ({subject: nameIn(subject), reason: 'issuer'}))}
  const [infos, gaps]: [RevocationInfo[], ValidationGap[]] = [[], []]
  for (const link of links) {
    const found = await askAuthority(link, {...asking, known: [...asking.known, ...infos]})
    if (!('info' in found)) {
      gaps.push(found)
      continue
    }
    const {info, revoked} = found
    if (revoked && revoked <= asking.at)
      throw takenBack(nameIn(link.certificate.subject), toldDay(revoked.getTime(), timeZone))
    infos.push(info)
  }
  return {infos, gaps}
}

/** Validation data of chains, each part once. */
export function validationData(chains: readonly Chain[], infos: readonly RevocationInfo[]): ValidationData {
  const certificates = new Map(chains.flat().map(one => [printOf(one), one.raw]))
  const of = (kind: RevocationInfo['kind']) =>
    new Map(infos.filter(one => one.kind === kind).map(({der}) => [Buffer.from(der).toString('base64'), der]))
  return {
    certificates: [...certificates.values()],
    lists: [...of('list').values()],
    answers: [...of('answer').values()],
  }
}

const takenBack = (name: string, day: string) =>
  new UsageError({
    en: `The certificate “${name}”, of the seal, of its time-stamp or above them, was revoked with effect from ${day}; nothing was published`,
    fr: `Le certificat « ${name} », du sceau, de son horodatage ou d'une autorité au-dessus, a été révoqué avec effet au ${day} ; rien n'a été publié`,
  })
