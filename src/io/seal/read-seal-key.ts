import {createHash, X509Certificate} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {BitString} from 'asn1js'
import type {Certificate} from 'pkijs'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {attempt} from '../error.js'
import {readPkcs12, type Pkcs12, type Pkcs12Fault} from './read-pkcs12.js'
import {testName, type SealKey} from './seal-key.js'

type Environment = Readonly<Record<string, string | undefined>>

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
): Promise<SealKey | undefined> {
  const path = environment['CESS_SEAL_P12'] ?? ''
  if (path === '') return undefined
  const bytes = attempt('read', path, () => readFileSync(path))
  const read = await readPkcs12(bytes, await passphraseOf(environment, askPassphrase))
  if (typeof read === 'string') throw new UsageError(faults[read])
  const key = keyOf(read)
  refuseWrong(key, new Date(now))
  return key
}

async function passphraseOf(environment: Environment, ask: (() => Promise<string>) | undefined): Promise<string> {
  const path = environment['CESS_SEAL_PASSPHRASE_FILE'] ?? ''
  if (path !== '') return attempt('read', path, () => readFileSync(path, 'utf8')).split(/\r?\n/, 1)[0] ?? ''
  if (!ask) throw noPassphrase
  return ask()
}

const x509 = (certificate: Certificate) => new X509Certificate(new Uint8Array(certificate.toSchema().toBER()))

/** The certificate is the one of the key, wherever it stands in the file. */
function keyOf({privateKey, certificates}: Pkcs12): SealKey {
  const certificate = certificates.find(one => x509(one).checkPrivateKey(privateKey))
  if (!certificate) throw new UsageError(faults.incomplete)
  const der = new Uint8Array(certificate.toSchema().toBER())
  const subject = nameOf(certificate)
  return {
    ...{privateKey, certificate, chain: certificates.filter(one => one !== certificate), subject},
    fingerprint: createHash('sha256').update(der).digest('hex'),
    isTest: subject.startsWith(testName),
  }
}

/** commonName, organizationName (RFC 5280, annex A). */
const names = ['2.5.4.3', '2.5.4.10']

function nameOf({subject}: Certificate): string {
  const [name = ''] = names.flatMap(oid =>
    subject.typesAndValues.filter(({type}) => type === oid).map(({value}) => String(value.valueBlock.value)),
  )
  return name
}

const keyUsage = '2.5.29.15'
/** digitalSignature, nonRepudiation (RFC 5280, 4.2.1.3). */
const signing = 0b1100_0000
/** Purposes that documents are signed for: RFC 9336, RFC 5280, Microsoft, Adobe, any. */
const purposes: ReadonlySet<string> = new Set([
  ...['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4', '1.3.6.1.4.1.311.10.3.12', '1.2.840.113583.1.1.5', '2.5.29.37.0'],
])

function refuseWrong({certificate, privateKey}: SealKey, now: Date): void {
  const [from, to] = [certificate.notBefore.value, certificate.notAfter.value]
  if (now < from) throw notYet(from)
  if (now > to) throw expired(to)
  const usage = certificate.extensions?.find(({extnID}) => extnID === keyUsage)?.parsedValue
  const bits = usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : signing
  const wanted: readonly string[] | undefined = x509(certificate).keyUsage
  if ((bits & signing) === 0 || (wanted && !wanted.some(one => purposes.has(one)))) throw wrongUse
  if (privateKey.asymmetricKeyType !== 'ec' && privateKey.asymmetricKeyType !== 'rsa')
    throw new UsageError(faults.unsupported)
}

const faults: Readonly<Record<Pkcs12Fault, Text>> = {
  unreadable: {
    en: 'The file of `CESS_SEAL_P12` is no PKCS#12; nothing was published',
    fr: "Le fichier de `CESS_SEAL_P12` n'est pas un PKCS#12 ; rien n'a été publié",
  },
  'wrong-passphrase': {
    en: 'The passphrase does not open the file of `CESS_SEAL_P12` (it may have ASCII characters alone); nothing was published',
    fr: "La phrase secrète n'ouvre pas le fichier de `CESS_SEAL_P12` (elle ne peut avoir que des caractères ASCII) ; rien n'a été publié",
  },
  unsupported: {
    en: 'The file of `CESS_SEAL_P12` holds a key, or is enciphered in a way, that cess does not use: export it anew with OpenSSL 3 (`openssl pkcs12 -export`), an RSA or ECDSA key in it; nothing was published',
    fr: "Le fichier de `CESS_SEAL_P12` contient une clé, ou est chiffré d'une façon, que cess n'emploie pas : exportez-le de nouveau avec OpenSSL 3 (`openssl pkcs12 -export`), avec une clé RSA ou ECDSA ; rien n'a été publié",
  },
  incomplete: {
    en: 'The file of `CESS_SEAL_P12` lacks a private key, or its certificate; nothing was published',
    fr: "Le fichier de `CESS_SEAL_P12` n'a pas de clé privée, ou pas son certificat ; rien n'a été publié",
  },
}

const day = (date: Date): string => date.toISOString().slice(0, 10)

const notYet = (from: Date) =>
  new UsageError({
    en: `The certificate of the seal is valid from ${day(from)} only; nothing was published`,
    fr: `Le certificat du sceau n'est valable qu'à partir du ${day(from)} ; rien n'a été publié`,
  })
const expired = (to: Date) =>
  new UsageError({
    en: `The certificate of the seal expired on ${day(to)}; nothing was published`,
    fr: `Le certificat du sceau a expiré le ${day(to)} ; rien n'a été publié`,
  })
const wrongUse = new UsageError({
  en: 'The certificate of the seal is not for signing documents: its key usage must have digitalSignature or nonRepudiation, and what it is for, documents or mail; nothing was published',
  fr: "Le certificat du sceau n'est pas fait pour signer des documents : son usage doit comprendre digitalSignature ou nonRepudiation, et sa destination, les documents ou le courriel ; rien n'a été publié",
})
const noPassphrase = new UsageError({
  en: 'The passphrase of the seal is not known: name a file that holds it in `CESS_SEAL_PASSPHRASE_FILE`, or run this at a terminal; nothing was published',
  fr: "La phrase secrète du sceau n'est pas connue : nommez dans `CESS_SEAL_PASSPHRASE_FILE` un fichier qui la contient, ou lancez la commande dans un terminal ; rien n'a été publié",
})
