import {once} from 'node:events'
import {createServer, type AddressInfo, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

/** Places in a session where a server can be odd. */
export const stages = ['greeting', 'EHLO', 'HELO', 'MAIL', 'RCPT', 'DATA', 'end'] as const
export type Stage = (typeof stages)[number]

/** A reply as it is written, line ends and all; or the connection is cut, after these words or none; or nothing is ever said. */
export type Oddity = {readonly say: string | Buffer} | {readonly cutAfter: string} | 'silence'

/** A server that is odd at some stage of its first session, or of all. */
export interface Oddities {
  readonly at: Readonly<Partial<Record<Stage, Oddity>>>
  readonly isAlways?: boolean
  readonly extensions?: readonly string[]
}

/** A server with odd answers, and the addresses that it took, in order. */
export interface OddServer {
  readonly url: string
  readonly taken: readonly string[]
}

const usual: Readonly<Record<Stage, string>> = {
  greeting: '220 odd',
  EHLO: '',
  HELO: '250 odd',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  end: '250 2.0.0 taken',
}

/** Start one for a test. */
export async function startOddServer({at, isAlways = false, extensions = []}: Oddities): Promise<OddServer> {
  const taken: string[] = []
  let isFirst = true
  const server = createServer(socket => {
    const odd = isAlways || isFirst ? at : {}
    isFirst = false
    converse(socket, {odd, extensions, take: to => void taken.push(to)})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  // A server that listens on a port has one.
  return {url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken}
}

interface Conversation {
  readonly odd: Oddities['at']
  readonly extensions: readonly string[]
  readonly take: (to: string) => void
}

function converse(socket: Socket, {odd, extensions, take}: Conversation): void {
  let [text, to, isData] = ['', '', false]
  const ehlo = ['odd', ...extensions].map((line, index, all) => `250${index === all.length - 1 ? ' ' : '-'}${line}`)
  /** Whether the reply was the usual one. */
  const reply = (stage: Stage): boolean => {
    const oddity = odd[stage]
    if (oddity === 'silence') return false
    if (oddity && 'cutAfter' in oddity) socket.end(oddity.cutAfter)
    else socket.write(oddity ? oddity.say : `${stage === 'EHLO' ? ehlo.join('\r\n') : usual[stage]}\r\n`)
    return oddity === undefined
  }
  const command = (line: string): void => {
    const stage = stages.find(name => line.toUpperCase().startsWith(name))
    if (stage === 'RCPT') to = /<(.*)>/.exec(line)?.[1] ?? ''
    if (stage === undefined) socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n')
    else if (reply(stage) && stage === 'DATA') {
      isData = true
      // An empty message is a dot alone.
      text = `\r\n${text}`
    }
  }
  socket.on('error', () => {})
  socket.on('data', bytes => {
    text += bytes.toString('latin1')
    for (;;) {
      const end = isData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n')
      if (end === -1) return
      const line = text.slice(0, end)
      text = text.slice(end + (isData ? 5 : 2))
      if (!isData) command(line)
      else {
        isData = false
        // What has nothing in it went to nobody.
        if (reply('end') && line !== '') take(to)
      }
    }
  })
  reply('greeting')
}
