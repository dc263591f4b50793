import {execFileSync, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished} from 'vitest'
import {folderWith} from './folder.js'
import {freePort} from './free-port.js'

/** A witness of its own on loopback (Debian: torchwood), who knows one log. */
export interface Witness {
  /** Its public key, as a line of text. */
  readonly vkey: string
  /** Ask it to sign (C2SP tlog-witness, “add-checkpoint”). */
  readonly addCheckpoint: (body: string) => Promise<{readonly status: number; readonly text: string}>
}

/** @param key Public key of the log. */
export async function startWitness(origin: string, key: string): Promise<Witness> {
  const root = folderWith({})
  const [agentSocket, secret, database] = ['agent', 'key', 'witness.db'].map(name => join(root, name))
  if (!agentSocket || !secret || !database) throw new Error('three names')
  const agent = spawn('ssh-agent', ['-D', '-a', agentSocket], {stdio: 'ignore'})
  onTestFinished(() => void agent.kill())
  await expect.poll(() => existsSync(agentSocket)).toBe(true)
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', secret])
  execFileSync('ssh-add', ['-q', secret], {env: {...process.env, SSH_AUTH_SOCK: agentSocket}, stdio: 'ignore'})
  const [, fingerprint = ''] = execFileSync('ssh-keygen', ['-l', '-f', secret], {encoding: 'utf8'}).split(' ')
  const log = ['-db', database, '-origin', origin]
  execFileSync('witnessctl', ['add-log', ...log], {stdio: 'ignore'})
  execFileSync('witnessctl', ['add-key', ...log, '-key', key], {stdio: 'ignore'})
  const port = await freePort()
  const server = spawn(
    'litewitness',
    ['-db', database, '-name', 'witness.example.org', '-key', fingerprint, '-ssh-agent', agentSocket].concat([
      '-listen',
      `127.0.0.1:${port}`,
    ]),
    {stdio: ['ignore', 'pipe', 'pipe']},
  )
  onTestFinished(() => void server.kill())
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes: Buffer) => (said += String(bytes)))
  const vkeyIn = () =>
    said.includes('msg=listening') ? /witness\.example\.org\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+/.exec(said)?.[0] : undefined
  await expect.poll(vkeyIn).toBeDefined()
  const addCheckpoint = async (body: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/add-checkpoint`, {method: 'POST', body})
    return {status: answer.status, text: await answer.text()}
  }
  return {vkey: vkeyIn() ?? '', addCheckpoint}
}
