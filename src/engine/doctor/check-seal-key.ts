import {readSealKeys} from '../../io/seal/read-seal-key.js'
import type {KeyRole} from '../../io/seal/seal-key.js'
import {own} from '../../model/own.js'
import {findingOf, validUntil, type DoctorFinding, type Seen, type Subject} from './finding.js'

const key: Subject = {
  subject: {en: 'key of the seal', fr: 'clé du sceau'},
  remedy: {
    en: 'Correct what `CESS_SEAL_P12` and `CESS_SEAL_PASSPHRASE_FILE` name, or renew the key (`cess explain keys`); until then nothing is published with it.',
    fr: "Corrigez ce que désignent `CESS_SEAL_P12` et `CESS_SEAL_PASSPHRASE_FILE`, ou renouvelez la clé (`cess explain keys`) ; d'ici là, rien n'est publié avec elle.",
  },
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finding on the seal key in a file: whether it can be opened, and how long it is valid; none if none is named. Remote services are not
 * contacted.
 */
export const checkSealKey = async (environment: Environment, nowMs: number): Promise<readonly DoctorFinding[]> =>
  isNamed(environment, 'CESS_SEAL_P12') ? [await findingOf(key, () => look(environment, nowMs))] : []

const isNamed = (environment: Environment, name: string): boolean => (own(environment, name) ?? '') !== ''

/** Whether the passphrase of a key must be typed. */
const isTyped = (environment: Environment, role: KeyRole): boolean =>
  isNamed(environment, `CESS_${role}_P12`) && !isNamed(environment, `CESS_${role}_PASSPHRASE_FILE`)

async function look(environment: Environment, nowMs: number): Promise<Seen> {
  if (isTyped(environment, 'SEAL') || isTyped(environment, 'C2PA')) return closed
  const keys = await readSealKeys({environment}, new Date(nowMs).toISOString())
  if (!keys) return closed
  const {seal, claims = seal} = keys
  const end = Math.min(...[seal, claims].map(({certificate}) => certificate.notAfter.value.getTime()))
  return validUntil(seal.subject, end, nowMs, renewed)
}

const closed = {
  en: 'the passphrase is asked for at the terminal: not looked at',
  fr: 'la phrase secrète est demandée au terminal : clé non examinée',
}

const renewed = {
  en: 'Renew it now (`cess explain keys`): once its certificate has expired, nothing is published with it.',
  fr: "Renouvelez-la dès maintenant (`cess explain keys`) : une fois son certificat expiré, rien n'est publié avec elle.",
}
