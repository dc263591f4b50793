import type {Document} from '../model/document.js'
import {fixedWords} from '../model/fixed-text.js'
import type {Named} from '../model/person.js'
import {nameIn, type IsoDate} from '../model/text.js'
import type {NoteSettings} from '../model/publication.js'
import {readKeyword} from '../model/vocabularies/concepts.js'
import {pageAddress} from './note-address.js'
import {plainWords} from '../model/plain-words.js'

/**
 * Reference to a note that every format of reference managers writes, each with its own words. Each calls it a report, whatever its type: that alone
 * all of them have, and their readers take for the same; what it is beside that is its genre.
 */
export interface Citation {
  /** The note's reference. */
  readonly id: string
  /** “Note d’alerte”. */
  readonly genre: string
  readonly title: string
  /** As their bearers write them: no part of a name is guessed. */
  readonly authors: readonly Named[]
  readonly publisher: string
  readonly date: IsoDate
  readonly version: string
  readonly lang: string
  readonly abstract: string | undefined
  readonly keywords: readonly string[]
  readonly doi: string | undefined
  readonly issn: string | undefined
  readonly isbn: string | undefined
  /** Of the public page, if there is one. */
  readonly url: string | undefined
  readonly tlp: string
  /** “Retiré le 20 novembre 2026”, of a withdrawn note. */
  readonly withdrawal: string | undefined
}

/** How to cite a note. */
export function citationOf(document: Document, publication: NoteSettings): Citation {
  const {masthead, metadata, lang} = document
  return {
    id: metadata.id,
    genre: fixedWords(masthead.type),
    title: masthead.titleText,
    authors: masthead.authors,
    publisher: nameIn(publication.organisation.names, lang),
    date: metadata.date,
    version: metadata.version,
    lang,
    abstract: abstractOf(document),
    keywords: keywordTexts(document),
    doi: metadata.doi,
    issn: metadata.issn ?? publication.issn,
    isbn: metadata.isbn,
    url: pageAddress(document, publication),
    tlp: masthead.tlp,
    withdrawal: withdrawalOf(document),
  }
}

/** Words of the keywords; of EuroVoc's concepts, their labels. */
export const keywordTexts = ({metadata, lang}: Document): readonly string[] =>
  (metadata.keywords ?? []).map(keyword => readKeyword(keyword, lang).text)

/** The summary, a paragraph a line; of a withdrawn note when and why it was; undefined where a note has neither. */
export function abstractOf({summary, ...document}: Document): string | undefined {
  const [notice] = document.metadata.status === 'withdrawn' ? document.notices : []
  if (notice) return `${fixedWords(notice.label)} – ${plainWords(notice.value)}`
  return summary.length > 0 ? summary.map(plainWords).join('\n') : undefined
}

/** “Retiré le 20 novembre 2026”, of a withdrawn note. */
const withdrawalOf = ({metadata, notices}: Document): string | undefined =>
  metadata.status === 'withdrawn' && notices[0] ? fixedWords(notices[0].label) : undefined
