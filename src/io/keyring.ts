import {createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual} from 'node:crypto'
import {existsSync, linkSync} from 'node:fs'
import {dirname} from 'node:path'
import {UsageError} from '../model/usage-error.js'
import {discard} from './discard.js'
import {attempt, codeOf} from './error.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {readSecret} from './read-secret.js'
import {temporaryBeside} from './temporary.js'
import {readText} from './open-file.js'
import {writeFlushed} from './write-whole.js'

/** Keys derived from one secret: pseudonyms and ids that nobody else can compute, and encryption. */
export interface Keyring {
  /** Fingerprint of the secret. */
  readonly fingerprint: string
  /** Keyed digest of a text for one use: 32 hexadecimal digits. */
  readonly digest: (use: Use, text: string) => string
  readonly isDigest: (use: Use, text: string, digest: string) => boolean
  readonly seal: (text: string) => string
  /** Decrypted text; undefined if it was encrypted with another secret. */
  readonly unseal: (sealed: string) => string | undefined
}

/** Uses of digests: `token` signs unsubscribe links, `return` envelope senders. */
type Use = 'person' | 'message' | 'token' | 'return' | 'domain'

const digits = 32
const algorithm = 'aes-256-gcm'
const nonceBytes = 12 // NIST SP 800-38D, 8.2.1
const tagBytes = 16
const leastCharacters = 32

/** Derive all keys from one secret. */
export function keyringOf(secret: string): Keyring {
  const derived = (use: string) => createHmac('sha256', secret).update(`cess ${use}`).digest()
  const keys = {
    person: derived('person'),
    message: derived('message'),
    token: derived('token'),
    domain: derived('domain'),
    return: derived('return'),
  }
  const sealing = derived('seal')
  const digest: Keyring['digest'] = (use, text) =>
    createHmac('sha256', keys[use]).update(text).digest('hex').slice(0, digits)
  return {
    fingerprint: derived('fingerprint').toString('hex').slice(0, digits),
    digest,
    isDigest: (use, text, given) => {
      const [a, b] = [digest(use, text), given].map(value => new TextEncoder().encode(value))
      return a !== undefined && b?.length === a.length && timingSafeEqual(a, b)
    },
    seal: text => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv(algorithm, sealing, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
    },
    unseal: sealed => unseal(sealing, Buffer.from(sealed, 'base64')),
  }
}

function unseal(key: Buffer, bytes: Buffer): string | undefined {
  if (bytes.length < nonceBytes + tagBytes) return undefined
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
    return text.toString('utf8')
  } catch {
    return undefined
  }
}

/**
 * The secret of a publication: `CESS_SECRET`, else what the file holds; undefined where there is neither.
 *
 * @throws {UsageError} If the secret is too short to be one.
 * @throws {IoError} If the file cannot be read.
 */
export function readKeyring(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): Keyring | undefined {
  const given = readSecret(environment, 'CESS_SECRET')
  if (given !== undefined) {
    if (given.length < leastCharacters) throw shortSecret()
    return keyringOf(given)
  }
  if (!existsSync(path)) return undefined
  const kept = readText(path).trim()
  if (kept.length < leastCharacters) throw damagedKey()
  return keyringOf(kept)
}

/**
 * Create the file of a secret, readable by its owner only. Of several processes one wins, and all get its secret.
 *
 * @throws {IoError} If it cannot be written.
 */
export function makeKeyring(path: string): Keyring {
  const temporary = temporaryBeside(path)
  attempt('write', path, () => {
    makePrivateFolder(dirname(path))
    try {
      writeFlushed(temporary, `${randomBytes(32).toString('hex')}\n`, ownerOnly.file)
      linkSync(temporary, path)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    } finally {
      discard(temporary)
    }
  })
  return keyringOf(readText(path).trim())
}

const damagedKey = () =>
  new UsageError({
    en: 'The secret in `.cess/key` is damaged; restore it from a copy. With another one nobody would be recognised, and everybody would be mailed again',
    fr: "Le secret dans `.cess/key` est endommagé ; restaurez-le à partir d'une copie. Avec un autre, personne ne serait reconnu, et tous recevraient un second envoi",
  })

const shortSecret = () =>
  new UsageError({
    en: `\`CESS_SECRET\` has fewer than ${leastCharacters} characters; make one with \`openssl rand -hex 32\``,
    fr: `\`CESS_SECRET\` compte moins de ${leastCharacters} caractères ; créez-en un par \`openssl rand -hex 32\``,
  })
