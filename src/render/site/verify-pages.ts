import {utf8} from '../../model/bytes.js'
import {nameIn} from '../../model/text.js'
import {verifyWords} from '../../model/verify-words/index.js'
import type {KnownSite} from '../../model/verify/known-site.js'
import type {NoteToday, PastFile} from '../../model/verify/publisher.js'
import type {PastPage} from '../../model/public-facts.js'
import type {Brief} from '../../model/site-plan.js'
import type {MadeFrom, SiteLanguage} from '../../model/site.js'
import {href} from './addresses.js'
import {pageFile} from './frame-page.js'
import {frame} from './language-frame.js'
import {notesToday, noteToday} from './log-files.js'
import {pastFilesOf} from './past-pages.js'
import type {SiteView} from './site-view.js'
import {knownPath, verifyFolder as folder} from './verify-place.js'

/** Verification page of a language. It works in the browser, and its policy forbids all requests. */
export function verifyPage(site: SiteView, language: SiteLanguage): MadeFrom {
  const {lang, wordsLang} = language
  const {title, intro, ...words} = verifyWords(wordsLang)
  const house = nameIn(site.publication.organisation.names, lang)
  const description = intro.replaceAll('{house}', house)
  return pageFile(site, {
    kind: 'verify',
    isOffline: true,
    frame: {
      ...frame(site, language, {folder, title, description, crumbs: [], section: null, feeds: []}),
      script: site.assets().scripts.verify,
    },
    content: {
      title: language.set(title),
      intro: language.set(description),
      choose: words.choose,
      drop: words.drop,
      noScript: language.set(words.noScript),
      words: JSON.stringify(words),
      house,
      known: href(site, knownPath),
      root: href(site, ''),
    },
    notes: [],
  })
}

/** Module with the publications to verify against. */
export function knownFile(site: SiteView): MadeFrom {
  // As long as nothing was logged, the page says that it has no log to go by.
  const nothing = {entries: [], checkpoint: '', certificates: [], revoked: []}
  const log = site.log() ?? {...nothing, keys: site.publication.log?.keys ?? []}
  const {timeZone} = site.publication
  const {notes, briefs} = notesToday(site)
  return {
    notes,
    render: async () => {
      const today: NoteToday[] = []
      for (const note of briefs()) today.push({...noteToday(site, note), past: await pastOf(site, note)})
      const known: KnownSite = {...log, timeZone, today}
      return utf8(`export default ${JSON.stringify(known)}\n`)
    },
  }
}

const parts: Readonly<Record<PastPage, PastFile['part']>> = {superseded: 'version', changes: 'changes'}

/** Version pages of a note; undefined if there are none. */
async function pastOf(site: SiteView, note: Brief): Promise<readonly PastFile[] | undefined> {
  // Of what was withdrawn nothing is beside its page.
  const files = note.standing === 'published' ? pastFilesOf(site, note) : []
  const past: PastFile[] = []
  for (const file of files) past.push({part: parts[file.page], version: file.version, bytes: await site.pastHash(file)})
  return past.length > 0 ? past : undefined
}
