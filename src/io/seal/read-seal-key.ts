import {readFileSync} from 'node:fs'
import {own} from '../../model/own.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {attempt} from '../error.js'
import {refuseBeside, refuseWithout} from '../variables.js'
import {cscKey} from './csc/csc-key.js'
import {openCsc} from './csc/csc-session.js'
import {cscNames, readCscSettings, type CscSettings} from './csc/csc-settings.js'
import {readPkcs12, type Pkcs12Fault, type Pkcs12} from './read-pkcs12.js'
import {readRevocations} from './read-revocations.js'
import {readSecret} from '../read-secret.js'
import {refuseWrong} from './refuse-wrong.js'
import {type KeyRole, type SealKey, type SignatureUse, certificateFacts, x509Of, type KeyKind} from './seal-key.js'
import {constants, sign, type KeyObject} from 'node:crypto'

type Environment = Readonly<Record<string, string | undefined>>

export interface SealKeys {
  readonly seal: SealKey
  /** Separate key for C2PA manifests, if configured. */
  readonly claims: SealKey | undefined
}

/** Environment with the keys' settings, and a prompt for passphrases. */
export interface KeySources {
  readonly environment: Environment
  readonly askPassphrase?: (() => Promise<string>) | undefined
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
    if (key) refuseWrong(key, new Date(now), readRevocations(sources.environment, role), timeZone)
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

const fileOf = (role: KeyRole) => `CESS_${role}_P12`

const isNamed = ({environment}: KeySources, role: KeyRole) => (own(environment, fileOf(role)) ?? '') !== ''

async function readLocalKey({environment, askPassphrase}: KeySources, role: KeyRole): Promise<SealKey | undefined> {
  const path = own(environment, fileOf(role)) ?? ''
  if (path === '') return undefined
  const bytes = attempt('read', path, () => readFileSync(path))
  const read = await readPkcs12(bytes, await passphraseOf(environment, role, askPassphrase))
  if (typeof read === 'string') throw new UsageError(faultOf(read, fileOf(role)))
  const key = localKey(read)
  if (!key) throw new UsageError(faultOf('incomplete', fileOf(role)))
  return key
}

async function passphraseOf(
  environment: Environment,
  role: KeyRole,
  ask: (() => Promise<string>) | undefined,
): Promise<string> {
  const name = `CESS_${role}_PASSPHRASE`
  // A passphrase itself in the environment is seen by every program that is started: only a file may have it.
  const known = readSecret({...environment, [name]: undefined}, name)
  if (known !== undefined) return known
  if (!ask) throw noPassphrase(`${name}_FILE`)
  return ask()
}

const faultOf = (fault: Pkcs12Fault, name: string): Text => ({
  en: `${faults[fault].en(name)}; nothing was published`,
  fr: `${faults[fault].fr(name)} ; rien n'a été publié`,
})

const faults: Readonly<Record<Pkcs12Fault, Readonly<Record<keyof Text, (name: string) => string>>>> = {
  unreadable: {
    en: name => `The file of \`${name}\` is no PKCS#12`,
    fr: name => `Le fichier de \`${name}\` n'est pas un PKCS#12`,
  },
  'wrong-passphrase': {
    en: name => `The passphrase does not open the file of \`${name}\` (it may have ASCII characters alone)`,
    fr: name => `La phrase secrète n'ouvre pas le fichier de \`${name}\` (elle ne peut avoir que des caractères ASCII)`,
  },
  unsupported: {
    en: name =>
      `The file of \`${name}\` holds a key, or is enciphered in a way, that cess does not use: export it anew with OpenSSL 3 (\`openssl pkcs12 -export\`), an RSA or ECDSA key in it`,
    fr: name =>
      `Le fichier de \`${name}\` contient une clé, ou est chiffré d'une façon, que cess n'emploie pas : exportez-le de nouveau avec OpenSSL 3 (\`openssl pkcs12 -export\`), avec une clé RSA ou ECDSA`,
  },
  incomplete: {
    en: name => `The file of \`${name}\` lacks a private key, or its certificate`,
    fr: name => `Le fichier de \`${name}\` n'a pas de clé privée, ou pas son certificat`,
  },
}

const noPassphrase = (name: string) =>
  new UsageError({
    en: `The passphrase of the seal is not known: name a file that holds it in \`${name}\`, or run this at a terminal; nothing was published`,
    fr: `La phrase secrète du sceau n'est pas connue : nommez dans \`${name}\` un fichier qui la contient, ou lancez la commande dans un terminal ; rien n'a été publié`,
  })

const both = new UsageError({
  en: 'Both `CESS_SEAL_P12` and `CESS_SEAL_CSC_URL` name a key of the seal: unset one; nothing was published',
  fr: "`CESS_SEAL_P12` et `CESS_SEAL_CSC_URL` nomment chacun une clé du sceau : supprimez l'une des deux variables ; rien n'a été publié",
})

/** Key of a PKCS#12 file with its certificate, in any order; undefined if that is missing. */
export function localKey({privateKey, certificates}: Pkcs12): SealKey | undefined {
  const certificate = certificates.find(one => x509Of(one).checkPrivateKey(privateKey))
  if (!certificate) return undefined
  const facts = certificateFacts(
    certificate,
    certificates.filter(one => one !== certificate),
  )
  return {
    ...facts,
    uses: ['cms', 'cose'],
    sign: async (bytes, use) => signatureOf(bytes, privateKey, {kind: facts.kind, use}),
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
