import {execFileSync, spawn} from 'node:child_process'
import {createPrivateKey} from 'node:crypto'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {text} from 'node:stream/consumers'
import {readPkcs12} from '../../src/io/seal/read-pkcs12.js'
import {publicationWith} from './cli.js'
import {installed} from './installed.js'
import {lifeEpoch} from './life.js'
import {passphrase} from './seal.js'

/** Every file below a folder, one after the other, as it is written. */
const writtenBelow = (folder: string): string =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(`${entry.parentPath}/${entry.name}`, 'latin1'))
    .join('\n')

/** A command that runs in a publication. */
export interface Running {
  readonly root: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** The list of processes at some moment of it. */
  readonly look: Promise<string>
}

/** Run a command, while somebody looks at the list of processes; all that anybody can see of it. */
export async function seenRunning({root, args, environment, look}: Running) {
  const home = publicationWith({})
  const env = {...process.env, HOME: home, TMPDIR: home, SOURCE_DATE_EPOCH: lifeEpoch, ...environment}
  const child = spawn(process.execPath, [installed, ...args], {cwd: root, env})
  const [out, err, processes, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    Promise.race([look, once(child, 'exit').then(() => '')]),
    once(child, 'exit'),
  ])
  const seen = [out, err, processes, writtenBelow(root), writtenBelow(home)].join('\n')
  return {code: Number(code), err, seen, isListed: processes.includes(installed)}
}

/** The list of processes at the moment when a service is asked. */
export function lookWhenAsked() {
  let tell: (list: string) => void = () => {}
  const look = new Promise<string>(resolve => void (tell = resolve))
  return {look, ask: () => tell(execFileSync('ps', ['-e', '-ww', '-o', 'args']).toString())}
}

/** Ways to write bytes that are secret: raw, in hexadecimal digits, and in Base64 of both sorts. */
export const waysToWrite = (raw: Buffer): readonly string[] => [
  ...(['latin1', 'hex', 'base64', 'base64url'] as const).map(encoding => raw.toString(encoding)),
]

/** Whatever of a key file may nowhere be seen. */
export async function secretsOf(p12: string): Promise<readonly string[]> {
  const read = await readPkcs12(readFileSync(p12), passphrase)
  if (typeof read === 'string') throw new Error(read)
  const {d = ''} = createPrivateKey(read.privateKey.export({type: 'pkcs8', format: 'pem'})).export({format: 'jwk'})
  return [passphrase, 'PRIVATE KEY', ...waysToWrite(Buffer.from(d, 'base64url'))]
}
