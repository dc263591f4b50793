import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readLogKey} from '../../src/io/log/log-key.js'
import {printVerifierKey} from '../../src/model/log/signed-note.js'
import {folderWith} from '../support/folder.js'
import {guideExamples} from '../support/guide-examples.js'
import {describeWith} from '../support/tools.js'

const making = guideExamples.filter(({text}) => text.includes('-algorithm ed25519'))

describeWith('openssl', 'the key of a log that the guide makes', () => {
  it('is made in both languages', () => {
    expect(making.map(({language}) => language)).toEqual(['en', 'fr'])
  })

  it.each(making.map(({place, text}) => [place, text]))('is one, with its public line (%s)', (_, text) => {
    const cwd = folderWith()
    execFileSync('sh', ['-ec', text], {cwd, stdio: 'pipe'})
    const key = readLogKey({CESS_LOG_KEY_FILE: join(cwd, 'log.key')})
    expect(key?.verifier.name).toBe('cess.example.org/log')
    expect(key && printVerifierKey(key.verifier)).toBe(readFileSync(join(cwd, 'log.pub'), 'utf8').trim())
  })
})
