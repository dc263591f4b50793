// @module-tag slow
import {expect, it} from 'vitest'
import {publicationWith} from '../support/cli.js'
import {cscSecrets, cscServer} from '../support/csc-server.js'
import {draftNote} from '../support/life.js'
import {isNightly} from '../support/nightly.js'
import {flipped, sealEnvironment} from '../support/seal.js'
import {lookWhenAsked, secretsOf, seenRunning} from '../support/seen-running.js'
import {timeStampingServer} from '../support/time-stamping.js'
import {describeWith} from '../support/tools.js'

/** Publish, while somebody looks; all that anybody can see of it. */
async function seenOf(environment: Readonly<Record<string, string>>, look: Promise<string>, isRight: boolean) {
  const root = publicationWith({'a.fr.md': draftNote()})
  const {code, err, isListed, seen} = await seenRunning({root, args: ['publish', 'a.fr'], environment, look})
  expect([err === '', code, isListed]).toEqual([isRight, isRight ? 0 : 3, true])
  return seen
}

describeWith('openssl', 'secrets of seals', () => {
  it.each(isNightly ? [true, false] : [false])(
    'are in no output, file or list of processes: a key file, and all goes well: %s',
    async isRight => {
      const environment = await sealEnvironment()
      const {look, ask} = lookWhenAsked()
      const answer = (bytes: Buffer) => (ask(), isRight ? bytes : flipped(bytes, bytes.length - 1))
      const CESS_TSA_URL = await timeStampingServer({answer})
      const seen = await seenOf({...environment, CESS_TSA_URL}, look, isRight)
      for (const secret of await secretsOf(environment.CESS_SEAL_P12)) expect(seen.includes(secret)).toBe(false)
    },
  )

  it.each(isNightly ? [true, false] : [true])(
    'are in no output, file or list of processes: a service, and all goes well: %s',
    async isRight => {
      const {look, ask} = lookWhenAsked()
      const instead = {'signatures/signHash': [400, {error: cscSecrets.pin}] as const}
      const {environment} = await cscServer({hasPin: true, onSign: ask, ...(!isRight && {instead})})
      const seen = await seenOf(environment, look, isRight)
      for (const secret of Object.values(cscSecrets)) expect(seen.includes(secret)).toBe(false)
    },
  )
})
