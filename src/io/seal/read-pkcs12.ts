import {createPrivateKey, type KeyObject} from 'node:crypto'
import {Certificate, CertBag, PFX, PKCS8ShroudedKeyBag, type AuthenticatedSafe, type SafeContents} from 'pkijs'
import {own} from '../../model/own.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {readSecret} from '../read-secret.js'
import {signerOf, type Signer} from './signer.js'
import {readBytes} from '../open-file.js'

/** A key in a PKCS#12 file that a variable of the environment names. */
export interface KeyFile {
  readonly variable: 'CESS_SEAL_P12' | 'CESS_C2PA_P12' | 'CESS_MAIL_P12'
  /** Whose passphrase it is, for messages. */
  readonly key: Text
  /** Outcome that the fault had, for messages: nothing was sent, say. */
  readonly undone: Text
}

/** Environment with the keys' settings, and a prompt for passphrases. */
export interface KeySources {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly askPassphrase?: (() => Promise<string>) | undefined
}

/**
 * Open the file of a key, with the first line of `CESS_…_PASSPHRASE_FILE` or a typed passphrase; undefined if none is named. Messages hold no path and
 * no secret.
 *
 * @throws {UsageError} If it cannot be opened.
 * @throws {IoError} If a file cannot be read.
 */
export async function openKeyFile(file: KeyFile, sources: KeySources): Promise<Pkcs12 | undefined> {
  const path = own(sources.environment, file.variable) ?? ''
  if (path === '') return undefined
  const bytes = readBytes(path)
  const read = await readPkcs12(bytes, await passphraseOf(file, sources))
  if (typeof read === 'string') throw keyFault(read, file)
  return read
}

async function passphraseOf({variable, key, undone}: KeyFile, {environment, askPassphrase}: KeySources) {
  const name = variable.replace(/P12$/, 'PASSPHRASE')
  // A passphrase itself in the environment is seen by every program that is started: only a file may have it.
  const known = readSecret({...environment, [name]: undefined}, name)
  if (known !== undefined) return known
  if (askPassphrase) return askPassphrase()
  throw new UsageError({
    en: `The passphrase of ${key.en} is not known: name a file that holds it in \`${name}_FILE\`, or run this at a terminal; ${undone.en}`,
    fr: `La phrase secrète ${key.fr} n'est pas connue : nommez dans \`${name}_FILE\` un fichier qui la contient, ou lancez la commande dans un terminal ; ${undone.fr}`,
  })
}

/** The error of a file by which its key cannot be used. */
export function keyFault(fault: Pkcs12Fault, {variable, undone}: KeyFile): UsageError {
  const {en, fr} = faults[fault](variable)
  return new UsageError({en: `${en}; ${undone.en}`, fr: `${fr} ; ${undone.fr}`})
}

const faults: Readonly<Record<Pkcs12Fault, (name: string) => Text>> = {
  unreadable: name => ({
    en: `The file of \`${name}\` is no PKCS#12`,
    fr: `Le fichier de \`${name}\` n'est pas un PKCS#12`,
  }),
  'wrong-passphrase': name => ({
    en: `The passphrase does not open the file of \`${name}\` (it may have ASCII characters alone)`,
    fr: `La phrase secrète n'ouvre pas le fichier de \`${name}\` (elle ne peut avoir que des caractères ASCII)`,
  }),
  unsupported: name => ({
    en: `The file of \`${name}\` holds a key, or is enciphered in a way, that cess does not use: export it anew with OpenSSL 3 (\`openssl pkcs12 -export\`), an RSA or ECDSA key in it`,
    fr: `Le fichier de \`${name}\` contient une clé, ou est chiffré d'une façon, que cess n'emploie pas : exportez-le de nouveau avec OpenSSL 3 (\`openssl pkcs12 -export\`), avec une clé RSA ou ECDSA`,
  }),
  incomplete: name => ({
    en: `The file of \`${name}\` lacks a private key, or its certificate`,
    fr: `Le fichier de \`${name}\` n'a pas de clé privée, ou pas son certificat`,
  }),
}

/** Private key of a PKCS#12 file (RFC 7292), and whose it is. */
export interface Pkcs12 {
  readonly privateKey: KeyObject
  readonly signer: Signer
}

/** Errors of reading: no PKCS#12 file; wrong passphrase; old ciphers or no key; no certificate. */
type Pkcs12Fault = 'unreadable' | 'wrong-passphrase' | 'unsupported' | 'incomplete'

/** Read a PKCS#12 file encrypted with PBES2 (RFC 8018), the default of OpenSSL 3. */
export async function readPkcs12(bytes: Uint8Array, passphrase: string): Promise<Pkcs12 | Pkcs12Fault> {
  const password = new TextEncoder().encode(passphrase).buffer
  const pfx = parsed(bytes)
  if (!pfx) return 'unreadable'
  try {
    await pfx.parseInternalValues({password, checkIntegrity: true})
  } catch {
    // The library tells a wrong passphrase and a damaged file by the same sum.
    return 'wrong-passphrase'
  }
  const safe = pfx.parsedValue?.authenticatedSafe
  if (!safe) return 'unreadable'
  try {
    return (await contentsOf(safe, passphrase)) ?? 'incomplete'
  } catch {
    return 'unsupported'
  }
}

function parsed(bytes: Uint8Array): PFX | undefined {
  try {
    return PFX.fromBER(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

async function contentsOf(safe: AuthenticatedSafe, passphrase: string): Promise<Pkcs12 | undefined> {
  const password = new TextEncoder().encode(passphrase).buffer
  await safe.parseInternalValues({safeContents: safe.safeContents.map(() => ({password}))})
  // The library has these without a type.
  const contents = (safe.parsedValue as {readonly safeContents: readonly {readonly value: SafeContents}[]}).safeContents
  const values = contents.flatMap(({value}) => value.safeBags.map(({bagValue}) => bagValue))
  const certificates = values.flatMap(value =>
    value instanceof CertBag && value.parsedValue instanceof Certificate
      ? [new Uint8Array(value.parsedValue.toSchema().toBER())]
      : [],
  )
  const [key] = values.filter(value => value instanceof PKCS8ShroudedKeyBag)
  if (!key) return undefined
  const der = Buffer.from(key.toSchema().toBER())
  const privateKey = createPrivateKey({key: der, format: 'der', type: 'pkcs8', passphrase})
  const signer = signerOf(privateKey, certificates)
  return signer && {privateKey, signer}
}
