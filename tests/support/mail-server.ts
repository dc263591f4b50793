import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {SMTPServer, type SMTPServerOptions} from 'smtp-server'
import {onTestFinished} from 'vitest'

/** A message that the server took: it replied 250. */
export interface Taken {
  readonly to: string
  readonly id: string
  readonly raw: string
}

/** A fault of the server with a message: by default it takes it. `code` is an SMTP reply; `drop` cuts the connection. */
export type Fault =
  | {readonly at: 'recipient' | 'data'; readonly code: number; readonly text?: string}
  | {readonly at: 'connection'; readonly code: number}
  | {readonly drop: 'before' | 'during' | 'after'}
  | {readonly stall: 'after'}

/** A mail server on loopback with faults; `taken` is what it took, `attempts` counts tries by address. */
export interface MailServer {
  readonly url: string
  readonly port: number
  readonly taken: readonly Taken[]
  readonly attempts: ReadonlyMap<string, number>
  readonly connections: () => number
}

type FaultFor = (to: string, attempt: number) => Fault | undefined

const reply = (code: number, text = 'no') => Object.assign(new Error(text), {responseCode: code})

/** Start a real SMTP server (npm smtp-server) for one test. */
export async function startMailServer(
  faultFor: FaultFor = () => undefined,
  options: SMTPServerOptions = {},
): Promise<MailServer> {
  const taken: Taken[] = []
  const attempts = new Map<string, number>()
  const faults = new Map<string, Fault | undefined>()
  let connections = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    onConnect: (_, done) => {
      connections++
      const fault = faultFor('', connections)
      done(fault && 'at' in fault && fault.at === 'connection' ? reply(fault.code) : null)
    },
    onRcptTo: ({address}, session, done) => {
      attempts.set(address, (attempts.get(address) ?? 0) + 1)
      const fault = faultFor(address, attempts.get(address) ?? 1)
      faults.set(session.id, fault)
      if (fault && 'drop' in fault && fault.drop === 'before') socketOf(server, session.id)?.destroy()
      else done(fault && 'at' in fault && fault.at === 'recipient' ? reply(fault.code, fault.text) : null)
    },
    onData: (stream, session, done) => {
      const fault = faults.get(session.id)
      const cut = () => socketOf(server, session.id)?.destroy()
      if (fault && 'drop' in fault && fault.drop === 'during') {
        stream.once('data', cut)
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (fault && 'drop' in fault) return cut()
        if (fault && 'stall' in fault) return undefined
        if (fault && 'at' in fault && fault.at === 'data') return done(reply(fault.code, fault.text))
        const raw = Buffer.concat(chunks).toString('utf8')
        const [recipient] = session.envelope.rcptTo
        taken.push({to: recipient?.address ?? '', id: /^Message-ID: (.*?)\r$/m.exec(raw)?.[1] ?? '', raw})
        return done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  greetAtOnce(server)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>(done => server.close(() => done())))
  const {port} = server.server.address() as AddressInfo
  return {url: `smtp://127.0.0.1:${port}`, port, taken, attempts, connections: () => connections}
}

/** The server's side of a session; the library keeps it to itself. */
interface Connection {
  readonly id: string
  readonly _socket: {readonly destroy: () => void}
  connectionReady: () => void
}
interface Internals {
  readonly connections: ReadonlySet<Connection>
  connect: (...given: readonly unknown[]) => void
}

const internals = (server: SMTPServer) => server as unknown as Internals

const socketOf = (server: SMTPServer, id: string): Connection['_socket'] | undefined =>
  [...internals(server).connections].find(connection => connection.id === id)?._socket

/** Have a server greet at once: it lets a tenth of a second pass in each session, for clients that talk too soon. Changes the server. */
function greetAtOnce(server: SMTPServer): void {
  const own = internals(server)
  const connect = own.connect.bind(server)
  own.connect = (...given) => {
    connect(...given)
    const connection = [...own.connections].at(-1)
    if (!connection) return
    const ready = connection.connectionReady.bind(connection)
    let isGreeted = false
    connection.connectionReady = () => {
      if (!isGreeted) ready()
      isGreeted = true
    }
    setImmediate(() => connection.connectionReady())
  }
}
