import {isolatedWords} from '../../model/plain-words.js'
import {fixedWords, joinFixed} from '../../model/fixed-text.js'
import {patternFor} from '../../model/pattern-for.js'
import type {PublicDocument} from '../../model/public-facts.js'
import {runningTitle} from '../running-title.js'

/** Longest title at the head of a sheet, in characters. */
const longestTitle = 60

/** Who prints, in words. */
export interface Imprint {
  readonly shortName: string
  readonly siteName: string
  /** The Transparency Register's name and number. */
  readonly register: string | null
}

/**
 * Styles of the margins of a printed page (CSS Paged Media 3, 5): house, note and marking at the head of each sheet but
 * the first, which has the masthead; number of the sheet, house and marking at the foot. Where and how is the brand's to say.
 */
export function marginsCss(document: PublicDocument, imprint: Imprint): string {
  const {tlp, title} = document.masthead
  const {shortName, siteName, register} = imprint
  const head = {
    'top-left-corner': quoted(shortName),
    'top-left': quoted(noteLine(document)),
    'top-center': quoted(runningTitle(isolatedWords(title), ({length}) => length <= longestTitle)),
    'top-right': quoted(tlp),
  }
  const foot = {
    'bottom-left': 'counter(page) " / " counter(pages)',
    'bottom-center': quoted([shortName, siteName, ...(register ? [register] : [])].join(' · ')),
    'bottom-right': quoted(tlp),
  }
  const nothing = Object.fromEntries(Object.keys(head).map(box => [box, 'none']))
  // No box of a margin can be measured by another: what stands beside the marking is as wide as its characters leave it room.
  return `:root{--tlp-length:${tlp.length}}@page{${boxes({...head, ...foot})}}@page :first{${boxes(nothing)}}`
}

const boxes = (contents: Readonly<Record<string, string>>): string =>
  Object.entries(contents)
    .map(([box, content]) => `@${box}{content:${content}}`)
    .join('')

/** “Note d'alerte CESS-2026-ALE-014 · version 1.1 · Spécimen”; a tribune has no version. */
function noteLine({masthead, layout}: PublicDocument): string {
  const {type, reference, versionInLine, tag} = masthead
  const version = layout === 'alert' ? [versionInLine] : []
  return fixedWords(joinFixed([joinFixed([type, ` ${reference}`]), ...version, ...(tag ? [tag] : [])], ' · '))
}

const sign = patternFor(/[^\p{L}\p{M}\p{N}\p{Z} ·:+.,;()«»’–…-]/gu)

/** A CSS string inside a `style` element: every sign that might end either is escaped (CSS Syntax 3, 4.3.7). */
const quoted = (text: string): string =>
  `"${text.replaceAll(sign(text), found => `\\${found.codePointAt(0)?.toString(16) ?? ''} `)}"`
