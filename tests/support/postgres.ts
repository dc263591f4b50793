import {execFileSync, spawn, type ChildProcess} from 'node:child_process'
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {beforeAll} from 'vitest'

const versions = '/usr/lib/postgresql'

/** Debian's binaries, newest version last; undefined where PostgreSQL is not installed. */
export function findPostgres(): string | undefined {
  if (!existsSync(versions)) return undefined
  const folders = readdirSync(versions).map(version => join(versions, version, 'bin'))
  return folders.filter(folder => existsSync(join(folder, 'initdb'))).at(-1)
}

/** A cluster of its own on a free port, gone after `stop`. */
interface PostgresCluster {
  readonly url: string
  readonly stop: () => Promise<void>
  /** End it with all its connections, and start it again after a while. */
  readonly restart: (awayMs: number) => Promise<void>
}

/** A cluster is made from nothing, beside whatever else the machine does. */
const hookMs = 60_000

/** A cluster for the tests of a file. Gives a function by which each test gets the environment of a ledger of its own. */
export function postgresForFile(): () => {readonly CESS_DATABASE_URL: string; readonly CESS_SECRET: string} {
  let url = ''
  let count = 0
  beforeAll(async () => {
    const cluster = await startPostgres()
    url = cluster.url
    return cluster.stop
  }, hookMs)
  return () => {
    const schema = `cess${++count}`
    execFileSync(join(findPostgres() ?? '', 'psql'), ['-q', '-c', `CREATE SCHEMA ${schema}`, url])
    const CESS_DATABASE_URL = `${url}?options=-csearch_path%3D${schema}`
    return {CESS_DATABASE_URL, CESS_SECRET: 'a secret of at least 32 characters'}
  }
}

/** Start a temporary cluster; owned by the postgres user where this process is root, which the server refuses to be. */
export async function startPostgres(): Promise<PostgresCluster> {
  const bin = findPostgres()
  if (bin === undefined) throw new Error('PostgreSQL is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'cess-pg-'))
  const user = ownerOf(folder)
  execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'cess', '-A', 'trust', '-N', '-E', 'UTF8'], {
    ...user,
    stdio: 'ignore',
  })
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: 60,
  }
  const start = () =>
    spawn(
      join(bin, 'postgres'),
      ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {...user, stdio: 'ignore'},
    )
  let server = start()
  const url = `postgres://cess@127.0.0.1:${port}/postgres`
  await whenReady(bin, port)
  return {
    url,
    stop: async () => {
      await quit(server)
      rmSync(folder, {recursive: true, force: true})
    },
    restart: async awayMs => {
      await quit(server)
      await sleep(awayMs)
      server = start()
    },
  }
}

function ownerOf(folder: string): {uid?: number; gid?: number} {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map(flag => Number(execFileSync('id', [flag, 'postgres'])))
  if (uid === undefined || gid === undefined) throw new Error('There is no user postgres')
  chownSync(folder, uid, gid)
  return {uid, gid}
}

async function whenReady(bin: string, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {stdio: 'ignore'})
      return
    } catch {
      await sleep(50)
    }
  }
  throw new Error('PostgreSQL did not start')
}

async function quit(server: ChildProcess): Promise<void> {
  const ended = new Promise(resolve => server.once('exit', resolve))
  server.kill('SIGQUIT')
  await ended
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
