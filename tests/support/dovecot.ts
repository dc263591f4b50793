import {execFileSync, spawn} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir, userInfo} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {onTestFinished} from 'vitest'
import {freePort} from './free-port.js'

/** A dovecot of its own on loopback, with one mailbox. */
export interface Dovecot {
  readonly port: number
  readonly tlsPort: number
  /** Certificate that it shows, as a file. */
  readonly caFile: string
  readonly password: string
  /** Put a message into the inbox. */
  readonly put: (name: string, bytes: string | Uint8Array) => void
  /** Names of messages in a folder of the Maildir, with their flags. */
  readonly messages: (folder?: string) => readonly string[]
}

/** Start a server for one test; `introspection` is where it asks whether an access token is good (RFC 7662). */
export async function startDovecot(introspection?: string): Promise<Dovecot> {
  const root = mkdtempSync(join(tmpdir(), 'cess-dovecot-'))
  const [port, tlsPort, password] = [await freePort(), await freePort(), 'a password'] as const
  for (const folder of ['run', 'state', 'home']) mkdirSync(join(root, folder))
  const inbox = join(root, 'mail', 'alertes')
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(inbox, folder), {recursive: true})
  const [key, caFile] = [join(root, 'key.pem'), join(root, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      caFile,
    ].concat(['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']),
    {stdio: 'ignore'},
  )
  writeFileSync(join(root, 'dovecot.conf'), configuration({root, port, tlsPort, password, key, caFile, introspection}))
  // Its processes run as somebody else where this one is root.
  execFileSync('chmod', ['-R', 'a+rwX', root])
  chmodSync(key, 0o644)
  const server = spawn('/usr/sbin/dovecot', ['-F', '-c', join(root, 'dovecot.conf')], {stdio: 'ignore'})
  const ended = new Promise<void>(resolve => void server.once('exit', () => resolve()))
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(root, {recursive: true, force: true})
  })
  // While it starts it loses a signal to end, and whoever waits for its end waits for ever.
  await Promise.race([greeting(port), ended.then(() => Promise.reject(new Error(`dovecot ended: ${logIn(root)}`)))])
  const path = (folder: string) => join(inbox, folder)
  return {
    ...{port, tlsPort, caFile, password},
    put: (name, bytes) => {
      writeFileSync(path(join('new', name)), bytes)
      chmodSync(path(join('new', name)), 0o666)
    },
    messages: (folder = '.') => ['new', 'cur'].flatMap(sub => readdirSync(path(join(folder, sub)))),
  }
}

const logIn = (root: string): string => (existsSync(join(root, 'log')) ? readFileSync(join(root, 'log'), 'utf8') : '')

/** Wait until a server greets: only then its parent hears signals, and its child commands. */
async function greeting(port: number): Promise<void> {
  while (!(await greets(port))) await setTimeout(20)
}

const greets = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => {
      resolve(true)
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })

interface Configuration {
  readonly root: string
  readonly port: number
  readonly tlsPort: number
  readonly password: string
  readonly key: string
  readonly caFile: string
  readonly introspection: string | undefined
}

function configuration({root, port, tlsPort, password, key, caFile, introspection}: Configuration): string {
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? 'nobody' : userInfo().username
  const group = isRoot ? 'nogroup' : execFileSync('id', ['-gn']).toString().trim()
  const version = /^\d+\.\d+\.\d+/.exec(execFileSync('/usr/sbin/dovecot', ['--version']).toString())?.[0]
  const oauth = introspection
    ? `oauth2 {\n  introspection_mode = post\n  introspection_url = ${introspection}\n  username_attribute = username\n  active_attribute = active\n  active_value = true\n}\npassdb oauth2 {\n  mechanisms_filter = xoauth2 oauthbearer\n}\n`
    : ''
  return `dovecot_config_version = ${version}
dovecot_storage_version = ${version}
protocols = imap
base_dir = ${root}/run
state_dir = ${root}/state
log_path = ${root}/log
listen = 127.0.0.1
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
mail_driver = maildir
mail_path = ${root}/mail/%{user}
ssl = yes
ssl_server_cert_file = ${caFile}
ssl_server_key_file = ${key}
auth_allow_cleartext = yes
auth_mechanisms = plain ${introspection ? 'xoauth2 oauthbearer' : ''}
first_valid_uid = 1
${oauth}passdb static {
  mechanisms_filter = plain
  password = ${password}
}
userdb static {
  fields {
    uid = ${user}
    gid = ${group}
    home = ${root}/home
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Done {
    auto = create
  }
}
`
}
