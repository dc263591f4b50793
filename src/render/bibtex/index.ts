import {utf8} from '../../model/bytes.js'
import type {Document} from '../../model/document.js'
import type {Render} from '../../model/edition.js'
import {babelNames} from '../../model/babel-languages.js'
import {own} from '../../model/own.js'
import {familyName, type Named} from '../../model/person.js'
import type {NoteSettings} from '../../model/publication.js'
import {citationOf, type Citation} from '../citation.js'

/** Characters that TeX would take for a command, or that its fonts have no letter for; accents stay as they are, in UTF-8. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\n': ' ',
  '\u00A0': '~',
  // Narrower spaces too: few readers know `\,`, and babel sets its own before French punctuation.
  '\u2009': '~',
  '\u202F': '~',
  '\u2011': '-',
  '\u00AD': '',
  '\u200B': '',
  '\u2060': '',
}

/** Text as the value of a field. */
const latexText = (text: string): string =>
  text.replaceAll(
    /[\\{}$&%#_~^\n\u00A0\u2009\u202F\u2011\u00AD\u200B\u2060]/g,
    character => own(escapes, character) ?? '',
  )

/** With its group, `split` gives what matches too, at odd places. */
const wordWithCapital = /([\p{L}\p{M}\p{N}.'’+-]*\p{Lu}[\p{L}\p{M}\p{N}.'’+-]*)/u

/** A title: styles that put titles in lower case must leave names and initials alone, so words with a capital are in braces. */
const latexTitle = (title: string): string =>
  title
    .split(wordWithCapital)
    .map((part, index) => (index % 2 === 1 ? `{${latexText(part)}}` : latexText(part)))
    .join('')

/** Values by field, escaped; what a note lacks is undefined. */
type Fields = Readonly<Record<string, string | undefined>>

/** Macros of every BibTeX style: each prints the month in its own language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How to cite a note, as one entry in UTF-8 that BibTeX and biblatex read. */
export function renderBibtex(document: Document, publication: NoteSettings): string {
  const citation = citationOf(document, publication)
  const lines = Object.entries(fieldsOf(citation)).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},`,
  )
  return [`@techreport{${citation.id},`, ...lines, '}', ''].join('\n')
}

function fieldsOf(citation: Citation): Fields {
  const {date, lang, keywords} = citation
  const [year, month, day] = date.split('-')
  return {
    author: citation.authors.map(person).join(' and '),
    title: latexTitle(citation.title),
    institution: whole(citation.publisher, / and /i),
    type: latexText(citation.genre),
    number: citation.id,
    version: citation.version,
    year,
    month: months[Number(month) - 1],
    day: String(Number(day)),
    ...languageOf(lang),
    abstract: optional(citation.abstract, latexText),
    keywords: keywords.length > 0 ? keywords.map(word => whole(word, /,/)).join(', ') : undefined,
    doi: optional(citation.doi, verbatim),
    issn: citation.issn,
    isbn: citation.isbn,
    url: optional(citation.url, verbatim),
    note: latexText([citation.tlp, citation.withdrawal].filter(Boolean).join('. ')),
  }
}

const optional = (value: string | undefined, write: (value: string) => string) => value && write(value)

/** An entry of a list, in braces where it holds what would end it. */
const whole = (text: string, end: RegExp): string => (end.test(text) ? `{${latexText(text)}}` : latexText(text))

/** `de Gaulle, Charles`, `King, Jr., Martin Luther`; a whole name in braces, or BibTeX would take it apart. */
function person({name, parts}: Named): string {
  if (!parts) return `{${latexText(name)}}`
  const {given, particle, family, suffix} = parts
  // BibTeX takes words in small letters before a family name for its particle.
  const kept = /(?:^|\s)\p{Ll}/u.test(family) ? `{${latexText(family)}}` : part(family)
  const last = familyName({particle: optional(particle, latexText), family: kept})
  return [last, ...(suffix === undefined ? [] : [part(suffix)]), part(given)].join(', ')
}

/** In braces where it holds what would end it. */
const part = (text: string): string => whole(text, /,| and /i)

/** Addresses are not escaped (biblatex, 2.2.1, “verbatim”), but a brace would end the field. */
const verbatim = (address: string): string => address.replaceAll('{', '%7B').replaceAll('}', '%7D')

/** `langid` chooses hyphenation; `language` is printed, by the name that the reader's style gives it. */
function languageOf(lang: string): Fields {
  const name = own(babelNames, lang.split('-')[0] ?? lang)
  return name === undefined ? {language: lang} : {langid: name, language: name}
}

/** How to cite the note, as BibTeX that biblatex reads too: for LaTeX, JabRef and Pandoc. */
export const render: Render = ({document, publication}) => utf8(renderBibtex(document, publication))
