import {generateKeyPairSync} from 'node:crypto'
import {expect, it} from 'vitest'
import type {makeKeyPair} from '../../../src/io/seal/make-certificate.js'
import {localKey} from '../../../src/io/seal/read-seal-key.js'
import {signCms} from '../../../src/io/seal/sign-cms.js'
import {signerWith} from '../../../src/io/seal/signer.js'
import {cmsOids} from '../../../src/model/cms/oids.js'
import {der, oid, partsOf, readDer, tags, type Der} from '../../../src/model/cms/der.js'
import {latin1} from '../../../src/model/bytes.js'
import {sealCertificates} from '../../support/seal.js'

/** Values of a signature, by their places in it. */
const within = (bytes: Uint8Array, ...places: readonly number[]): readonly Der[] => {
  let value: Der | undefined = readDer(bytes)
  for (const place of places) value = value && partsOf(value)[place]
  if (!value) throw new Error('No such value')
  return partsOf(value)
}

/** Signatures by a key that bring other certificates in one order, then in the other. */
function signed(keys?: ReturnType<typeof makeKeyPair>) {
  const {privateKey, certificate, authority} = sealCertificates(keys && {keys})
  const others = [authority, sealCertificates().authority]
  return Promise.all(
    [others, others.toReversed()].map(chain =>
      signCms([Buffer.from('words')], localKey({privateKey, signer: signerWith(certificate, chain)})),
    ),
  )
}

it('has its certificates in the order of a set, however they come (X.690, 11.6)', async () => {
  const found = (await signed()).map(bytes => within(bytes, 1, 0, 3).map(one => latin1(one.bytes)))
  expect(found[0]).toEqual(found[1])
  expect(found[0]).toEqual(found[0]?.toSorted())
})

it.each([
  ['ECDSA', undefined, der(tags.sequence, oid(cmsOids.sha256Ecdsa))],
  [
    'RSA',
    generateKeyPairSync('rsa', {modulusLength: 2048}),
    der(tags.sequence, oid(cmsOids.sha256Rsa), der(tags.nothing)),
  ],
])('names %s with the parameters that it has', async (_, keys, name) => {
  const [bytes = new Uint8Array()] = await signed(keys)
  const [, , , , algorithm] = within(bytes, 1, 0, 4, 0)
  expect(algorithm && latin1(algorithm.bytes)).toBe(latin1(name))
})
