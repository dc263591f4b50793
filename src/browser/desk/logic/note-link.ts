import type {OptionValue} from './choices.js'
import {decoded} from './decoded.js'
import {own} from '../../../model/own.js'

/** Where a link between editions leads on the desk. */
export interface NoteLink {
  readonly slug: string
  readonly tab: OptionValue<'tab'>
}

const tabs: Readonly<Record<string, NoteLink['tab']>> = {html: 'web', pdf: 'pdf'}

/**
 * Read a link from one edition to another, as `cess build` lays them out: `../<slug>/<slug>.html`.
 *
 * @returns Undefined for links that leave the notes, and for files that the desk has no tab for.
 */
export function noteLink(href: string): NoteLink | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return undefined
  const [, name, ending = ''] = /([^/?#]+)\.([a-z]+)(?:[?#].*)?$/i.exec(href) ?? []
  const tab = own(tabs, ending)
  if (name === undefined || tab === undefined) return undefined
  return {slug: decoded(name), tab}
}
