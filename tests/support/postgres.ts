import {execFileSync, spawn, type ChildProcess} from 'node:child_process'
import {appendFileSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {beforeAll} from 'vitest'
import {freePort} from './free-port.js'
import {madeOnce} from './made-once.js'

const versions = '/usr/lib/postgresql'

/** Debian's binaries, newest version last; undefined where PostgreSQL is not installed. */
export function findPostgres(): string | undefined {
  if (!existsSync(versions)) return undefined
  const folders = readdirSync(versions).map(version => join(versions, version, 'bin'))
  return folders.filter(folder => existsSync(join(folder, 'initdb'))).at(-1)
}

/** A cluster of its own on a free port, gone after `stop`. */
export interface PostgresCluster {
  readonly url: string
  readonly stop: () => Promise<void>
  readonly port: number
  /** End it with all its connections, at once or after their transactions are undone, and start it again after a while. */
  readonly restart: (awayMs: number, how?: 'SIGQUIT' | 'SIGINT') => Promise<void>
  /** Start it again if it ended by itself, as it does where its disk is full. */
  readonly revive: () => Promise<void>
}

/** Where a cluster has its files, and on which addresses it listens; a folder of its own, and loopback, if absent. */
export interface ClusterPlace {
  readonly folder?: string | undefined
  readonly addresses?: string
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
    makeSchema(url, schema)
    return {CESS_DATABASE_URL: inSchema(url, schema), CESS_SECRET: 'a secret of at least 32 characters'}
  }
}

/** Make a schema, which holds a ledger of its own. */
export const makeSchema = (url: string, schema: string): void =>
  void execFileSync(join(findPostgres() ?? '', 'psql'), ['-q', '-c', `CREATE SCHEMA ${schema}`, url])

/** Address of a schema. */
export const inSchema = (url: string, schema: string): string => `${url}?options=-csearch_path%3D${schema}`

/** Start a temporary cluster; owned by the postgres user where this process is root, which the server refuses to be. */
export async function startPostgres({
  folder: given,
  addresses = '127.0.0.1',
}: ClusterPlace = {}): Promise<PostgresCluster> {
  const bin = findPostgres()
  if (bin === undefined) throw new Error('PostgreSQL is not installed')
  const folder = given ?? mkdtempSync(join(tmpdir(), 'cess-pg-'))
  mkdirSync(folder, {recursive: true})
  const user = ownerOf(folder)
  execFileSync('cp', ['-a', `${await madeOnce('cluster', path => makeCluster(bin, path))}/.`, folder])
  // Other networks of this machine, for tests that make some.
  appendFileSync(join(folder, 'pg_hba.conf'), 'host all all 10.0.0.0/8 trust\n')
  const port = await freePort()
  const settings = {
    listen_addresses: addresses,
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
    ...{url, port},
    stop: async () => {
      await quit(server)
      rmSync(folder, {recursive: true, force: true})
    },
    restart: async (awayMs, how) => {
      await quit(server, how)
      await sleep(awayMs)
      server = start()
    },
    revive: async () => {
      if (server.exitCode !== null || server.signalCode !== null) server = start()
      await whenReady(bin, port)
    },
  }
}

/** Files of a new cluster, which cost more to make than to copy. */
async function makeCluster(bin: string, path: string): Promise<void> {
  // What tests share is in a folder that only this user opens.
  const folder = mkdtempSync(join(tmpdir(), 'cess-pg-'))
  const asked = ['-D', folder, '-U', 'cess', '-A', 'trust', '-N', '-E', 'UTF8']
  execFileSync(join(bin, 'initdb'), asked, {...ownerOf(folder), stdio: 'ignore'})
  renameSync(folder, path)
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

async function quit(server: ChildProcess, how: 'SIGQUIT' | 'SIGINT' = 'SIGQUIT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise(resolve => server.once('exit', resolve))
  server.kill(how)
  await ended
}
