import {execFileSync, spawn} from 'node:child_process'
import {createPrivateKey} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {once} from 'node:events'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {readPkcs12} from '../../src/io/seal/read-pkcs12.js'
import {publicationWith} from '../support/cli.js'
import {cscSecrets, cscServer} from '../support/csc-server.js'
import {draftNote, lifeEpoch} from '../support/life.js'
import {flipped, passphrase, sealEnvironment} from '../support/seal.js'
import {timeStampingServer} from '../support/time-stamping.js'
import {describeWith} from '../support/tools.js'

const cess = fileURLToPath(new URL('../../bin/cess', import.meta.url))

/** Every file below a folder, one after the other, as it is written. */
const writtenBelow = (folder: string): string =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

/** Publish, while somebody looks at the list of processes; all that anybody can see of it. */
async function seenOf(environment: Readonly<Record<string, string>>, look: Promise<string>, isRight: boolean) {
  const root = publicationWith({'a.fr.md': draftNote()})
  const home = publicationWith({})
  const env = {...process.env, HOME: home, TMPDIR: home, SOURCE_DATE_EPOCH: lifeEpoch, ...environment}
  const child = spawn(process.execPath, [cess, 'publish', 'a.fr'], {cwd: root, env})
  const [out, err, processes, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    Promise.race([look, once(child, 'exit').then(() => '')]),
    once(child, 'exit'),
  ])
  expect([err === '', code, processes.includes(cess)]).toEqual([isRight, isRight ? 0 : 3, true])
  return [out, err, processes, writtenBelow(root), writtenBelow(home)].join('\n')
}

/** The list of processes at the moment when a service is asked. */
function lookWhenAsked() {
  let tell: (list: string) => void = () => {}
  const look = new Promise<string>(resolve => void (tell = resolve))
  return {look, ask: () => tell(execFileSync('ps', ['-e', '-ww', '-o', 'args']).toString())}
}

/** Ways to write a key: raw, and in hexadecimal digits, and Base64. */
async function waysToWrite(p12: string): Promise<readonly string[]> {
  const read = await readPkcs12(readFileSync(p12), passphrase)
  if (typeof read === 'string') throw new Error(read)
  const {d = ''} = createPrivateKey(read.privateKey.export({type: 'pkcs8', format: 'pem'})).export({format: 'jwk'})
  const raw = Buffer.from(d, 'base64url')
  return [passphrase, 'PRIVATE KEY', d, raw.toString('latin1'), raw.toString('hex'), raw.toString('base64')]
}

describeWith('openssl', 'secrets of seals', () => {
  it.each([true, false])(
    'are in no output, file or list of processes: a key file, and all goes well: %s',
    async isRight => {
      const environment = await sealEnvironment()
      const {look, ask} = lookWhenAsked()
      const answer = (bytes: Buffer) => (ask(), isRight ? bytes : flipped(bytes, bytes.length - 1))
      const CESS_TSA_URL = await timeStampingServer({answer})
      const seen = await seenOf({...environment, CESS_TSA_URL}, look, isRight)
      for (const secret of await waysToWrite(environment.CESS_SEAL_P12)) expect(seen.includes(secret)).toBe(false)
    },
  )

  it.each([true, false])(
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
