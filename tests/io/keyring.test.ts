import {readdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {keyringOf, makeKeyring, readKeyring} from '../../src/io/keyring.js'
import {UsageError} from '../../src/model/usage-error.js'
import {folderWith} from '../support/folder.js'

describe('a keyring', () => {
  const keyring = keyringOf('a secret of at least 32 characters')

  it('opens what it sealed, and nothing that was changed', () => {
    const sealed = keyring.seal('anne@parl.example.org')
    expect(keyring.unseal(sealed)).toBe('anne@parl.example.org')
    expect(keyringOf('another secret of at least 32 characters').unseal(sealed)).toBeUndefined()
    const bytes = Buffer.from(sealed, 'base64')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(keyring.unseal(bytes.toString('base64'))).toBeUndefined()
    expect(keyring.unseal('x')).toBeUndefined()
  })

  it('names one text differently for each use', () => {
    const names = (['person', 'message', 'token'] as const).map(use => keyring.digest(use, 'x'))
    expect(new Set(names).size).toBe(3)
    expect(keyring.isDigest('token', 'x', names[2] ?? '')).toBe(true)
    expect(keyring.isDigest('token', 'x', names[0] ?? '')).toBe(false)
    expect(keyring.isDigest('token', 'x', '')).toBe(false)
  })

  it('is made once where no secret is given, for the owner alone', () => {
    const path = join(folderWith(), '.cess', 'key')
    expect(readKeyring(path, {})).toBeUndefined()
    const made = makeKeyring(path)
    expect(readKeyring(path, {})?.fingerprint).toBe(made.fingerprint)
    expect(makeKeyring(path).fingerprint).toBe(made.fingerprint)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(path))).toEqual(['key'])
  })

  it('refuses half a secret', () => {
    const path = join(folderWith(), 'key')
    writeFileSync(path, '0123\n')
    expect(() => readKeyring(path, {})).toThrow(UsageError)
  })

  it('refuses a secret that anybody could guess', () => {
    expect(() => readKeyring('/nowhere', {CESS_SECRET: 'secret'})).toThrow(UsageError)
  })
})
