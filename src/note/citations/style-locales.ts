import {own} from '../../model/own.js'

/** Terms of a CSL locale; only what the house's style prints. */
interface Terms {
  readonly and: string
  readonly etAl: string
  readonly in: string
  readonly accessed: string
  readonly noDate: string
  readonly edition: string
  readonly volume: string
  readonly issue: string
  readonly page: readonly [one: string, many: string]
  readonly chapter: string
  readonly section: string
  readonly editor: readonly [one: string, many: string]
  readonly quotes: readonly [open: string, close: string]
  readonly ordinal: readonly [first: string, others: string]
  readonly months: readonly string[]
}

const terms: Readonly<Record<string, Terms>> = {
  'en-US': {
    and: 'and',
    etAl: 'et al.',
    in: 'in',
    accessed: 'accessed',
    noDate: 'n.d.',
    edition: 'ed.',
    volume: 'vol.',
    issue: 'no.',
    page: ['p.', 'pp.'],
    chapter: 'ch.',
    section: '§',
    editor: ['ed.', 'eds.'],
    quotes: ['‘', '’'],
    ordinal: ['st', 'th'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  'fr-FR': {
    and: 'et',
    etAl: 'et al.',
    in: 'dans',
    accessed: 'consulté le',
    noDate: 's. d.',
    edition: 'éd.',
    volume: 'vol.',
    issue: 'n°',
    page: ['p.', 'p.'],
    chapter: 'chap.',
    section: '§',
    editor: ['dir.', 'dir.'],
    quotes: ['«\u00A0', '\u00A0»'],
    ordinal: ['re', 'e'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
  },
}

/** The CSL locale (XML) of a language; the English one where the style has no terms in it. */
export function styleLocale(lang: string): string {
  const known = Object.keys(terms).find(tag => tag.slice(0, 2) === lang.slice(0, 2)) ?? 'en-US'
  return write(known, own(terms, known) ?? {})
}

const both = (name: string, value: string): string =>
  ['', ' form="short"'].map(form => `<term name="${name}"${form}>${value}</term>`).join('')

const plural = (name: string, [one, many]: readonly [string, string]): string =>
  ['', ' form="short"']
    .map(form => `<term name="${name}"${form}><single>${one}</single><multiple>${many}</multiple></term>`)
    .join('')

function write(tag: string, words: Partial<Terms>): string {
  const {and = '', etAl = '', noDate = '', accessed = '', months = []} = words
  const [open = '', close = ''] = words.quotes ?? []
  const [first = '', others = ''] = words.ordinal ?? []
  return `<?xml version="1.0" encoding="utf-8"?><locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${tag}"><style-options punctuation-in-quote="false"/><date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date><date form="numeric"><date-part name="year"/></date><terms>${[
    both('and', and),
    both('et-al', etAl),
    both('in', words.in ?? ''),
    both('accessed', accessed),
    both('no date', noDate),
    both('edition', words.edition ?? ''),
    both('volume', words.volume ?? ''),
    both('issue', words.issue ?? ''),
    both('chapter', words.chapter ?? ''),
    both('section', words.section ?? ''),
    plural('page', words.page ?? ['', '']),
    plural('editor', words.editor ?? ['', '']),
    ...['open-quote', 'open-inner-quote'].map(name => both(name, open)),
    ...['close-quote', 'close-inner-quote'].map(name => both(name, close)),
    both('ordinal-01', first),
    both('ordinal', others),
    both('page-range-delimiter', '–'),
    ...months.map((month, index) => both(`month-${String(index + 1).padStart(2, '0')}`, month)),
  ].join('')}</terms></locale>`
}
