import {readSealKeys} from '../../io/seal/read-seal-key.js'
import {reachableLevel} from '../../io/seal/validation/lasting-seals.js'
import type {KeyRole} from '../../io/seal/seal-key.js'
import type {Publication} from '../../model/publication.js'
import {own} from '../../model/own.js'
import {refuseRevoked} from '../../model/verify/refuse-revoked.js'
import {findingOf, validUntil, type DoctorFinding, type Seen, type Subject} from './finding.js'

const key: Subject = {
  subject: {en: 'key of the seal', fr: 'clé du sceau'},
  remedy: {
    en: 'Correct what `CESS_SEAL_P12` and `CESS_SEAL_PASSPHRASE_FILE` name, or renew the key (`cess explain keys`); until then nothing is published with it.',
    fr: "Corrigez ce que désignent `CESS_SEAL_P12` et `CESS_SEAL_PASSPHRASE_FILE`, ou renouvelez la clé (`cess explain keys`) ; d'ici là, rien n'est publié avec elle.",
  },
}

type House = Pick<Publication, 'log' | 'timeZone'>
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finding on the seal key in a file: whether it can be opened, which level its seals can reach, and how long it is valid; none if none is
 * named. Remote services are not contacted.
 */
export const checkSealKey = async (
  environment: Environment,
  nowMs: number,
  house: House | undefined,
): Promise<readonly DoctorFinding[]> =>
  isNamed(environment, 'CESS_SEAL_P12') ? [await findingOf(key, () => look(environment, nowMs, house))] : []

const isNamed = (environment: Environment, name: string): boolean => (own(environment, name) ?? '') !== ''

/** Whether the passphrase of a key must be typed. */
const isTyped = (environment: Environment, role: KeyRole): boolean =>
  isNamed(environment, `CESS_${role}_P12`) && !isNamed(environment, `CESS_${role}_PASSPHRASE_FILE`)

async function look(environment: Environment, nowMs: number, house: House | undefined): Promise<Seen> {
  if (isTyped(environment, 'SEAL') || isTyped(environment, 'C2PA')) return closed
  const {timeZone} = house ?? {}
  const keys = await readSealKeys({environment}, new Date(nowMs).toISOString(), timeZone)
  if (!keys) return closed
  const {seal, claims = seal} = keys
  const end = Math.min(...[seal, claims].map(({certificate}) => certificate.notAfter))
  if (house) for (const one of [seal, claims]) refuseRevoked(one, house, unpublished)
  const subject = `${seal.subject}, PAdES ${reachableLevel(seal, environment)}`
  return validUntil({subject, endMs: end, timeZone}, nowMs, renewed)
}

const unpublished = {en: 'nothing is published with it', fr: "rien n'est publié avec elle"}

const closed = {
  en: 'the passphrase is asked for at the terminal: not looked at',
  fr: 'la phrase secrète est demandée au terminal : clé non examinée',
}

const renewed = {
  en: 'Renew it now (`cess explain keys`): once its certificate has expired, nothing is published with it.',
  fr: "Renouvelez-la dès maintenant (`cess explain keys`) : une fois son certificat expiré, rien n'est publié avec elle.",
}
