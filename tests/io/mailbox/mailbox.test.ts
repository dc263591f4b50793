import {describe, expect, it} from 'vitest'
import {parseMail} from '../../../src/io/mailbox/parse-mail.js'
import {readMailbox} from '../../../src/io/mailbox/read-mailbox.js'
import {folderWith} from '../../support/folder.js'

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

describe('a message', () => {
  it('is read with its parts, whatever they are encoded in', async () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64')
    const mail = await parseMail(
      bytes(
        [
          'Subject: =?utf-8?q?=C3=A9chec?=\nX-Sign: one\nX-Sign: two\n folded\nContent-Type: multipart/report; boundary=b\n',
          '--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n=C9chec=\n.\n',
          `--b\nContent-Type: Message/Delivery-Status\nContent-Transfer-Encoding: base64\n\n${base64('Action: failed\n')}\n`,
          '--b\nContent-Type: message/rfc822\n\nMessage-ID: <x@example.org>\n\nbody\n--b--\n',
        ].join('\n'),
      ),
    )
    expect(mail).toMatchObject({
      subject: 'échec',
      text: expect.stringMatching(/^Échec\.\s*$/),
      statuses: ['Action: failed\n'],
      originals: [expect.stringContaining('Message-ID: <x@example.org>')],
    })
    expect(mail.fields.get('x-sign')).toEqual(['one', 'two folded'])
  })

  it('in HTML is its words, without what it quotes', async () => {
    const html = '<style>p{}</style><p>Stop&nbsp;now</p><div>and <b>then</b></div><blockquote>Unsubscribe</blockquote>'
    const {text} = await parseMail(bytes(`Content-Type: text/html\n\n${html}`))
    expect(text).toBe('Stop now\nand then')
  })

  it('behind a damaged boundary is a text', async () => {
    const {text, statuses} = await parseMail(
      bytes('Content-Type: multipart/mixed; boundary=b\n\n--c\n\nwords\n--c--\n'),
    )
    expect({text, statuses}).toEqual({text: '--c\n\nwords\n--c--\n', statuses: []})
  })

  it('that no parser takes is a text', async () => {
    const deep = Array.from({length: 300}, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join(
      '',
    )
    expect((await parseMail(bytes(deep))).text).toContain('boundary=b7')
  })
})
