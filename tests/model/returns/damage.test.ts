import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {verdictOfStatus} from '../../../src/model/returns/status-codes.js'
import {classOf, fixtureMails, type FixtureMail} from '../../support/fixture-mailbox.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 250)
const parameters = {numRuns, ...(process.env['CESS_PROPERTY_RUNS'] === undefined && {seed: 20})}

/** A change of a message's text; a number chooses among the ways of doing it. */
type Change = (text: string, choice: number) => string

const encoded = (body: string, choice: number): string =>
  choice % 2 === 0
    ? `Content-Transfer-Encoding: base64\n\n${Buffer.from(body).toString('base64').replaceAll(/.{76}/g, '$&\n')}\n`
    : `Content-Transfer-Encoding: quoted-printable\n\n${body.replaceAll('=', '=3D').replaceAll(/.{60}(?=.)/g, '$&=\n')}`

/** Changes that mail systems make to each other's messages without changing what they say. */
const harmless: readonly Change[] = [
  text => text.replaceAll('\n', '\r\n'),
  text => onHead(text, head => head.replaceAll(/^[\w-]+(?=:)/gm, name => name.toUpperCase())),
  text => onHead(text, head => head.replaceAll(/^[\w-]+(?=:)/gm, name => name.toLowerCase())),
  text => onHead(text, head => head.replaceAll(/^([\w-]+): (?=\S)/gm, '$1:\n ')),
  text => onHead(text, head => `Received: from a by b; Tue, 1 Dec 2026 10:00:00 +0000\nX-Scanned: yes\n${head}`),
  text => onHead(text, head => head.replace(/^Subject: (?=Re:|RE:|unsubscribe)/m, 'Subject: [EXTERNAL] TR : ')),
  text =>
    text.replaceAll(/^(Action|Status|Final-Recipient|Diagnostic-Code|Feedback-Type):/gm, name => name.toLowerCase()),
  text =>
    text.replaceAll(
      /^(Content-Type: message\/(?:global-)?delivery-status)\n(?:\n)([^]*?)(?=\n--)/gm,
      (_, type: string, body: string) => `${type}\n${encoded(body, 0)}`,
    ),
  text =>
    text.replaceAll(
      /^(Content-Type: message\/(?:global-)?delivery-status)\n(?:\n)([^]*?)(?=\n--)/gm,
      (_, type: string, body: string) => `${type}\n${encoded(body, 1)}`,
    ),
  text => text.replaceAll(/^(Status|Action): (.*)$/gm, '$1:\t$2  '),
]

/** Changes by which they lose or spoil something. */
const damaging: readonly Change[] = [
  // The end is lost.
  (text, choice) => text.slice(0, choice % Math.max(1, text.length)),
  // A line is lost.
  (text, choice) => withoutLines(text, choice, 1),
  (text, choice) => withoutLines(text, choice, 6),
  // A sign is another one.
  (text, choice) => `${text.slice(0, choice % text.length)}~${text.slice((choice % text.length) + 1)}`,
  // Boundaries are not where they were announced.
  text => text.replace(/boundary="?[^"\n]*"?/, 'boundary="elsewhere"'),
  text => text.replace(/\n--[^\n]*--\n*$/, '\n'),
  (text, choice) => text.replaceAll(/\n--(?=\S)/g, (found, at: number) => ((at + choice) % 3 === 0 ? '\n- -' : found)),
  // Types and parts are lost.
  text => text.replace(/^Content-Type: multipart\/report.*(?:\n[ \t].*)*\n/m, ''),
  text => text.replaceAll(/^Content-Type: message\/delivery-status/gm, 'Content-Type: text/plain'),
  text => text.replaceAll(/^(?:Status|Diagnostic-Code): .*(?:\n[ \t].*)*\n/gm, ''),
  text => text.replaceAll(/^Action: .*\n/gm, ''),
  text => text.replaceAll(/^Return-Path: .*\n/gm, ''),
  // Letters are read in another set.
  text => Buffer.from(text, 'utf8').toString('latin1'),
]

function onHead(text: string, change: (head: string) => string): string {
  const end = text.indexOf('\n\n')
  return end === -1 ? change(text) : `${change(`${text.slice(0, end)}\n`)}${text.slice(end + 1)}`
}

function withoutLines(text: string, choice: number, count: number): string {
  const lines = text.split('\n')
  lines.splice(choice % lines.length, count)
  return lines.join('\n')
}

const mails = fc.constantFrom(...fixtureMails)
const steps = (changes: readonly Change[]) =>
  fc.array(fc.tuple(fc.constantFrom(...changes), fc.nat(100_000)), {minLength: 1, maxLength: 3})

const changed = ({bytes}: FixtureMail, chosen: readonly (readonly [Change, number])[]): Buffer =>
  Buffer.from(
    chosen.reduce((text, [change, choice]) => (text === '' ? text : change(text, choice)), bytes.toString('utf8')),
  )

/** Classes after which a person gets no mail any more. A wish that is spoilt may say less, never more. */
const silencing = new Set(['gone', 'complaint', 'opt-out'])
/** People's words without their end may be a wish that the end took back; a status without its words is what it is. */
const standsOnWords = ({expected, bytes}: FixtureMail): boolean =>
  expected === 'perhaps' ||
  (expected === 'unclear' && verdictOfStatus(/^Status: ([\d.]+)/m.exec(bytes.toString('latin1'))?.[1] ?? '') === 'gone')

describe('a message on its way', () => {
  it('is of the same class however mail systems write it', {tags: 'slow'}, async () => {
    await fc.assert(
      fc.asyncProperty(mails, steps(harmless), async (mail, chosen) => {
        const found = await classOf(changed(mail, chosen))
        expect(`${mail.name}: ${found}`).toBe(`${mail.name}: ${mail.expected.replace('-elsewhere', '')}`)
      }),
      parameters,
    )
  })

  it('silences nobody by being damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        mails.filter(mail => !standsOnWords(mail) && !silencing.has(mail.expected.replace('-elsewhere', ''))),
        steps(damaging),
        async (mail, chosen) => {
          const found = await classOf(changed(mail, chosen))
          expect(silencing.has(found) ? `${mail.name} became ${found}` : '').toBe('')
        },
      ),
      parameters,
    )
  })
})
