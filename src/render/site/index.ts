import type {SiteFile, SiteInput, SitePart} from '../../model/site.js'
import {assetsPart} from './assets.js'
import {cardsPart} from './card/index.js'
import {crawlersPart} from './crawlers.js'
import {feedsPart} from './feeds.js'
import {iconsPart} from './icons/index.js'
import {listingsPart} from './listings.js'
import {notePagesPart} from './note-pages.js'
import {standingPart} from './standing/standing-pages.js'
import {missingPart, movedPart, withdrawnPart} from './other-pages.js'
import {withMarks} from './marks.js'
import {searchPart} from './search/index.js'

/** Every part of the public site. A new part is a file here and a line there. */
const siteParts: readonly SitePart[] = [
  assetsPart,
  iconsPart,
  notePagesPart,
  withdrawnPart,
  movedPart,
  missingPart,
  listingsPart,
  standingPart,
  searchPart,
  cardsPart,
  feedsPart,
  crawlersPart,
]

/** Every file that the site has now. No two have one path: what comes later in the registry gives way. */
export function siteFiles(site: SiteInput): readonly SiteFile[] {
  const files = new Map<string, SiteFile>()
  for (const file of siteParts.flatMap(part => part.files(site))) if (!files.has(file.path)) files.set(file.path, file)
  return withMarks(site, [...files.values()])
}
