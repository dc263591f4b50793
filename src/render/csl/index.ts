import {utf8} from '../../model/bytes.js'
import type {Document} from '../../model/document.js'
import type {Render} from '../../model/edition.js'
import type {Named} from '../../model/person.js'
import type {NoteSettings} from '../../model/publication.js'
import {citationOf} from '../citation.js'

/** How to cite the note, as CSL-JSON: for Zotero, Pandoc and whatever formats citations by CSL. */
export const render: Render = ({document, publication}) => utf8(cslJson(document, publication))

/**
 * How to cite a note: a list of one item, for reference managers. Its address is there if the note has a public page.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslJson(document: Document, publication: NoteSettings): string {
  const {id, genre, title, authors, publisher, date, version, lang, abstract, keywords, ...codes} = citationOf(
    document,
    publication,
  )
  const item = {
    id,
    type: 'report',
    genre,
    title,
    author: authors.map(cslName),
    publisher,
    issued: {'date-parts': [date.split('-').map(Number)]},
    number: id,
    version,
    language: lang,
    abstract,
    keyword: keywords.length ? keywords.join(', ') : undefined,
    DOI: codes.doi,
    ISSN: codes.issn,
    ISBN: codes.isbn,
    URL: codes.url,
    // CSL 1.0.2, “status”: what became of the publication.
    status: codes.withdrawal === undefined ? undefined : 'retracted',
    note: [codes.tlp, codes.withdrawal].filter(Boolean).join('. '),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** A particle is the name's own: kept where names are sorted, as `non-dropping-particle` says. */
function cslName({name, parts}: Named): Readonly<Record<string, string | undefined>> {
  if (!parts) return {literal: name}
  const {given, particle, family, suffix} = parts
  return {family, given, 'non-dropping-particle': particle, suffix}
}
