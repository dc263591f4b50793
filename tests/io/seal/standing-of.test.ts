import {X509Certificate} from 'node:crypto'
import {expect, it} from 'vitest'
import {x509In} from '../../../src/io/seal/certificates-in.js'
import {mailSigner} from '../../../src/io/seal/standing-of.js'
import {der, partsOf, readDer, tags} from '../../../src/model/cms/der.js'
import {readCertificate} from '../../../src/model/cms/read-certificate.js'
import {mailIdentity} from '../../support/mail-seal.js'
import {trusting} from '../../support/seal.js'

/** A certificate whose number has no bytes. */
function withoutNumber(certificate: Uint8Array): Uint8Array {
  const [body, ...signature] = partsOf(readDer(certificate))
  const [version, , ...others] = body ? partsOf(body) : []
  if (!version) throw new Error('a certificate of the third version')
  const parts = [version.bytes, der(tags.integer), ...others.map(({bytes}) => bytes)]
  return der(tags.sequence, der(tags.sequence, ...parts), ...signature.map(({bytes}) => bytes))
}

it('says who signed by a certificate that Node refuses, and that nobody vouches for them', () => {
  const {certificate, authority} = mailIdentity()
  const odd = withoutNumber(certificate)
  expect(x509In(odd)).toBeUndefined()
  const facts = {isSenders: true, fields: new Map(), differing: [], content: new Uint8Array()}
  const mail = {kind: 'signed', certificate: readCertificate(odd), chain: [authority], signedAt: 0, ...facts} as const
  const signer = mailSigner(mail, {...trusting(new X509Certificate(authority)), seals: []})
  expect(signer).toMatchObject({subject: 'Centre', issuer: 'Authority', isGiven: false, standing: {validity: 'untold'}})
  expect(signer.standing).not.toHaveProperty('authority')
})
