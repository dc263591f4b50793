import {readFileSync} from 'node:fs'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {attempt} from '../error.js'
import {localKey} from './local-key.js'
import {readPkcs12, type Pkcs12Fault} from './read-pkcs12.js'
import {readRevocations} from './read-revocations.js'
import {refuseWrong} from './refuse-wrong.js'
import type {SealKey} from './seal-key.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Keys that a house may have: that of its seal, and one of its own for manifests of C2PA. */
export type KeyRole = 'SEAL' | 'C2PA'

const fileOf = (role: KeyRole) => `CESS_${role}_P12`
const passphraseFileOf = (role: KeyRole) => `CESS_${role}_PASSPHRASE_FILE`

/**
 * The key of `CESS_SEAL_P12`, opened by the first line of `CESS_SEAL_PASSPHRASE_FILE`, else by what a person types; undefined where
 * nothing is to be sealed. Neither path nor passphrase is ever part of a message.
 *
 * @param now In RFC 3339.
 * @throws {UsageError} If the key cannot be opened, or may not seal documents now.
 * @throws {IoError} If a file cannot be read.
 */
export async function readSealKey(
  environment: Environment,
  now: string,
  askPassphrase?: () => Promise<string>,
  role: KeyRole = 'SEAL',
): Promise<SealKey | undefined> {
  const path = environment[fileOf(role)] ?? ''
  if (path === '') return undefined
  const bytes = attempt('read', path, () => readFileSync(path))
  const read = await readPkcs12(bytes, await passphraseOf(environment, role, askPassphrase))
  if (typeof read === 'string') throw new UsageError(faultOf(read, fileOf(role)))
  const key = localKey(read)
  if (!key) throw new UsageError(faultOf('incomplete', fileOf(role)))
  await refuseWrong(key, new Date(now), readRevocations(environment))
  return key
}

async function passphraseOf(
  environment: Environment,
  role: KeyRole,
  ask: (() => Promise<string>) | undefined,
): Promise<string> {
  const path = environment[passphraseFileOf(role)] ?? ''
  if (path !== '') return attempt('read', path, () => readFileSync(path, 'utf8')).split(/\r?\n/, 1)[0] ?? ''
  if (!ask) throw noPassphrase(passphraseFileOf(role))
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
