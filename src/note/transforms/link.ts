import type {Link, LinkReference} from 'mdast'
import type {Phrasing} from '../../model/phrasing.js'
import {isNoteAddress, noteAt} from '../references/note-links.js'
import type {Line} from './context.js'
import {setCrossReference} from './cross-reference.js'

/**
 * A link is a cross-reference (`#id`), a link to another note (`x.fr.md`) or a link out, by its address. While a note is
 * broken, nobody knows who may read it: a link to it is its own words, and nothing tells that it was a link.
 */
export function setLink(node: Link, line: Line): readonly Phrasing[] {
  if (node.url.startsWith('#')) return setCrossReference(node, line)
  const children = line.inner(node.children)
  if (!isNoteAddress(node.url)) return [{type: 'link', url: node.url, children}]
  const note = noteAt(node.url, line.context.path, line.context.notes)
  return note ? [{type: 'noteLink', slug: note.slug, lang: note.lang, isPublic: note.hasPage, children}] : children
}

/** `[words][name]`, its address given elsewhere in the text. */
export function setLinkReference(node: LinkReference, line: Line): readonly Phrasing[] {
  const definition = line.context.definitions.get(node.identifier)
  return definition
    ? setLink({type: 'link', url: definition.url, children: node.children}, line)
    : line.inner(node.children)
}
