import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {objectUuid, uuidOf} from '../../src/render/object-uuid.js'

describe('uuidOf', () => {
  it('is what RFC 9562 has as its example', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
    expect(uuidOf(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it('begins as the SHA-1 of namespace and name does, in UTF-8', () => {
    const namespace = '00112233-4455-5677-8899-aabbccddeeff'
    const hash = createHash('sha1')
      .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
      .update('Œuvre')
      .digest('hex')
    expect(uuidOf(namespace, 'Œuvre').slice(0, 8)).toBe(hash.slice(0, 8))
  })
})

describe('objectUuid', () => {
  it('depends on the host and the name alone', () => {
    const at = (host: string, name = 'report A') => objectUuid(host, name)
    const one = at('cess.example.org')
    expect(at('cess.example.org')).toBe(one)
    expect(new Set([one, at('example.org'), at('cess.example.org', 'report B')]).size).toBe(3)
  })
})
