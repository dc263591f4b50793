import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {Socket} from 'node:net'
import {listen, type ListenAt, type Listening} from './serve.js'
import {own} from '../model/own.js'

/** A request to the local server; nothing is decoded. */
export interface LocalRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  /** Value by lower-case name; undefined if absent or repeated. */
  readonly header: (name: string) => string | undefined
  /** Whether a header occurs more than once. */
  readonly isRepeated: (name: string) => boolean
  /** Body of the request; undefined if longer than `mostBytes`. */
  readonly body: (mostBytes: number) => Promise<Uint8Array | undefined>
}

/** A complete response, or an event stream: `stream` gets a function that sends, and returns a cleanup for when the client leaves. */
export type LocalResponse = {readonly status: number; readonly headers: Readonly<Record<string, string>>} & (
  {readonly body: string | Uint8Array} | Stream
)

interface Stream {
  readonly stream: (send: (text: string) => void) => () => void
  readonly beat: Beat
}

/**
 * A comment sent periodically into a stream, so that lost connections are noticed: proxies and sleeping machines drop them silently, and a
 * stopped server says nothing.
 */
export interface Beat {
  readonly text: string
  readonly everyMs: number
}

export type LocalHandler = (request: LocalRequest) => Promise<LocalResponse>

const headMs = 10_000
/**
 * Keep-alive timeout. While a long document is printed, requests wait unread; with the default of 5 seconds the connection would be closed
 * under them.
 */
const restMs = 60_000
/** Most connections; macOS allows a process 256 file descriptors, which notes need too. */
const mostConnections = 128
/** Unsent bytes after which a slow stream is closed; the client then reloads. */
const mostWaitingBytes = 1_000_000

/**
 * Serve requests; closing ends streams too.
 *
 * @param handlerFor Makes the handler, once the port is known.
 * @param onBug Told what a handler throws; the reader gets a bare 500.
 * @throws {IoError} If the port cannot be listened on.
 */
export async function serveLocal(
  at: ListenAt,
  handlerFor: (port: number) => LocalHandler,
  onBug: (error: unknown) => void,
): Promise<Listening> {
  const server = createServer({connectionsCheckingInterval: headMs / 2})
  const connections = new Connections(mostConnections)
  server.headersTimeout = headMs
  server.requestTimeout = headMs
  server.keepAliveTimeout = restMs
  const port = await listen(server, at)
  const handle = handlerFor(port)
  server.on('connection', socket => connections.add(socket))
  server.on('request', (request, response) => {
    const {socket} = request
    connections.use(socket, true)
    response.once('close', () => connections.use(socket, false))
    void answer(request, response, handle, onBug)
  })
  return {
    port,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: LocalHandler,
  onBug: (error: unknown) => void,
): Promise<void> {
  try {
    const answered = await handle(requestOf(request))
    if ('stream' in answered) {
      stream(response, answered)
      return
    }
    const {status, headers, body} = answered
    // What was not read of a body must not be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close')
    // RFC 9110, 8.6: an answer without content has no length of it.
    const length = status === 204 ? {} : {'content-length': Buffer.byteLength(body)}
    response.writeHead(status, {...headers, ...length})
    response.end(request.method === 'HEAD' ? undefined : body)
  } catch (error) {
    // Whoever left in the middle of a question waits for no answer.
    if (request.destroyed && !request.complete) return
    onBug(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

function requestOf(request: IncomingMessage): LocalRequest {
  const {method = 'GET', url = '/', headersDistinct} = request
  return {
    method,
    target: url,
    header: name => {
      const values = own(headersDistinct, name)
      return values?.length === 1 ? values[0] : undefined
    },
    isRepeated: name => (own(headersDistinct, name)?.length ?? 0) > 1,
    body: mostBytes => bodyOf(request, mostBytes),
  }
}

async function bodyOf(request: IncomingMessage, mostBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  // Without an encoding a request gives bytes.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length
    if (sizeBytes > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function stream(response: ServerResponse, answered: Extract<LocalResponse, Stream>): void {
  response.writeHead(answered.status, answered.headers)
  response.flushHeaders()
  const send = (text: string) => {
    if (response.writableLength > mostWaitingBytes) response.destroy()
    else if (!response.destroyed) response.write(text)
  }
  const {text, everyMs} = answered.beat
  const beat = setInterval(() => send(text), everyMs)
  const stop = answered.stream(send)
  response.on('close', () => {
    clearInterval(beat)
    stop()
  })
}

/**
 * Connections of a server. Beyond the limit, the client with most connections loses its longest idle one, else its oldest, so that no
 * client can shut out another.
 */
class Connections {
  readonly #most: number
  /** Whether each connection is busy, ordered by last use. */
  readonly #sockets = new Map<Socket, boolean>()

  constructor(most: number) {
    this.#most = most
  }

  /** Add a connection; may close another. */
  add(socket: Socket): void {
    this.#sockets.set(socket, false)
    socket.once('close', () => this.#sockets.delete(socket))
    if (this.#sockets.size > this.#most) this.#closeOne(socket)
  }

  /** Note the start or end of a response. */
  use(socket: Socket, isBusy: boolean): void {
    if (!this.#sockets.delete(socket)) return
    this.#sockets.set(socket, isBusy)
  }

  #closeOne(newest: Socket): void {
    const others = [...this.#sockets].filter(([socket]) => socket !== newest)
    const counts = new Map<string | undefined, number>()
    for (const [{remoteAddress}] of others) counts.set(remoteAddress, (counts.get(remoteAddress) ?? 0) + 1)
    const most = Math.max(...counts.values())
    const crowd = others.filter(([{remoteAddress}]) => counts.get(remoteAddress) === most)
    const [victim] = crowd.find(([, isBusy]) => !isBusy) ?? crowd[0] ?? []
    victim?.destroy()
  }
}
