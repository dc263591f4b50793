import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {initSeal} from '../../../src/engine/seal/init-seal.js'
import {readPkcs12} from '../../../src/io/seal/read-pkcs12.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {publicationWith} from '../../support/cli.js'

it('makes one set of keys where two begin at once, and says so to the second', async () => {
  const root = publicationWith({})
  const both = await Promise.allSettled([initSeal(root), initSeal(root)])
  const [made] = both.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  const refused = both.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
  expect(refused).toEqual([expect.any(UsageError)])
  const fileAt = (name: string) => readFileSync(join(root, '.cess/seal', name))
  const passphrase = fileAt('test.passphrase').toString().trim()
  for (const name of ['test.p12', 'test-mail.p12'])
    expect(await readPkcs12(fileAt(name), passphrase)).toMatchObject({privateKey: expect.anything() as unknown})
  expect(made?.log?.vkey).toBeDefined()
})
