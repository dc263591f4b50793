import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime from 'postal-mime'
import {sendCampaign} from '../../src/engine/campaign/send-campaign.js'
import {build} from '../../src/engine/build/build.js'
import type {MailServer} from './mail-server.js'

/** The published versions of a note, as far as its mailing asks. */
export interface MailedNote {
  /** Each version's one telling word, by version; empty of one that was withdrawn. */
  readonly versions: ReadonlyMap<string, string>
  /** Versions that correct the one before. */
  readonly corrections: ReadonlySet<string>
  /** Whether its file was edited since. */
  readonly isChanged: boolean
}

interface Person {
  readonly address: string
  readonly group: string
  readonly lang: string
}

const people: readonly Person[] = [
  {address: 'anne.specimen@parl.example.org', group: 'enisa', lang: 'fr'},
  {address: 'john.sample@parl.example.org', group: 'otan', lang: 'en'},
  {address: 'maria.muster@agency.example.org', group: 'otan', lang: 'de'},
  {address: 'not.addressed@osce.example.org', group: 'osce', lang: 'fr'},
]

/** A message that somebody must have got. */
interface Mail {
  readonly to: string
  readonly version: string
  readonly lang: string
  readonly id: string
}

/** Mailings between the steps of notes' lives, and who must have been sent what. */
export class MailedLife {
  readonly #root: string
  readonly #server: MailServer
  /** By original. */
  readonly #mailed = new Map<string, Mail[]>()
  /** Messages by which somebody was told of a correction of what they had. */
  corrected = 0

  constructor(root: string, server: MailServer) {
    this.#root = root
    this.#server = server
    const rows = people.map(
      ({address, group, lang}) => `${group},${address},${address.split('@')[0]},${lang},,Directory`,
    )
    writeFileSync(join(root, 'recipients.csv'), ['group,email,name,lang,salutation,source', ...rows, ''].join('\n'))
  }

  /**
   * Send what is published of a note to whom it is for now.
   *
   * @throws {Error} If a message went to somebody else, in another language, with other words or in answer to another one.
   */
  async send(
    name: string,
    {original, translation}: {readonly original: MailedNote; readonly translation?: MailedNote | undefined},
    sendOriginal: boolean,
  ): Promise<void> {
    await build({directory: this.#root, only: ['pdf', 'mail']})
    const since = this.#server.taken.length
    const {status} = await sendCampaign({
      ...{directory: this.#root, note: name, language: 'fr', sendOriginal, resume: true, ratePerMinute: 0},
      environment: {CESS_SMTP_URL: this.#server.url},
      signal: new AbortController().signal,
      onProgress: () => {},
    })
    const mailed = this.#mailed.get(name) ?? []
    const wanted = wantedMails({mailed, original, translation, sendOriginal})
    const got = await Promise.all(this.#server.taken.slice(since).map(({to, raw}) => readMail(to, raw)))
    const expected = wanted.map(({to, lang, version, after}) => {
      const word = (lang === 'en' ? translation : original)?.versions.get(version) ?? ''
      return {to, words: word === '' ? [] : [word], after: after.at(-1), all: after.join(' ')}
    })
    const found = got.map(({mail}) => mail).toSorted((a, b) => (a.to < b.to ? -1 : 1))
    if (JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(`${name} (${status}): sent ${JSON.stringify(found)}\nand not ${JSON.stringify(expected)}`)
    const ids = new Map(got.map(({mail, id}) => [mail.to, id]))
    const sent = wanted.map(({to, version, lang}) => ({to, version, lang, id: ids.get(to) ?? ''}))
    this.#mailed.set(name, [...mailed, ...sent])
    this.corrected += wanted.filter(({version, after}) => after.length > 0 && original.corrections.has(version)).length
  }
}

interface Situation {
  readonly mailed: readonly Mail[]
  readonly original: MailedNote
  readonly translation: MailedNote | undefined
  readonly sendOriginal: boolean
}

/** Who gets what now, by address: at most one message each. */
function wantedMails({mailed, original, translation, sendOriginal}: Situation) {
  const version = [...original.versions.keys()].at(-1)
  if (version === undefined || original.isChanged) return []
  const isWithdrawn = original.versions.get(version) === ''
  const isTranslated = translation && !translation.isChanged && [...translation.versions.keys()].at(-1) === version
  const hadBefore = mailed.some(mail => mail.version !== version)
  const isForReaders = isWithdrawn || (original.corrections.has(version) && hadBefore)
  return people.flatMap(({address: to, group, lang: reads}) => {
    const own = mailed.filter(mail => mail.to === to)
    const earlier = own.filter(mail => mail.version !== version)
    if (isForReaders ? earlier.length === 0 : group === 'osce') return []
    const lang = reads === 'en' && isTranslated ? 'en' : 'fr'
    const now = own.filter(mail => mail.version === version)
    const isWaiting = reads === 'en' && translation && !isTranslated && !isWithdrawn && !sendOriginal
    if (now.length === 0 && isWaiting) return []
    if (now.some(mail => mail.lang === lang) || (now.length > 0 && lang === 'fr')) return []
    return [{to, version, lang, after: [...earlier, ...now].map(({id}) => id)}]
  })
}

async function readMail(to: string, raw: string) {
  const mail = await PostalMime.parse(raw)
  const field = (name: string) => mail.headers.find(({key}) => key === name)?.value
  const words = new Set(`${mail.subject} ${mail.text} ${mail.html}`.match(/qx\d{4}/g))
  const answered = {after: field('in-reply-to'), all: field('references') ?? ''}
  return {id: mail.messageId ?? '', mail: {to, words: [...words], ...answered}}
}
