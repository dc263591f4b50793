import type {RenderInput} from '../model/edition.js'
import {nameIn} from '../model/text.js'
import {isPublic} from '../model/tlp.js'
import {noteAddress} from './note-address.js'

/** Media type of CSL-JSON, as reference managers ask for it. */
export const cslMediaType = 'application/vnd.citationstyles.csl+json'

/**
 * How to cite a note: a list of one item, for reference managers. Its address is there if the note has a public page.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslJson({document, publication}: Pick<RenderInput, 'document' | 'publication'>): string {
  const {masthead, metadata, lang, layout, slug} = document
  const {names} = publication.organisation
  const issn = metadata.issn ?? publication.issn
  const keywords = [metadata.keywords ?? []].flat()
  const item = {
    id: metadata.id,
    type: layout === 'tribune' ? 'article' : 'report',
    genre: masthead.type,
    title: masthead.titleText,
    author: masthead.authors.map(({name}) => ({literal: name})),
    publisher: nameIn(names, lang),
    issued: {'date-parts': [metadata.date.split('-').map(Number)]},
    number: metadata.id,
    version: metadata.version,
    language: lang,
    abstract: metadata.summary,
    keyword: keywords.length ? keywords.join(', ') : undefined,
    DOI: metadata.doi,
    ISSN: issn,
    URL: isPublic(masthead.tlp) ? noteAddress({publication}, {slug, lang}) : undefined,
    note: masthead.tlp,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
