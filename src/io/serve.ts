import {createServer, type IncomingMessage, type ServerResponse, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {codeOf, IoError} from './error.js'

/** A request for a handler. */
export interface HttpRequest {
  readonly method: string
  /** Path without query. */
  readonly path: string
  readonly languages: string
  /** Client address, as the nearest proxy tells it, if any. */
  readonly client: string
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A listening server; `close` lets open requests finish. */
export interface Listening {
  readonly port: number
  readonly close: () => Promise<void>
}

const headMs = 10_000
const mostBodyBytes = 4096

/**
 * Serve requests. Bodies are read up to a limit and discarded.
 *
 * @throws {IoError} If the port cannot be listened on.
 */
export async function serve(at: ListenAt, handle: (request: HttpRequest) => Promise<HttpResponse>): Promise<Listening> {
  const server = createServer((request, response) => void answer(request, response, handle))
  server.headersTimeout = headMs
  server.requestTimeout = headMs
  return {
    port: await listen(server, at),
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeIdleConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: HttpRequest) => Promise<HttpResponse>,
): Promise<void> {
  let sizeBytes = 0
  request.on('data', (chunk: Buffer) => {
    sizeBytes += chunk.length
    if (sizeBytes > mostBodyBytes) request.destroy()
  })
  try {
    const {status, headers, body} = await handle(requestOf(request))
    response.writeHead(status, {...headers, 'content-length': Buffer.byteLength(body)})
    response.end(request.method === 'HEAD' ? undefined : body)
  } catch {
    // The ledger is away; whoever asks may try again. Nothing of the request is written down.
    response.writeHead(503, {'retry-after': '60'})
    response.end()
  }
}

function requestOf(request: IncomingMessage): HttpRequest {
  const {method = 'GET', url = '/', headers, socket} = request
  const peer = socket.remoteAddress ?? ''
  // Only the last entry is the proxy's own word; what stands before it, the reader may have written.
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim()
  return {
    method,
    path: url.split('?')[0] ?? '/',
    languages: headers['accept-language'] ?? '',
    client: isNear(peer) && forwarded ? forwarded : peer,
  }
}

/** Whether an address is loopback or private (RFC 1918, RFC 4193), as proxies are. */
const isNear = (address: string): boolean =>
  /^(::1$|(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|f[cd])/i.test(address)

/** Where a server listens; port 0 is any free one. */
export interface ListenAt {
  readonly host: string
  readonly port: number
}

/**
 * Let a server listen; gives its port.
 *
 * @throws {IoError} If the port cannot be listened on.
 */
export function listen(server: Server, {host, port}: ListenAt): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const code = codeOf(error)
      reject(code === undefined ? error : new IoError({action: 'listen', code, path: `${host}:${port}`}, error))
    })
    // A server that listens on a port has an address with one.
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}
