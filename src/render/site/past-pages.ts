import {sameBytes} from '../../model/bytes.js'
import type {Notice} from '../../model/document.js'
import {betweenNames, fixedPhrasing, nameAsFixed} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import type {PastPage, PublicDocument, PublicFacts} from '../../model/public-facts.js'
import {redlineWords} from '../../model/redline-words.js'
import type {MadeFrom, SiteContext} from '../../model/site.js'
import type {Brief, PlannedFile} from '../../model/site-plan.js'
import type {Names} from '../../model/text.js'
import {compareVersions} from '../../model/compare-versions.js'
import {dataUri} from '../base64.js'
import {fixedHtml} from '../fixed-html.js'
import {pageView, type PageSurroundings} from '../web/page-view.js'
import {printPage} from '../web/print-page.js'
import {html} from '../html.js'
import {absolute, homeOf, href, indexOf, pageOf, pictureName} from './addresses.js'
import {chromeView, type Frame} from './chrome.js'
import {policy} from './frame-page.js'
import {lonelyFrame} from './language-frame.js'
import {siteLanguageFor} from './site-language.js'
import type {SiteView} from './site-view.js'
import {tag} from './tag.js'

const pastPages = ['superseded', 'changes'] as const satisfies readonly PastPage[]

const folders: Readonly<Record<PastPage, (version: string) => string>> = {
  superseded: version => `${version}/`,
  changes: version => `changes/${version}/`,
}

/** Folder of a version's page, below that of the note. */
export const pastFolder = (folder: string, page: PastPage, version: string): string => folder + folders[page](version)

/** Planned pages of a note's versions. */
export function pastFilesOf(site: SiteContext, note: Brief): readonly PlannedFile<'past'>[] {
  const {slug, past} = note
  const at = (page: PastPage, version: string) => indexOf(pastFolder(pageOf(site, note), page, version))
  return pastPages.flatMap(page =>
    past[page].map(version => ({kind: 'past' as const, slug, page, version, path: at(page, version)})),
  )
}

/** Page of a replaced version, or of the changes of a version. Its canonical address is the note's own page. */
export function pastPage(site: SiteView, {slug, page, version}: PlannedFile<'past'>): MadeFrom {
  const facts = site.facts(slug)
  return {
    notes: [slug],
    render: () => {
      const document = withNotice(site, facts, page, version)
      const {template, publication} = site
      const frame = frameOf(site, facts, document)
      const view = pageView(
        {document, template, publication},
        {
          policy: styles => policy(site.digest(styles)),
          styles: margins => margins,
          imageSource: pictureSource(site, facts),
          // Notes that it links to may have become restricted since: their names stay words.
          noteAddress: () => undefined,
          documents: [
            {href: href(site, frame.path), name: fixedHtml(nameAsFixed(redlineWords.newest, facts.lang)), detail: null},
          ],
          citations: null,
          related: [],
          translations: [],
          site: {
            ...chromeView(site, frame),
            metadata: html(tag('link', {rel: 'canonical', href: absolute(site, frame.path)})),
          },
        },
      )
      return printPage(template, view)
    },
  }
}

/** Source of a picture: the file beside the page if the note still has it, else embedded. */
function pictureSource(site: SiteView, facts: PublicFacts): PageSurroundings['imageSource'] {
  const {images} = site.document(facts.slug)
  return ({mediaType, bytes}) => {
    const index = facts.images.findIndex(({key}) => sameBytes(images.get(key)?.bytes ?? new Uint8Array(), bytes))
    const extension = facts.images[index]?.extension
    if (extension === undefined) return dataUri(mediaType, bytes)
    return href(site, pageOf(site, facts) + pictureName(index, extension))
  }
}

/** Add a notice at the top, which identifies the version and links to others. */
function withNotice(site: SiteView, facts: PublicFacts, page: PastPage, version: string): PublicDocument {
  const document = site.past(facts.slug, page, version)
  const say = (names: Names) => nameAsFixed(names, facts.lang)
  const linkTo = (path: string, names: Names): Phrasing => ({
    type: 'link',
    url: href(site, path),
    children: fixedPhrasing(say(names)),
  })
  const space: Phrasing = {type: 'text', value: betweenNames}
  const newest = linkTo(pageOf(site, facts), redlineWords.newest)
  const {superseded} = facts.past
  const earlier = superseded.filter(one => compareVersions(one, version) < 0).at(-1)
  const said: Readonly<Record<PastPage, Notice>> = {
    superseded: {
      label: say(redlineWords.earlier),
      value: [...fixedPhrasing(say(redlineWords.superseded(version, facts.version))), newest],
    },
    changes: {
      label: say(redlineWords.title),
      value: [
        newest,
        ...(earlier === undefined
          ? []
          : [space, linkTo(pastFolder(pageOf(site, facts), 'superseded', earlier), redlineWords.earlier)]),
      ],
    },
  }
  return {...document, notices: [said[page], ...document.notices]}
}

/** Frame of an unindexed page with the note's canonical address. */
function frameOf(site: SiteView, facts: PublicFacts, {masthead}: PublicDocument): Frame {
  const language = siteLanguageFor(site, facts.lang)
  const home = homeOf(site, language.lang)
  const path = pageOf(site, facts)
  const crumbs = [
    {name: language.words.publications, path: `${home}publications/`},
    {name: plainWords(facts.title), path},
  ]
  return {...lonelyFrame(language, path, masthead.titleText), crumbs}
}

/** Notices with links to the changes of their versions, if there are such pages. */
export const linkedNotices = (site: SiteView, facts: PublicFacts, notices: readonly Notice[]): readonly Notice[] =>
  notices.map(notice => {
    const {version} = notice
    if (version === undefined || !facts.past.changes.includes(version)) return notice
    const url = href(site, pastFolder(pageOf(site, facts), 'changes', version))
    const children = fixedPhrasing(nameAsFixed(redlineWords.title, facts.lang))
    return {...notice, value: [...notice.value, {type: 'text', value: ' '}, {type: 'link', url, children}]}
  })
