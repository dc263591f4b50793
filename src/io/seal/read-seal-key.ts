import {own} from '../../model/own.js'
import {UsageError} from '../../model/usage-error.js'
import {refuseBeside, refuseWithout} from '../variables.js'
import {cscKey} from './csc/csc-key.js'
import {openCsc} from './csc/csc-session.js'
import {cscNames, readCscSettings, type CscSettings} from './csc/csc-settings.js'
import {openKeyFile, type KeyFile, type KeySources, type Pkcs12} from './read-pkcs12.js'
import {readRevocations} from './read-revocations.js'
import {refuseWrong} from './refuse-wrong.js'
import {sealKindOf, type KeyKind, type KeyRole, type SealKey, type SignatureUse} from './seal-key.js'
import {constants, sign, type KeyObject} from 'node:crypto'

export interface SealKeys {
  readonly seal: SealKey
  /** Separate key for C2PA manifests, if configured. */
  readonly claims: SealKey | undefined
}

/**
 * Read the keys that the environment names: from a PKCS#12 file (`CESS_SEAL_P12`, with the first line of `CESS_SEAL_PASSPHRASE_FILE` or a
 * typed passphrase), or from a remote signing service (`CESS_SEAL_CSC_URL`); undefined if none is set. Messages hold no path and no secret.
 *
 * @param now In RFC 3339.
 * @param timeZone Of the days in messages; UTC where nobody knows it.
 * @throws {UsageError} If a key cannot be opened, or may not seal documents now.
 * @throws {IoError} If a file cannot be read, or the service does not answer.
 */
export async function readSealKeys(sources: KeySources, now: string, timeZone?: string): Promise<SealKeys | undefined> {
  const settings = readCscSettings(sources.environment)
  if (settings && isNamed(sources, 'SEAL')) throw both
  refuseIdle(sources, settings)
  const session = settings && (await openCsc(settings))
  const read = async (role: KeyRole) => {
    const isRemote = role === 'SEAL' || settings?.credentials[role] !== undefined
    const key = session && isRemote ? await cscKey(session, settings, role) : await readLocalKey(sources, role)
    if (key) refuseWrong(key, Date.parse(now), readRevocations(sources.environment, role), timeZone)
    return key
  }
  const seal = await read('SEAL')
  return seal && {seal, claims: await read('C2PA')}
}

/** Refuse incomplete settings, with which documents would go out unsealed. */
function refuseIdle(sources: KeySources, settings: CscSettings | undefined): void {
  const {environment} = sources
  const isRemoteClaim = settings?.credentials.C2PA !== undefined
  if (!settings) refuseWithout(environment, 'CESS_SEAL_CSC_URL', cscNames)
  if (!isNamed(sources, 'SEAL')) refuseWithout(environment, 'CESS_SEAL_P12', ['CESS_SEAL_PASSPHRASE'])
  if (isRemoteClaim) refuseBeside(environment, 'CESS_C2PA_CSC_CREDENTIAL', ['CESS_C2PA_P12'])
  if (!isNamed(sources, 'C2PA')) refuseWithout(environment, 'CESS_C2PA_P12', ['CESS_C2PA_PASSPHRASE'])
  if (!isNamed(sources, 'C2PA') && !isRemoteClaim) refuseWithout(environment, 'CESS_C2PA_P12', ['CESS_C2PA_CRL'])
  if (!isNamed(sources, 'SEAL') && !settings)
    refuseWithout(environment, 'CESS_SEAL_P12', ['CESS_SEAL_CRL', 'CESS_C2PA_P12', 'CESS_TSA_URL'])
}

const fileOf = (role: KeyRole) => `CESS_${role}_P12` as const

const isNamed = ({environment}: KeySources, role: KeyRole) => (own(environment, fileOf(role)) ?? '') !== ''

async function readLocalKey(sources: KeySources, role: KeyRole): Promise<SealKey | undefined> {
  const file: KeyFile = {variable: fileOf(role), key: {en: 'the seal', fr: 'du sceau'}, undone: unpublished}
  const read = await openKeyFile(file, sources)
  return read && localKey(read)
}

const unpublished = {en: 'nothing was published', fr: "rien n'a été publié"}

const both = new UsageError({
  en: 'Both `CESS_SEAL_P12` and `CESS_SEAL_CSC_URL` name a key of the seal: unset one; nothing was published',
  fr: "`CESS_SEAL_P12` et `CESS_SEAL_CSC_URL` nomment chacun une clé du sceau : supprimez l'une des deux variables ; rien n'a été publié",
})

/**
 * A key of a file.
 *
 * @throws {UsageError} If it is of a sort that seals do not have.
 */
export function localKey({privateKey, signer}: Pkcs12): SealKey {
  const kind = sealKindOf(signer)
  return {
    ...signer,
    kind,
    uses: ['cms', 'cose'],
    sign: async (bytes, use) => signatureOf(bytes, privateKey, {kind, use}),
  }
}

function signatureOf(
  bytes: Uint8Array,
  key: KeyObject,
  {kind, use}: {readonly kind: KeyKind; readonly use: SignatureUse},
): Uint8Array {
  if (kind.type === 'ec') return sign(kind.hash, bytes, {key, dsaEncoding: use === 'cose' ? 'ieee-p1363' : 'der'})
  if (use === 'cms') return sign(kind.hash, bytes, key)
  const {RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength} = constants
  return sign(kind.hash, bytes, {key, padding, saltLength})
}
