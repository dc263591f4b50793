import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkVariables, secrets, variables} from '../../../src/engine/doctor/check-variables.js'
import {filesBelow} from '../../support/site.js'

const sources = join(import.meta.dirname, '../../../src')
const table = 'engine/doctor/check-variables.ts'
const code = filesBelow(sources)
  .filter(name => name.endsWith('.ts') && name !== table)
  .map(name => readFileSync(join(sources, name), 'utf8'))
  .join('\n')
  .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')

/** Names of one list that are in none of the others. */
const without = (names: Iterable<string>, ...others: readonly (readonly string[])[]) =>
  [...new Set(names)].filter(name => !others.flat().includes(name)).toSorted()

describe('variables of the environment', () => {
  it('are all in the table that are read, and none is in it that nothing reads', () => {
    const composed = ['SEAL', 'C2PA'].flatMap(role => ['P12', 'PASSPHRASE', 'CRL'].map(end => `CESS_${role}_${end}`))
    const named = [...code.matchAll(/['"`\s{[](CESS_[A-Z0-9_]*[A-Z0-9])(?=['"`\]:,])/g)].map(([, name = '']) => name)
    const files = secrets.map(name => `${name}_FILE`)
    // Read from a file alone.
    const bases = ['CESS_MAIL_PASSPHRASE']
    expect(without(named, variables, files, composed, bases)).toEqual([])
    expect(without(variables, named, composed, ['CESS_SEAL_PASSPHRASE_FILE', 'CESS_C2PA_PASSPHRASE_FILE'])).toEqual([])
  })

  it('are read from files where they are secrets', () => {
    const read = [...code.matchAll(/readSecret\(environment, '(CESS_\w+)'\)/g)].map(([, name = '']) => name)
    expect(without(read, secrets)).toEqual([])
    expect(without(secrets, read)).toEqual([])
  })

  it.each([
    ['CESS_SMPT_URL', 'Did you mean `CESS_SMTP_URL`?'],
    ['CESS_DATABASE_ULR', 'Did you mean `CESS_DATABASE_URL`?'],
    ['CESS_MAIL_PASSPHRASE', 'Did you mean `CESS_MAIL_PASSPHRASE_FILE`?'],
    ['CESS_SMTP_USR', 'Did you mean `CESS_SMTP_USER`?'],
    ['CESS_constructor', 'Unset it, if it was meant for cess.'],
  ])('%s is told, and its value is not', (name, remedy) => {
    const findings = checkVariables({[name]: 'hunter2', CESS_SMTP_URL: 'smtp://a.example.org', HOME: '/'})
    expect(findings).toMatchObject([
      {status: 'warning', found: {en: `nothing reads \`${name}\``}, remedy: {en: remedy}},
    ])
    expect(JSON.stringify(findings)).not.toContain('hunter2')
  })
})
