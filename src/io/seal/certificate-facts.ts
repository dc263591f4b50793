import {createHash, X509Certificate} from 'node:crypto'
import type {Certificate} from 'pkijs'
import {testName} from '../../model/verify/test-name.js'
import {UsageError} from '../../model/usage-error.js'
import {keyKindOf} from './key-kind.js'
import type {SealKey} from './seal-key.js'

/** Convert a certificate of PKI.js to Node's. */
export const x509Of = (certificate: Certificate): X509Certificate =>
  new X509Certificate(new Uint8Array(certificate.toSchema().toBER()))

/**
 * Facts of a certificate about a sealing key.
 *
 * @throws {UsageError} If its key is of a sort that seals do not have.
 */
export function certificateFacts(
  certificate: Certificate,
  chain: readonly Certificate[],
): Omit<SealKey, 'sign' | 'uses'> {
  const der = new Uint8Array(certificate.toSchema().toBER())
  const kind = keyKindOf(new X509Certificate(der).publicKey)
  if (kind === 'short') throw tooShort
  if (kind === 'unsupported') throw unsupported
  const subject = nameOf(certificate)
  return {
    kind,
    certificate,
    chain,
    subject,
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

const tooShort = new UsageError({
  en: 'The RSA key of the seal has fewer than 2,048 bits; order a certificate with a longer one, or with an ECDSA key; nothing was published',
  fr: "La clé RSA du sceau compte moins de 2 048 bits ; commandez un certificat à clé plus longue, ou à clé ECDSA ; rien n'a été publié",
})
const unsupported = new UsageError({
  en: 'The key of the seal is neither RSA nor ECDSA of the curve P-256, P-384 or P-521; order a certificate for one of these; nothing was published',
  fr: "La clé du sceau n'est ni RSA, ni ECDSA sur la courbe P-256, P-384 ou P-521 ; commandez un certificat pour l'une d'elles ; rien n'a été publié",
})
