import {once} from 'node:events'
import {createServer, type AddressInfo, type Server, type Socket} from 'node:net'
import {createServer as createTlsServer} from 'node:tls'
import {setTimeout as sleep} from 'node:timers/promises'

/** A message that a sink took. */
export interface SunkMessage {
  readonly to: string
  /** Message-ID with its angle brackets. */
  readonly id: string
}

/** Where a sink is reached, and what it does beside taking everything. */
export interface SinkOptions {
  readonly host?: string
  /** TLS from the first byte, with this key and certificate (PEM). */
  readonly tls?: {readonly key: string; readonly cert: string}
  /** A reply that refuses a recipient; undefined takes them. */
  readonly refusal?: (to: string) => string | undefined
  /** Whether the connection is cut after the final dot, and whether the message was taken all the same. */
  readonly loss?: (to: string) => 'untaken' | 'taken' | undefined
  readonly onTaken?: (message: SunkMessage) => void
}

/** A mail server that only counts: fast enough not to be what is measured. */
export interface QuickSink {
  readonly url: string
  readonly port: number
  /** How often each address got a message that was taken. */
  readonly accepted: ReadonlyMap<string, number>
  /** Message-IDs by address, all of them. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
  readonly count: () => number
  /** Resolves once so many messages were taken. */
  readonly reached: (count: number) => Promise<void>
  /** Be gone for a while, with all connections. */
  readonly away: (durationMs: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Listen, on loopback if nothing else is said. */
export async function startQuickSink(options: SinkOptions = {}): Promise<QuickSink> {
  const {host = '127.0.0.1', tls} = options
  const books = new Books(options.onTaken)
  const sockets = new Set<Socket>()
  const onSocket = (socket: Socket) => {
    socket.setNoDelay(true)
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    const session = new Session(socket, {...options, take: message => books.take(message)})
    socket.on('data', chunk => session.read(chunk.toString('latin1')))
  }
  const server: Server = tls ? createTlsServer(tls, onSocket) : createServer(onSocket)
  server.listen(0, host)
  await once(server, 'listening')
  // A server that listens on a port has one.
  const {port} = server.address() as AddressInfo
  const close = () => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>(resolve => server.close(() => resolve()))
  }
  return {
    ...{url: `${tls ? 'smtps' : 'smtp'}://127.0.0.1:${port}`, port, close},
    ...{accepted: books.accepted, ids: books.ids, count: () => books.total, reached: count => books.reached(count)},
    away: async durationMs => {
      await close()
      await sleep(durationMs)
      server.listen(port, host)
      await once(server, 'listening')
    },
  }
}

/** Who got what. */
class Books {
  readonly accepted = new Map<string, number>()
  readonly ids = new Map<string, Set<string>>()
  total = 0
  readonly #onTaken: (message: SunkMessage) => void
  readonly #waiting: {readonly count: number; readonly resolve: () => void}[] = []

  constructor(onTaken: (message: SunkMessage) => void = () => {}) {
    this.#onTaken = onTaken
  }

  take(message: SunkMessage): void {
    const {to, id} = message
    this.total++
    this.accepted.set(to, (this.accepted.get(to) ?? 0) + 1)
    this.ids.set(to, (this.ids.get(to) ?? new Set()).add(id))
    this.#onTaken(message)
    for (const {count, resolve} of this.#waiting) if (this.total >= count) resolve()
  }

  reached(count: number): Promise<void> {
    return new Promise(resolve => (this.total >= count ? resolve() : this.#waiting.push({count, resolve})))
  }
}

const end = '\r\n.\r\n'
const greeting = '250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8'
/** As much of a message as has its Message-ID. */
const headLength = 3000

/** One connection. */
class Session {
  readonly #socket: Socket
  readonly #options: SinkOptions & {readonly take: (message: SunkMessage) => void}
  #text = ''
  #to = ''
  #isRefused = false
  /** Beginning of the message that is being given; undefined between messages. */
  #head: string | undefined

  constructor(socket: Socket, options: SinkOptions & {readonly take: (message: SunkMessage) => void}) {
    this.#socket = socket
    this.#options = options
    this.#say('220 sink')
  }

  read(chunk: string): void {
    this.#text += chunk
    for (;;) {
      if (this.#head === undefined ? !this.#command() : !this.#body()) return
    }
  }

  #say(reply: string): void {
    this.#socket.write(`${reply}\r\n`)
  }

  /** False where there is no whole line yet. */
  #command(): boolean {
    const at = this.#text.indexOf('\r\n')
    if (at === -1) return false
    const line = this.#text.slice(0, at)
    this.#text = this.#text.slice(at + 2)
    const [verb = ''] = line.toUpperCase().split(' ', 1)
    if (verb === 'RCPT') this.#to = /<(.*)>/.exec(line)?.[1] ?? ''
    const reply = this.#replyTo(verb)
    this.#isRefused = verb === 'RCPT' && reply.startsWith('5')
    if (reply.startsWith('354')) this.#head = ''
    this.#say(reply)
    if (verb === 'QUIT') this.#socket.end()
    return true
  }

  #replyTo(verb: string): string {
    if (verb === 'EHLO') return greeting
    if (verb === 'RCPT') return this.#options.refusal?.(this.#to) ?? '250 ok'
    if (verb === 'DATA') return this.#isRefused ? '503 5.5.1 nobody to give it to' : '354 go on'
    return verb === 'QUIT' ? '221 bye' : '250 ok'
  }

  /** False where the final dot is not there yet. */
  #body(): boolean {
    if ((this.#head ?? '').length < headLength) this.#head = (this.#head ?? '') + this.#text.slice(0, headLength)
    const at = this.#text.indexOf(end)
    if (at === -1) {
      // Only the end can still hold a part of the dot.
      this.#text = this.#text.slice(1 - end.length)
      return false
    }
    const loss = this.#options.loss?.(this.#to)
    if (loss !== 'untaken')
      this.#options.take({to: this.#to, id: /^Message-ID: (.*)\r$/m.exec(this.#head ?? '')?.[1] ?? ''})
    this.#text = this.#text.slice(at + end.length)
    this.#head = undefined
    if (loss !== undefined) this.#socket.destroy()
    else this.#say('250 2.0.0 taken')
    return loss === undefined
  }
}
