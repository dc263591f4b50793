import {execFileSync, spawn} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished} from 'vitest'
import {freePort} from './free-port.js'

/** A Postfix of its own on loopback, which takes everything for `parl.example.org`. */
export interface Postfix {
  readonly port: number
  /** Addresses that it delivered to, once for each message. */
  readonly delivered: () => readonly string[]
  /** How many messages it has in hand. */
  readonly waiting: () => number
}

/** Why none can run here: its master must be root. */
export const noPostfix: string | undefined =
  process.getuid?.() !== 0 ? 'Postfix runs as root alone' : existsSync('/usr/sbin/postfix') ? undefined : 'no Postfix'

/** Start one for a test. */
export async function startPostfix(): Promise<Postfix> {
  const root = mkdtempSync(join(tmpdir(), 'cess-postfix-'))
  chmodSync(root, 0o755)
  const [port, mail] = [await freePort(), join(root, 'mail')]
  for (const name of ['etc', 'queue', 'data', 'mail']) mkdirSync(join(root, name))
  execFileSync('chown', ['postfix', join(root, 'data')])
  chmodSync(mail, 0o777)
  writeFileSync(join(root, 'etc', 'main.cf'), mainConfiguration(root))
  writeFileSync(join(root, 'etc', 'master.cf'), services(port))
  const server = spawn('/usr/sbin/postfix', ['-c', join(root, 'etc'), 'start-fg'], {stdio: 'ignore'})
  onTestFinished(async () => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    execFileSync('/usr/sbin/postfix', ['-c', join(root, 'etc'), 'stop'], {stdio: 'ignore'})
    await ended
    rmSync(root, {recursive: true, force: true})
  })
  await expect.poll(() => answers(port)).toBe(true)
  const files = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
      : []
  return {
    port,
    delivered: () =>
      files(join(mail, 'all', 'new')).map(
        ({parentPath, name}) => /^X-Original-To: (.*)$/m.exec(readFileSync(join(parentPath, name), 'utf8'))?.[1] ?? '',
      ),
    waiting: () =>
      ['incoming', 'active', 'deferred', 'maildrop'].flatMap(name => files(join(root, 'queue', name))).length,
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => resolve(false))
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
  })

const mainConfiguration = (root: string): string => `compatibility_level = 3.6
queue_directory = ${root}/queue
data_directory = ${root}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
myhostname = mx.parl.example.org
mydestination =
virtual_mailbox_domains = parl.example.org
virtual_mailbox_base = ${root}/mail
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
smtpd_recipient_restrictions = reject_unauth_destination
maillog_file = ${root}/data/log
maillog_file_prefixes = /
`

const services = (port: number): string => `127.0.0.1:${port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
`
