import {describe, expect, it} from 'vitest'
import {parseReport} from '../../../src/io/mailbox/parse-report.js'
import {readMailbox} from '../../../src/io/mailbox/read-mailbox.js'
import {bounceOf} from '../../support/bounce.js'
import {folderWith} from '../../support/folder.js'

const id = `<${'0123456789abcdef'.repeat(2)}@example.org>`
const bytes = (text: string) => new TextEncoder().encode(text)

async function subjectsIn(path: string): Promise<readonly string[]> {
  const subjects: string[] = []
  for await (const message of readMailbox(path))
    subjects.push(/Subject: (.*)/.exec(Buffer.from(message).toString())?.[1] ?? '?')
  return subjects
}

describe('a mailbox', () => {
  it('is read message by message from mbox, where text may begin with From', async () => {
    const mbox = 'From a@b Tue\nSubject: one\n\ntext\n>From here\n\nFrom c@d Wed\nSubject: two\n\n'
    expect(await subjectsIn(`${folderWith({mbox})}/mbox`)).toEqual(['one', 'two'])
  })

  it('is one message where a file has no From line', async () => {
    expect(await subjectsIn(`${folderWith({'a.eml': 'Subject: one\r\n\r\ntext'})}/a.eml`)).toEqual(['one'])
  })

  it('is read from a Maildir and from a folder of messages', async () => {
    const folder = folderWith({
      'cur/1:2,S': 'Subject: one\n\n',
      'new/2': 'Subject: two\n\n',
      '.hidden': 'Subject: no\n\n',
    })
    expect(await subjectsIn(folder)).toEqual(['one', 'two'])
  })

  it('may hold what has no line ends, of any size, before the next message', async () => {
    const mbox = `From a@b Tue\nSubject: one\n\n${'x'.repeat(9_000_000)}\nFrom c@d Wed\nSubject: two\n\n`
    const sizes: number[] = []
    for await (const message of readMailbox(`${folderWith({mbox})}/mbox`)) sizes.push(message.length)
    expect(sizes).toHaveLength(2)
    expect(sizes[0]).toBeLessThan(4_200_000)
  })

  it('may be empty', async () => {
    expect(await subjectsIn(`${folderWith({mbox: ''})}/mbox`)).toEqual([])
  })
})

describe('a report', () => {
  it.each([
    ['5.1.1', true],
    ['5.1.10', true],
    ['5.2.1', true],
    ['5.4.4', true],
    ['5.2.2', false],
    ['5.7.1', false],
    ['5.3.4', false],
  ])('of %s is hard: %s', async (status, isHard) => {
    const addresses = ['somebody@parl.example.org']
    expect(await parseReport(bytes(bounceOf(id, status)))).toEqual({
      kind: 'failed',
      ids: [id],
      status,
      isHard,
      addresses,
    })
  })

  it('of a delay says nothing yet', async () => {
    expect(await parseReport(bytes(bounceOf(id, '4.2.0', {action: 'delayed'})))).toEqual({kind: 'other'})
  })

  it('names the message even where it comes back whole and encoded', async () => {
    const whole = bounceOf(id, '5.1.1').replace(
      /Content-Type: text\/rfc822-headers[^]*?(?=\n--4Q)/,
      `Content-Type: message/rfc822\n\nMessage-ID: ${id}\nSubject: x\nContent-Type: text/plain\n\nhello\n`,
    )
    expect(await parseReport(bytes(whole))).toMatchObject({kind: 'failed', ids: [id]})
  })

  it('is no report where an answer only quotes one', async () => {
    expect(await parseReport(bytes(`Subject: Re: x\nIn-Reply-To: ${id}\n\nStatus: 5.1.1\nAction: failed\n`))).toEqual({
      kind: 'other',
    })
  })

  it('is a wish to be left alone where the link in a message wrote it', async () => {
    expect(await parseReport(bytes('Subject: unsubscribe abc.fr.def\n\n'))).toEqual({
      kind: 'opt-out',
      token: 'abc.fr.def',
    })
  })
})
