import {utf8} from '../../model/bytes.js'
import type {MadeFrom, SiteFile, SiteLanguage} from '../../model/site.js'
import type {PlannedFile, SiteFileKind} from '../../model/site-plan.js'
import {homeCardFile, noteCardFile} from './card/index.js'
import {robots, sitemap} from './crawlers.js'
import {feedFile} from './feeds.js'
import {homePage} from './home.js'
import {iconFile} from './icons/index.js'
import {indexPage, publicationsPage, topicPage} from './listings.js'
import {logFile, notesFile} from './log-files.js'
import {markingOf} from './marks.js'
import {editionFile, notePage, pictureFile} from './note-pages.js'
import {missingPage, movedPage, withdrawnPage} from './other-pages.js'
import {pastPage} from './past-pages.js'
import {planSite} from './plan-site.js'
import {relativeLinks} from './relative-links.js'
import {indexFile, searchPage} from './search/index.js'
import {knownFile, verifyPage} from './verify-pages.js'
import type {SiteView} from './site-view.js'
import {standingPage} from './standing/standing-pages.js'

type Makers = {readonly [Kind in SiteFileKind]: (site: SiteView, file: PlannedFile<Kind>) => MadeFrom}

/** Makers by kind of file. A new kind needs an entry of `KindArguments`, a line here and one in the plan. */
const makers: Makers = {
  asset: (site, {path}) => assetFile(site, path),
  icon: (site, {path}) => iconFile(site, path),
  note: (site, {slug}) => notePage(site, slug),
  past: pastPage,
  picture: pictureFile,
  edition: editionFile,
  withdrawn: (site, {slug}) => withdrawnPage(site, slug),
  moved: movedPage,
  missing: (site, {lang, path}) => missingPage(site, languageOf(site, lang), path),
  home: (site, {lang}) => homePage(site, languageOf(site, lang)),
  publications: (site, file) => publicationsPage(site, languageOf(site, file.lang), file),
  topic: (site, file) => topicPage(site, languageOf(site, file.lang), file),
  index: (site, {lang, topics}) => indexPage(site, languageOf(site, lang), topics),
  standing: (site, {lang, page}) => standingPage(site, languageOf(site, lang), page),
  search: (site, {lang}) => searchPage(site, languageOf(site, lang)),
  searchIndex: (site, {lang}) => indexFile(site, languageOf(site, lang)),
  noteCard: (site, {slug, path}) => noteCardFile(site, slug, path),
  homeCard: (site, {lang, path}) => homeCardFile(site, languageOf(site, lang), path),
  feed: feedFile,
  log: (site, {path}) => logFile(site, path),
  logNotes: notesFile,
  verify: (site, {lang}) => verifyPage(site, languageOf(site, lang)),
  verifyKnown: knownFile,
  sitemap,
  robots,
}

/**
 * Make a planned file. It asks only for what it shows, partly when rendered.
 *
 * @throws {Error} Where a note of the plan is none of the view's.
 */
export function siteFile(site: SiteView, planned: PlannedFile): SiteFile {
  // The table has the maker of this very kind.
  const make = makers[planned.kind] as (site: SiteView, file: PlannedFile) => MadeFrom
  const {notes, render} = make(site, planned)
  const {path} = planned
  const mark = markingOf(site, path, notes)
  const finished = (text: string) => mark(isOpenedInPlace(planned) ? relativeLinks(text, path, site.root) : text)
  return {
    path,
    notes,
    render: () => {
      const made = render()
      return typeof made === 'string' ? utf8(finished(made)) : made
    },
  }
}

/** Whether a page can be opened from any place by relative links; not the 404 page, which is served at any address. */
const isOpenedInPlace = ({kind, path}: PlannedFile): boolean => path.endsWith('.html') && kind !== 'missing'

/** All files of the site. */
export const siteFiles = (site: SiteView): readonly SiteFile[] => planSite(site).map(file => siteFile(site, file))

function languageOf({languages}: SiteView, wanted: string): SiteLanguage {
  const found = languages.find(({lang}) => lang === wanted)
  if (!found) throw new Error(`a site without ${wanted}`)
  return found
}

const assetFile = ({assets}: SiteView, wanted: string): MadeFrom => ({
  notes: [],
  render: () => {
    const asset = assets().files.find(({path}) => path === wanted)
    if (!asset) throw new Error(`no asset ${wanted}`)
    return asset.bytes
  },
})
