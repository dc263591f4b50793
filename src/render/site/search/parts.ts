import {deflateSync} from 'fflate'
import {packPart} from '../../../model/search/pack-index.js'
import type {SiteContext} from '../../../model/site.js'
import {base64} from '../../base64.js'
import type {SiteView} from '../site-view.js'
import {makePart} from './make-part.js'

/** Pattern of one in 128 Base64 digests. */
const oneIn128 = /^A[A-Za-f]/

/**
 * Divide the notes of an index, in its order, into parts of some 128. Boundaries depend only on the slug of a part's first note, so that an
 * added or removed note hardly ever changes other parts.
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

/** A part of a language's index, compressed, in Base64. */
export function searchPartOf(site: SiteView, lang: string, slugs: readonly string[]): string {
  const notes = slugs.map(slug => {
    const {isOwn, ...entry} = site.searchEntry(lang, slug)
    return {...entry, text: isOwn ? site.searchTerms(slug) : null}
  })
  return base64(compressed(packPart(makePart(notes))))
}

/** Compression level: a hundredth larger than the highest, in a third of the time. */
const level = 5

/** A compressed piece of an index. */
export const compressed = (piece: Uint8Array): Uint8Array => deflateSync(piece, {level})
