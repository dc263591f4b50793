import {readFileSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {buildOnce, publication} from '../support/campaign-folder.js'
import {publicationWith} from '../support/cli.js'
import {draftNote} from '../support/life.js'
import {keepLogKeys, newLog} from '../support/log.js'
import {mailKeyFiles} from '../support/mail-seal.js'
import {startMailServer} from '../support/mail-server.js'
import {isNightly} from '../support/nightly.js'
import {sealEnvironment} from '../support/seal.js'
import {lookWhenAsked, secretsOf, seenRunning, waysToWrite} from '../support/seen-running.js'
import {timeStampingServer} from '../support/time-stamping.js'
import {describeWith} from '../support/tools.js'

buildOnce()

/** Whatever of a log's key may nowhere be seen: its line, and the seed in it. */
function secretsOfLog(line: string): readonly string[] {
  const encoded = line.split('+').slice(4).join('+')
  return [line, encoded, ...waysToWrite(Buffer.from(encoded, 'base64').subarray(1))]
}

describeWith('openssl', 'the secret of the log’s key', () => {
  it.each(isNightly ? [true, false] : [true])(
    'is in no output, file or list of processes, and all goes well: %s',
    {tags: 'slow'},
    async isRight => {
      const {environment, secret, vkey} = newLog()
      // It is read, and refused.
      if (!isRight) writeFileSync(environment.CESS_LOG_KEY_FILE, `${secret}!`)
      const root = publicationWith({'a.fr.md': draftNote()})
      keepLogKeys(root, vkey)
      const {look, ask} = lookWhenAsked()
      const CESS_TSA_URL = await timeStampingServer({answer: bytes => (ask(), bytes)})
      const all = {...environment, ...(await sealEnvironment()), CESS_TSA_URL}
      const {code, err, seen, isListed} = await seenRunning({root, args: ['publish', 'a.fr'], environment: all, look})
      expect([code === 0, isListed]).toEqual([isRight, isRight])
      expect(err.includes('CESS_LOG_KEY_FILE')).toBe(!isRight)
      for (const one of secretsOfLog(secret)) expect(seen.includes(one)).toBe(false)
    },
  )
})

it.each(isNightly ? [true, false] : [false])(
  'shows the secret of the mail’s key in no output, file or list of processes, and all goes well: %s',
  {tags: 'slow'},
  async isRight => {
    const {environment} = await mailKeyFiles()
    const {look, ask} = lookWhenAsked()
    const server = await startMailServer(to => {
      ask()
      return isRight || to === '' ? undefined : {at: 'recipient', code: 550}
    })
    const args = ['send', 'cable', '--confirm', '--rate', '0']
    const {code, seen, isListed} = await seenRunning({
      ...{root: publication(), args, look},
      environment: {...environment, CESS_SMTP_URL: server.url},
    })
    expect([code === 0, isListed, server.taken.length]).toEqual([isRight, true, isRight ? 3 : 0])
    for (const secret of await secretsOf(environment.CESS_MAIL_P12)) expect(seen.includes(secret)).toBe(false)
    // What was sent is seen by many.
    const sent = server.taken.map(({raw}) => raw).join('\n')
    for (const secret of await secretsOf(environment.CESS_MAIL_P12)) expect(sent.includes(secret)).toBe(false)
  },
)

it('would find a secret where it is written', async () => {
  const {environment, secret} = newLog()
  const root = publicationWith({'note.txt': readFileSync(environment.CESS_LOG_KEY_FILE, 'utf8')})
  const look = Promise.resolve('')
  const {seen} = await seenRunning({root, args: ['--version'], environment, look})
  expect(secretsOfLog(secret).some(one => seen.includes(one))).toBe(true)
})
