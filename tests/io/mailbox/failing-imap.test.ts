import {expect, it} from 'vitest'
import {IoError} from '../../../src/io/error.js'
import {readImapSettings} from '../../../src/io/mailbox/imap-settings.js'
import {readImap} from '../../../src/io/mailbox/read-imap.js'
import {startFailingImap, type ImapFault} from '../../support/failing-imap.js'

/** Read a mailbox and mark what was read; how many messages there were, or why it ended. */
async function readAll(fault: ImapFault | undefined, done: string): Promise<unknown> {
  const from = await startFailingImap(fault)
  let messages = 0
  try {
    for await (const message of readImap(readImapSettings(from, {CESS_IMAP_PASSWORD: 'x', CESS_IMAP_DONE: done}))) {
      await message.done()
      messages++
    }
  } catch (error) {
    return error
  }
  return messages
}

it('a mailbox is read, and its messages are marked or moved', async () => {
  expect([await readAll(undefined, 'seen'), await readAll(undefined, 'move:Done')]).toEqual([1, 1])
})

const commands = ['LOGIN', 'SELECT', 'SEARCH', 'FETCH', 'STORE', 'MOVE'] as const
it.each(commands.flatMap(at => (['no', 'cut', 'half'] as const).map(by => ({at, by}))))(
  'a mailbox whose server fails is never told as read: $at, $by',
  async fault => {
    expect(await readAll(fault, fault.at === 'MOVE' ? 'move:Done' : 'seen')).toBeInstanceOf(IoError)
  },
)
