import {once} from 'node:events'
import {connect, createServer, type AddressInfo, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

/** Where a connection is cut: in the middle of a chunk, once the server has said that it has it, or once it has the end and before its reply. */
export type Cut = 'in-chunk' | 'after-chunk' | 'after-last'

/** A wire to a real SMTP server that is cut for some recipients. */
export interface CuttingProxy {
  readonly url: string
  /** Cuts that were made, by address. */
  readonly cuts: ReadonlyMap<string, Cut>
}

/** Start one for a test; each cut is made once for its recipient. */
export async function startCuttingProxy(port: number, cutFor: (to: string) => Cut | undefined): Promise<CuttingProxy> {
  const cuts = new Map<string, Cut>()
  const server = createServer(client => {
    const upstream = connect(port, '127.0.0.1')
    for (const socket of [client, upstream]) socket.on('error', () => {})
    new Wire(client, upstream, to => {
      const cut = cuts.has(to) ? undefined : cutFor(to)
      if (cut) cuts.set(to, cut)
      return cut
    }).join()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  // A server that listens on a port has one.
  return {url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, cuts}
}

class Wire {
  readonly #client: Socket
  readonly #upstream: Socket
  readonly #cutFor: (to: string) => Cut | undefined
  #cut: Cut | undefined
  /** Whether the server's next reply is to the chunk, or to the end. */
  #awaited: Cut | undefined

  constructor(client: Socket, upstream: Socket, cutFor: (to: string) => Cut | undefined) {
    this.#client = client
    this.#upstream = upstream
    this.#cutFor = cutFor
  }

  join(): void {
    this.#client.on('data', bytes => this.#forth(bytes)).on('close', () => this.#upstream.destroy())
    this.#upstream.on('data', bytes => this.#back(bytes)).on('close', () => this.#client.destroy())
  }

  #forth(bytes: Buffer): void {
    const text = bytes.toString('latin1')
    const to = /^RCPT TO:<(.*?)>/m.exec(text)?.[1]
    if (to !== undefined) {
      this.#cut = this.#cutFor(to)
      this.#awaited = undefined
    }
    const isLast = /^BDAT 0 LAST/m.test(text)
    const isChunk = /^BDAT [1-9]/m.test(text)
    if (isChunk && this.#cut === 'in-chunk') {
      this.#upstream.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => this.#end())
      return
    }
    if (isChunk) this.#awaited = 'after-chunk'
    if (isLast) this.#awaited = 'after-last'
    this.#upstream.write(bytes)
  }

  #back(bytes: Buffer): void {
    if (this.#awaited !== undefined && this.#awaited === this.#cut) this.#end()
    else this.#client.write(bytes)
  }

  #end(): void {
    this.#client.destroy()
    this.#upstream.destroy()
  }
}
