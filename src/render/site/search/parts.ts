import {deflateSync} from 'fflate'
import {packPart} from '../../../model/search/pack-index.js'
import type {SiteContext} from '../../../model/site.js'
import {base64} from '../../base64.js'
import type {SiteView} from '../site-view.js'
import {makePart} from './make-part.js'

/** Digests in Base64 that begin so are one in 128. */
const oneIn128 = /^A[A-Za-f]/

/**
 * The parts of which the search is made, some 128 notes each. Where one begins is decided by the name of its first note alone, so that
 * a note that comes or goes changes the part that it is in, and hardly ever another.
 *
 * @param slugs In the order of the index.
 */
export function searchPartsOf(slugs: readonly string[], digest: SiteContext['digest']): readonly (readonly string[])[] {
  const parts: string[][] = []
  for (const slug of slugs) {
    const last = parts.at(-1)
    if (last && !oneIn128.test(digest(slug))) last.push(slug)
    else parts.push([slug])
  }
  return parts
}

/** Some notes as a part of the index of a language, compressed, in Base64. */
export function searchPartOf(site: SiteView, lang: string, slugs: readonly string[]): string {
  const notes = slugs.map(slug => {
    const {isOwn, ...entry} = site.searchEntry(lang, slug)
    return {...entry, text: isOwn ? site.searchTerms(slug) : null}
  })
  return base64(compressed(packPart(makePart(notes))))
}

/** A hundredth longer than at the highest level, and in a third of the time. */
const level = 5

/** A piece of an index as it stands in its file. */
export const compressed = (piece: Uint8Array): Uint8Array => deflateSync(piece, {level})
