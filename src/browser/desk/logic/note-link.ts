import {noteFileFacts, noteFiles} from '../../../model/editions/lists.js'
import {decodedPart} from '../../../model/decoded-part.js'
import type {OptionValue} from './choices.js'

/** Where a link between editions leads on the desk. */
export interface NoteLink {
  readonly slug: string
  readonly tab: OptionValue<'tab'>
}

/** Endings of the files that have a tab of their own, the longer first: `.mail.html` is no page. */
const endings = noteFiles.map(id => noteFileFacts[id]).toSorted((a, b) => b.extension.length - a.extension.length)

/**
 * Read a link from one edition to another, as `cess build` lays them out: `../<slug>/<slug>.html`.
 *
 * @returns Undefined for links that leave the notes, and for files that the desk has no tab for.
 */
export function noteLink(href: string): NoteLink | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return undefined
  const [, file = ''] = /([^/?#]+)(?:[?#].*)?$/.exec(href) ?? []
  const found = endings.find(({extension}) => file.toLowerCase().endsWith(extension))
  if (!found || found.desk.tab === 'data' || file.length === found.extension.length) return undefined
  return {slug: decodedPart(file.slice(0, -found.extension.length)), tab: found.desk.tab}
}
