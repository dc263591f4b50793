import type {RevocationList} from '../../model/cms/read-revocations.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import type {KeyRole} from './seal-key.js'
import {certificatesOf, type Signer} from './signer.js'
import {isListFor, isSaidBy, revocationListsIn, revokedIn} from './revocation-list.js'
import {readBytes} from '../open-file.js'

/** Revocation time of the certificate of a signer; undefined if not revoked. Throws if the list does not apply now (ms since 1970). */
export type RevokedSince = (signer: Signer, nowMs: number) => Date | undefined

/**
 * Read the revocation list (RFC 5280, 5) of `CESS_SEAL_CRL` or `CESS_C2PA_CRL`, DER or PEM; undefined if unset.
 *
 * @throws {UsageError} If it is no such list.
 * @throws {IoError} If it cannot be read.
 */
export function readRevocations(
  environment: Readonly<Record<string, string | undefined>>,
  role: KeyRole,
): RevokedSince | undefined {
  const list = readList(environment, role)
  if (!list) return undefined
  return (signer, nowMs) => {
    const certificates = certificatesOf(signer)
    expectFile(list, certificates, role)
    if (list.nextUpdate !== undefined && list.nextUpdate < nowMs) throw fault('old', role)
    return revokedIn(list, certificates[0])
  }
}

/**
 * The revocation list of a key in a file, which `readRevocations` looks at.
 *
 * @throws {UsageError} If it is no such list.
 * @throws {IoError} If it cannot be read.
 */
export function readList(
  environment: Readonly<Record<string, string | undefined>>,
  role: KeyRole,
): RevocationList | undefined {
  const path = environment[`CESS_${role}_CRL`] ?? ''
  if (path === '') return undefined
  const [list] = revocationListsIn(readBytes(path))
  if (!list) throw fault('unreadable', role)
  return list
}

/** Refuse a list that is not signed by the issuer of a certificate, the first of these. */
function expectFile(list: RevocationList, certificates: ReturnType<typeof certificatesOf>, role: KeyRole): void {
  const [own, ...above] = certificates
  const issuer = [...above, own].find(({subject}) => subject === own.issuer)
  if (!issuer || !isListFor(list, own)) throw fault('other', role)
  if (!isSaidBy(list, issuer)) throw fault('forged', role)
}

const faults = {
  unreadable: {
    en: 'is no list of revoked certificates (CRL, DER or PEM)',
    fr: "n'est pas une liste de certificats révoqués (CRL, en DER ou PEM)",
  },
  other: {
    en: "is not of the authority of the seal's certificate, or that one's certificate is not among those above it",
    fr: "n'est pas de l'autorité du certificat du sceau, ou le certificat de celle-ci ne figure pas dans la chaîne",
  },
  forged: {
    en: 'was not signed by the authority that it names',
    fr: "n'a pas été signé par l'autorité qu'il nomme",
  },
  old: {
    en: 'is out of date: fetch it anew',
    fr: "n'est plus à jour : téléchargez-le de nouveau",
  },
} satisfies Readonly<Record<string, Text>>

const fault = (name: keyof typeof faults, role: KeyRole) =>
  new UsageError({
    en: `The file of \`CESS_${role}_CRL\` ${faults[name].en}; nothing was published`,
    fr: `Le fichier de \`CESS_${role}_CRL\` ${faults[name].fr} ; rien n'a été publié`,
  })
