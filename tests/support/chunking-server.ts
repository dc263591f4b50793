import {once} from 'node:events'
import {createServer, type AddressInfo, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

/** Where a server that knows BDAT fails: the connection is cut, or the chunk refused, at that place. */
export type ChunkFault = 'in-chunk' | 'after-chunk' | 'after-last' | 'refuse-chunk' | 'refuse-last'

/** A server with CHUNKING (RFC 3030), written for the tests since npm smtp-server has none. */
export interface ChunkingServer {
  readonly url: string
  readonly taken: {readonly to: string; readonly raw: string}[]
  readonly commands: string[]
}

/** Start one for a test. Its faults are by recipient; each is met as often as `faultFor` says. */
export async function startChunkingServer(
  faultFor: (to: string, attempt: number) => ChunkFault | undefined = () => undefined,
): Promise<ChunkingServer> {
  const [taken, commands, attempts] = [[] as ChunkingServer['taken'], [] as string[], new Map<string, number>()]
  const server = createServer(socket => {
    const session = new Session(socket, {taken, commands, attempts, faultFor})
    socket.on('data', bytes => session.take(bytes)).on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return {url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken, commands}
}

interface Shared {
  readonly taken: ChunkingServer['taken']
  readonly commands: string[]
  readonly attempts: Map<string, number>
  readonly faultFor: (to: string, attempt: number) => ChunkFault | undefined
}

class Session {
  readonly #socket: Socket
  readonly #shared: Shared
  #waiting = Buffer.alloc(0)
  #body = Buffer.alloc(0)
  #to = ''
  #fault: ChunkFault | undefined

  constructor(socket: Socket, shared: Shared) {
    this.#socket = socket
    this.#shared = shared
    socket.write('220 test ESMTP\r\n')
  }

  take(bytes: Buffer): void {
    this.#waiting = Buffer.concat([this.#waiting, bytes])
    for (;;) {
      const end = this.#waiting.indexOf('\r\n')
      if (end === -1) return
      const line = this.#waiting.toString('latin1', 0, end)
      const size = Number(/^BDAT (\d+)/.exec(line)?.[1] ?? 0)
      if (size > 0 && this.#fault === 'in-chunk') return void this.#socket.destroy()
      if (this.#waiting.length < end + 2 + size) return
      const chunk = this.#waiting.subarray(end + 2, end + 2 + size)
      this.#waiting = this.#waiting.subarray(end + 2 + size)
      this.#shared.commands.push(line.split(':')[0] ?? '')
      const reply = line.startsWith('BDAT') ? this.#chunk(line, chunk) : this.#command(line)
      if (reply === undefined) return void this.#socket.destroy()
      this.#socket.write(`${reply}\r\n`)
    }
  }

  #command(line: string): string {
    if (line.startsWith('EHLO')) return '250-test\r\n250-SIZE 50000000\r\n250 CHUNKING'
    if (line.startsWith('RCPT')) {
      const {attempts, faultFor} = this.#shared
      this.#to = /<(.*)>/.exec(line)?.[1] ?? ''
      attempts.set(this.#to, (attempts.get(this.#to) ?? 0) + 1)
      this.#fault = faultFor(this.#to, attempts.get(this.#to) ?? 1)
    }
    return line.startsWith('QUIT') ? '221 bye' : '250 2.0.0 ok'
  }

  /** Undefined where the connection is to be cut. */
  #chunk(line: string, chunk: Buffer): string | undefined {
    const isLast = line.endsWith('LAST')
    if (!isLast && this.#fault === 'after-chunk') return undefined
    if (!isLast && this.#fault === 'refuse-chunk') return '552 5.3.4 too large'
    this.#body = Buffer.concat([this.#body, chunk])
    if (!isLast) return '250 2.0.0 chunk'
    if (this.#fault === 'refuse-last') return '554 5.6.0 no'
    this.#shared.taken.push({to: this.#to, raw: this.#body.toString('latin1')})
    this.#body = Buffer.alloc(0)
    return this.#fault === 'after-last' ? undefined : '250 2.0.0 queued'
  }
}
