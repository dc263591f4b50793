import {once} from 'node:events'
import {createServer, type AddressInfo, type Socket} from 'node:net'

/** A mail server that only counts: fast enough not to be what is measured. */
export interface QuickSink {
  readonly url: string
  /** How often each address got a message that was answered 250. */
  readonly accepted: ReadonlyMap<string, number>
  /** Message-IDs by address, all of them. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
  readonly count: () => number
  /** Resolves once so many messages were accepted. */
  readonly reached: (count: number) => Promise<void>
  readonly close: () => Promise<void>
}

const end = '\r\n.\r\n'

/** Listen on loopback. */
export async function startQuickSink(): Promise<QuickSink> {
  const accepted = new Map<string, number>()
  const ids = new Map<string, Set<string>>()
  const waiting: {count: number; resolve: () => void}[] = []
  let total = 0
  const take = (to: string, id: string) => {
    total++
    accepted.set(to, (accepted.get(to) ?? 0) + 1)
    ids.set(to, (ids.get(to) ?? new Set()).add(id))
    for (const {count, resolve} of waiting) if (total >= count) resolve()
  }
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    socket.setNoDelay(true)
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket, take)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    ids,
    count: () => total,
    reached: count => new Promise(resolve => (total >= count ? resolve() : waiting.push({count, resolve}))),
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function converse(socket: Socket, take: (to: string, id: string) => void): void {
  let text = ''
  let to = ''
  let head: string | undefined
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 sink')
  socket.on('data', chunk => {
    text += chunk.toString('latin1')
    for (;;) {
      if (head !== undefined) {
        if (head === '') head = text.slice(0, 2000)
        const at = text.indexOf(end)
        if (at === -1) {
          // Only the end can still hold a part of the dot.
          if (head.length > 1000) text = text.slice(-end.length)
          else head = ''
          return
        }
        take(to, /^Message-ID: (.*)\r$/m.exec(head)?.[1] ?? '')
        text = text.slice(at + end.length)
        head = undefined
        say('250 2.0.0 taken')
        continue
      }
      const at = text.indexOf('\r\n')
      if (at === -1) return
      const line = text.slice(0, at)
      text = text.slice(at + 2)
      if (/^EHLO/i.test(line)) socket.write('250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n')
      else if (/^RCPT/i.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? ''
        say('250 ok')
      } else if (/^DATA/i.test(line)) {
        head = ''
        say('354 go on')
      } else if (/^QUIT/i.test(line)) {
        say('221 bye')
        socket.end()
      } else say('250 ok')
    }
  })
}
