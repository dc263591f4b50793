import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseMail} from '../../src/io/mailbox/parse-mail.js'
import {classify, type Returned} from '../../src/model/returns/classify.js'

/** Folder of reports and replies, written in the manner of each system: `<system>/<case>.<class>.eml`. */
export const mailboxFolder = fileURLToPath(new URL('../fixtures/mailbox', import.meta.url))

/** Secret with which the marks in these messages were made: deliveries of the sample campaign to `person-0`, `person-1` … */
export const fixtureSecret = 'a secret of the fixture mailbox, never of a house'

/** Classes that a file's name can give. `gone-elsewhere` is somebody else's address, behind a list or a forwarder. */
export const mailClasses = [
  ...['gone', 'gone-elsewhere', 'passing', 'policy', 'unclear', 'obscure', 'delayed'],
  ...['complaint', 'opt-out', 'perhaps', 'reply', 'automatic', 'other'],
] as const

/** A message of the mailbox. */
export interface FixtureMail {
  /** `postfix/unknown-user`. */
  readonly name: string
  readonly expected: string
  readonly bytes: Buffer
}

/** All messages, in the order of their names. */
export const fixtureMails: readonly FixtureMail[] = readdirSync(mailboxFolder, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && entry.name.endsWith('.eml'))
  .map(entry => join(entry.parentPath, entry.name))
  .toSorted()
  .map(path => {
    const [, name = '', expected = ''] = /^(.*)\.([a-z-]+)\.eml$/.exec(relative(mailboxFolder, path)) ?? []
    return {name, expected, bytes: readFileSync(path)}
  })

/** The class of a message as a file's name gives it; whose address it was is not asked. */
export const classOf = async (bytes: Uint8Array): Promise<string> => nameOf(classify(await parseMail(bytes)))

function nameOf(found: Returned): string {
  if (found.kind === 'failed') return found.failures[0]?.verdict ?? ''
  if (found.kind === 'reply') return {'opt-out': 'opt-out', perhaps: 'perhaps', none: 'reply'}[found.wish]
  return found.kind
}
