import type {Metadata} from '../../model/front-matter.js'
import {otherMarked, type MarkedText} from '../../model/marked-text.js'
import {parseProse} from '../markdown.js'
import {remainingFields, remainingRevisions} from '../withdrawal/remaining-fields.js'
import {isAllShown, shownLine} from './shown-text.js'
import {writeLine} from './write-markdown.js'

/**
 * A note's fields without what no edition shows: titles of links in their Markdown, addresses of authors, and all that a
 * withdrawn note said.
 */
export function shownMetadata(metadata: Metadata): Metadata {
  const remaining = remainingFields(metadata)
  const revisions = remainingRevisions(remaining)
  const fields = otherMarked({...remaining, ...(revisions && {revisions})}, shown)
  return {...fields, authors: fields.authors.map(withoutAddress)}
}

function withoutAddress(author: Metadata['authors'][number]): Metadata['authors'][number] {
  const {email: _email, ...printed} = {email: undefined, ...author}
  return printed
}

const shown = ({markdown}: MarkedText): MarkedText => ({markdown: shownProse(markdown)})

/** A text of a field or an attribute as it may travel. One in which everything is shown stays as it was typed. */
export function shownProse(text: string): string {
  const paragraphs = parseProse(text)
  if (paragraphs.every(isAllShown)) return text
  return paragraphs.map(line => writeLine(shownLine(line))).join('\n\n')
}
