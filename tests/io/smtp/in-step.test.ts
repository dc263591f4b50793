import {subscribe, unsubscribe} from 'node:diagnostics_channel'
import type {Socket} from 'node:net'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openSmtpLine} from '../../../src/io/smtp/smtp-line.js'
import {readSmtpSettings} from '../../../src/io/smtp/settings.js'
import {startOddServer, type Oddities} from '../../support/odd-server.js'

const message = Buffer.from('Subject: one\r\n\r\nWords.\r\n')

/** Give one message to a server, and see what is made of its replies. */
async function give(oddities: Oddities) {
  const server = await startOddServer(oddities)
  const line = openSmtpLine(readSmtpSettings({CESS_SMTP_URL: server.url}))
  onTestFinished(line.close)
  const letter = {from: 'house@example.org', to: 'one@example.org', needsUtf8: false, pieces: [message]}
  return {outcome: await line.send(letter), whole: server.whole}
}

const doubled = (reply: string) => ({say: `${reply}\r\n${reply}\r\n`})

describe('a reply that came before its command was written', () => {
  it.each<readonly [string, Oddities]>([
    ['a greeting said twice', {at: {greeting: doubled('220 odd')}}],
    ['a sender taken twice', {at: {MAIL: doubled('250 ok')}}],
    ['a recipient taken twice', {at: {RCPT: doubled('250 ok')}}],
    ['a recipient taken, and a message asked for', {at: {RCPT: {say: '250 ok\r\n354 go on\r\n'}}}],
    ['a message taken as it is asked for', {at: {DATA: {say: '354 go on\r\n250 2.0.0 taken\r\n'}}}],
    ['the beginning of such a reply', {at: {DATA: {say: '354 go on\r\n250 2.0'}}}],
    ['one in a batch', {at: {RCPT: doubled('250 ok')}, extensions: ['PIPELINING']}],
    ['after a batch', {at: {DATA: {say: '354 go on\r\n250 ok\r\n'}}, extensions: ['PIPELINING']}],
    ['to a chunk', {at: {DATA: doubled('250 there')}, extensions: ['CHUNKING']}],
  ])('is none to it: %s', async (_, oddities) => {
    const {outcome, whole} = await give(oddities)
    expect(outcome).toEqual({kind: 'deferred', reply: 'EPROTOCOL', isBusy: false})
    expect(whole).toEqual([])
  })

  it.each([[[]], [['PIPELINING']]])('is none to a message whose end did not leave: %j', async extensions => {
    const sockets: Socket[] = []
    const onSocket = (told: unknown) => void sockets.push((told as {readonly socket: Socket}).socket)
    subscribe('net.client.socket', onSocket)
    onTestFinished(() => void unsubscribe('net.client.socket', onSocket))
    // What is written stays with us, as where a server reads no more, and it says all the same that it has the message.
    const drawn: Oddities['drawn'] = stage => {
      if (stage !== 'DATA') return undefined
      const [client] = sockets
      client?.cork()
      const sayOnceGiven = () => {
        if ((client?.writableLength ?? 0) < message.length + '.\r\n'.length) setImmediate(sayOnceGiven)
        else client?.emit('data', Buffer.from('250 2.0.0 taken\r\n'))
      }
      sayOnceGiven()
      return undefined
    }
    const {outcome, whole} = await give({at: {}, drawn, extensions})
    expect(outcome).toEqual({kind: 'deferred', reply: 'EPROTOCOL', isBusy: false})
    expect(whole).toEqual([])
  })
})
