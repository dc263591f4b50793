import {once} from 'node:events'
import {createServer, type AddressInfo, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

/** Places in a session where a server can be odd. */
export const stages = ['greeting', 'EHLO', 'HELO', 'MAIL', 'RCPT', 'DATA', 'RSET', 'end'] as const
export type Stage = (typeof stages)[number]

/**
 * A reply as it is written, line ends and all; or the usual one, and the same again right before the reply to the command so many further on; or the
 * connection is cut, after these words or none; or nothing is ever said.
 */
export type Oddity =
  {readonly say: string | Buffer} | {readonly againAfter: number} | {readonly cutAfter: string} | 'silence'

export const say = (text: string): Oddity => ({say: `${text}\r\n`})
export const cut: Oddity = {cutAfter: ''}
export const half: Oddity = {cutAfter: '4'}

/** Replies of any kind, each for a stage; a doubled one is what a proxy that repeats itself sends. */
export const replies = (usual: string): readonly Oddity[] => [
  ...['250 2.0.0 ok', '354 go on', '451 4.3.0 later', '554 5.6.0 no', '421 4.3.2 bye', 'what', '250-ok\r\n550 no'].map(
    say,
  ),
  {say: `${usual}\r\n${usual}\r\n`},
  {say: `354 go\r\n${usual}\r\n`},
  cut,
  half,
]
/** The usual replies of a server, by stage. */
export const usuals: Partial<Record<Stage, string>> = {
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  end: '250 2.0.0 taken',
}

/** A server that is odd at some stage of its first session, or of all. */
export interface Oddities {
  readonly at: Readonly<Partial<Record<Stage, Oddity>>>
  readonly isAlways?: boolean
  /** Asked for each reply, in place of `at`. */
  readonly drawn?: (stage: Stage) => Oddity | undefined
  readonly extensions?: readonly string[]
}

/** A server with odd answers, and the addresses that it took, in order. */
export interface OddServer {
  readonly url: string
  readonly taken: readonly string[]
  /** Messages that it had whole, in order: to whom, and what it said then. */
  readonly whole: readonly {readonly to: string; readonly oddity: Oddity | undefined}[]
}

const usual: Readonly<Record<Stage, string>> = {
  greeting: '220 odd',
  EHLO: '',
  HELO: '250 odd',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  RSET: '250 ok',
  end: '250 2.0.0 taken',
}

/** Start one for a test. */
export async function startOddServer({at, isAlways = false, extensions = [], drawn}: Oddities): Promise<OddServer> {
  const taken: string[] = []
  const whole: {to: string; oddity: Oddity | undefined}[] = []
  let isFirst = true
  // Replies to commands that came together are sent at once, not each once the one before was acknowledged.
  const server = createServer({noDelay: true}, socket => {
    const odd = isAlways || isFirst ? at : {}
    isFirst = false
    converse(socket, {
      oddityAt: drawn ?? (stage => odd[stage]),
      extensions,
      take: to => void taken.push(to),
      have: (to, oddity) => void whole.push({to, oddity}),
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  // A server that listens on a port has one.
  return {url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken, whole}
}

interface Conversation {
  readonly oddityAt: (stage: Stage) => Oddity | undefined
  readonly extensions: readonly string[]
  readonly take: (to: string) => void
  readonly have: (to: string, oddity: Oddity | undefined) => void
}

function converse(socket: Socket, {oddityAt, extensions, take, have}: Conversation): void {
  let [text, to, isData] = ['', '', false]
  /** Parts of an envelope that it took. */
  let [hasSender, hasRecipient] = [false, false]
  const ehlo = ['odd', ...extensions].map((line, index, all) => `250${index === all.length - 1 ? ' ' : '-'}${line}`)
  let chunk: number | undefined
  const late: {left: number; readonly words: string}[] = []
  const sayLate = (): void => {
    for (const one of late) if (--one.left === 0) socket.write(one.words)
  }
  /** Whether the reply was the usual one. */
  const reply = (stage: Stage, oddity: Oddity | undefined): boolean => {
    if (stage !== 'greeting') sayLate()
    if (oddity === 'silence') return false
    if (oddity && 'againAfter' in oddity) {
      const words = `${stage === 'EHLO' ? ehlo.join('\r\n') : usual[stage]}\r\n`
      socket.write(words)
      late.push({left: oddity.againAfter, words})
      return true
    }
    if (oddity && 'cutAfter' in oddity) socket.end(oddity.cutAfter)
    else socket.write(oddity ? oddity.say : `${stage === 'EHLO' ? ehlo.join('\r\n') : usual[stage]}\r\n`)
    return oddity === undefined
  }
  /** Whether a reply, given now, is the usual one or begins with such a one. */
  const takes = (stage: Stage): boolean => {
    const oddity = oddityAt(stage)
    const isUsual = reply(stage, oddity)
    const said = typeof oddity === 'object' && 'say' in oddity ? String(oddity.say).split('\r\n') : []
    return isUsual || said[0]?.startsWith(usual[stage].slice(0, 3)) === true
  }
  /** The whole of a message is there. */
  const end = (isEmpty: boolean): void => {
    const oddity = oddityAt('end')
    if (!isEmpty && hasRecipient) have(to, oddity)
    ;[hasSender, hasRecipient] = [false, false]
    // What has nothing in it went to nobody.
    if (reply('end', oddity) && !isEmpty) take(to)
  }
  const command = (line: string): void => {
    const stage = stages.find(name => line.toUpperCase().startsWith(name))
    const size = /^BDAT (\d+)( LAST)?/.exec(line)
    if (size?.[2] !== undefined) end(false)
    else if (size) chunk = Number(size[1])
    if (size) return
    if (stage === 'RCPT') to = /<(.*)>/.exec(line)?.[1] ?? ''
    if ((stage === 'RCPT' && !hasSender) || (stage === 'DATA' && !hasRecipient)) {
      socket.write('503 5.5.1 out of order\r\n')
      return
    }
    if (stage === undefined) socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '500 5.5.1 what?\r\n')
    else if (takes(stage)) {
      if (stage === 'RSET') [hasSender, hasRecipient] = [false, false]
      if (stage === 'MAIL') [hasSender, hasRecipient] = [true, false]
      if (stage === 'RCPT') hasRecipient = true
      if (stage !== 'DATA') return
      isData = true
      // An empty message is a dot alone.
      text = `\r\n${text}`
    }
  }
  socket.on('error', () => {})
  socket.on('data', bytes => {
    // Whoever hung up reads no more.
    if (socket.writableEnded) return
    text += bytes.toString('latin1')
    for (;;) {
      if (chunk !== undefined) {
        if (text.length < chunk) return
        text = text.slice(chunk)
        chunk = undefined
        reply('DATA', hasRecipient ? (oddityAt('DATA') ?? {say: '250 there\r\n'}) : {say: '503 5.5.1 out of order\r\n'})
      }
      const ending = isData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n')
      if (ending === -1) return
      const line = text.slice(0, ending)
      text = text.slice(ending + (isData ? 5 : 2))
      if (!isData) command(line)
      else {
        isData = false
        end(line === '')
      }
    }
  })
  reply('greeting', oddityAt('greeting'))
}
