import {matchesOf} from '../../model/matches.js'
import {own} from '../../model/own.js'
import {patternOf, patternFor} from '../../model/pattern-for.js'
import {BLANK, LETTERS, NBSP, OPAQUE} from '../characters.js'
import {anyCased, rewrite, tie, type Edit, type Step} from '../step.js'

/** Words with which numbers of pages, articles and the like are given. */
interface RangedWords {
  /** Before pages: whatever a hyphen joins is a range, shortened too (`pp. 123-4`). */
  readonly pages: string
  /** Before other parts, whose own numbers may have hyphens (`art. 34-1`): only what grows is a range. */
  readonly parts: string
  /** After the numbers. */
  readonly after?: string
  /** A regular expression: what tells, after a range, that it is a number of its own. */
  readonly single?: string
}

/** Abbreviations and plurals in the cases in which notes have them; a capital may begin each. */
const words: Readonly<Record<string, RangedWords>> = {
  fr: {
    pages: 'p. pp. page pages',
    parts:
      'art. arts. articles § §§ fig. figures nos n°s chap. chapitres tableaux annexes vol. notes points considérants',
    single: `${BLANK}(?:du${BLANK})?(?:[cC]ode|[cC]\\.|C[A-Z]{2,})`,
  },
  en: {
    pages: 'p. pp. page pages',
    parts:
      'art. arts articles § §§ fig. figs figures ch. chapters para. paras paragraphs tables sections recitals vols Nos Nos.',
  },
  de: {
    pages: 'S. Seite Seiten',
    parts:
      'Art. Artikel Artikeln § §§ Abs. Absätze Rn. Rdnr. Kap. Kapitel Abb. Abbildungen Tab. Tabellen Ziff. Bd. Nrn. Nummern',
  },
  nl: {pages: "p. pp. blz. pagina pagina's pagina’s", parts: 'art. artikelen § §§ afb. tab. hfst. hoofdstukken nrs.'},
  da: {pages: 's. side sider', parts: 'art. artikel artikler § §§ stk. kap. kapitler fig.'},
  sv: {pages: 's. sid. sidan sidor sidorna', parts: 'art. artiklarna kap. fig.', after: '§ §§'},
  es: {pages: 'p. pp. pág. págs. página páginas', parts: 'art. arts. artículos § cap. fig.'},
  it: {pages: 'p. pp. pag. pagg. pagina pagine', parts: 'artt. articoli § §§ cap. fig.'},
  pt: {pages: 'p. pp. pág. págs. página páginas', parts: 'arts. artigos § §§ cap. fig.'},
  ro: {pages: 'p. pp. pag. pagina paginile', parts: 'art. articolele § cap. fig.'},
  pl: {pages: 's. str. strony stronach', parts: 'art. artykuły § §§ ust. pkt rozdz. rys. tab.'},
  cs: {pages: 's. str. strana strany stranách', parts: 'čl. články § §§ odst. kap. obr. tab.'},
  sk: {pages: 's. str. strana strany stranách', parts: 'čl. články § §§ ods. kap. obr. tab.'},
  sl: {pages: 'str. stran strani straneh', parts: 'čl. členi § §§ odst. pogl. sl. tab.', after: 'člen'},
  hr: {pages: 'str. stranica stranice stranicama', parts: 'čl. članci § §§ st. sl. tab.'},
  bg: {pages: 'с. стр. страница страници', parts: 'чл. членове § §§ ал. т. фиг. табл. гл.'},
  ru: {pages: 'с. стр. страница страницы страницах', parts: 'ст. статьи статей § §§ гл. п. пп. рис. табл.'},
  uk: {pages: 'с. стор. сторінка сторінки сторінках', parts: 'ст. статті § §§ гл. п. рис. табл.'},
  kk: {pages: 'б.', parts: '§ §§ сур.', after: 'бет беттер бап баптар'},
  el: {pages: 'σ. σσ. σελ. σελίδα σελίδες', parts: 'άρθ. άρθρα § §§ παρ. εικ. κεφ.'},
  et: {pages: 'lk leheküljed lehekülgedel', parts: 'art artiklid § §§ joon ptk'},
  fi: {pages: 's. sivu sivut sivuilla', parts: 'kuvat', after: '§ artikla artiklat luku'},
  hu: {pages: 'pp.', parts: '', after: 'o. old. oldal oldalon cikk § ábra'},
  lv: {pages: 'lpp.', parts: '§ §§ att.', after: 'lpp. pants panti punkts'},
  lt: {pages: 'p. psl.', parts: '§ §§ pav. lent.', after: 'p. psl. str. straipsniai'},
  ga: {pages: 'lch. lgh.', parts: 'airt. § §§'},
  mt: {pages: 'p. pp. paġ. paġna paġni', parts: 'art. artikoli § §§'},
}

const number = '(?:\\d{1,5}|[ivxlc]{1,9}|[IVXLC]{1,9})'
const range = `(${number})(\\.?)(${BLANK}*(?:--|[-–])${BLANK}*)(${number})(?![${LETTERS}\\d–-]|[.,]\\d)`
const another = `(?:,${BLANK}|${BLANK}(?:[${LETTERS}]{1,3}|[&+])${BLANK})`

/**
 * `pp. 12-15`: a range of pages, articles and the like stays with its word and is joined by –; where the language joins by
 * hyphens, only `--` becomes one.
 */
export function rangedWords(language: string, joins: 'hyphens' | 'dashes'): readonly Step[] {
  const found = own(words, language)
  if (!found) return []
  const {pages, parts, after = '', single = ''} = found
  const hyphens = joins === 'hyphens'
  return [
    ahead(pages, (sign, from, to) => (hyphens || sign !== '-') && isRange(from, to, 'shortened'), single),
    ...(parts
      ? [ahead(parts, (sign, from, to) => (hyphens || sign !== '-') && isRange(from, to, 'whole'), single)]
      : []),
    ...(after ? behind(after) : []),
  ]
}

/** Whether a sign between two numbers joins a range. */
type Joins = (sign: string, from: string, to: string) => boolean

/** Without one of these signs beside a number there is no range: most texts need no closer look. */
const anySign = new RegExp(`[\\dA-Za-z.]${BLANK}*[-–]{1,2}${BLANK}*[\\divxlcIVXLC]`, 'u')

/** Spaces and signs alone are edited, since spans may end between them. */
function ahead(written: string, joins: Joins, single: string): Step {
  const head = patternFor(
    patternOf(`(?<![${LETTERS}\\p{N}_${OPAQUE}-])(${anyCased(written)})(${BLANK}*)(?=${number})`, 'gu'),
  )
  const item = new RegExp(`${range}${single && `(?!${single})`}`, 'uy')
  const next = patternFor(patternOf(`(?:${number}(?![${LETTERS}\\d-]))?${another}(?=\\d)`, 'uy'))
  return text => {
    const edits: Edit[] = []
    if (!anySign.test(text)) return edits
    for (const {0: found, 1: word = '', 2: blank = '', index} of matchesOf(text, head(text))) {
      const start = index + found.length
      const ranges = rangesFrom(text, start, {item, next: next(text), joins})
      if (ranges.length && blank && blank !== NBSP) edits.push({start: index + word.length, end: start, text: NBSP})
      edits.push(...ranges)
    }
    return edits
  }
}

/** Ranges that stand one after the other: `12-15, 18-20 et 33-35`. */
function rangesFrom(
  text: string,
  start: number,
  {item, next, joins}: {item: RegExp; next: RegExp; joins: Joins},
): Edit[] {
  const edits: Edit[] = []
  for (let at = start; at < text.length;) {
    item.lastIndex = at
    const match = item.exec(text)
    if (match) {
      const [found, from = '', point = '', sign = '', to = ''] = match
      if (!joins(sign.trim(), from, to)) break
      const begin = at + from.length + point.length
      if (sign !== '–') edits.push({start: begin, end: begin + sign.length, text: '–'})
      at += found.length
    }
    next.lastIndex = at
    const step = next.exec(text)
    if (!step) break
    at += step[0].length
  }
  return edits
}

/** `12-15. oldal`, `12.-15. lpp.` */
const behind = (written: string): readonly Step[] => {
  const word = `${anyCased(written)}(?![${LETTERS}])`
  return [
    rewrite(
      patternOf(
        `(?<=(?<![${LETTERS}\\p{N}_.,/–-])(\\d{1,5})\\.?)(?:--?|${BLANK}–${BLANK})(?=(\\d{1,5})\\.?${BLANK}*${word})`,
        'gu',
      ),
      ([, from = '', to = '']) => (isRange(from, to, 'whole') ? '–' : undefined),
    ),
    tie({head: '\\d\\.?–\\d{1,5}\\.?', tail: word, where: 'typed'}),
  ]
}

/** Whether two numbers of one kind follow on one another; `shortened` leaves out what they share: `123-4`. */
function isRange(from: string, to: string, written: 'whole' | 'shortened'): boolean {
  const [low, high] = [valueOf(from), valueOf(to)]
  if (low === undefined || high === undefined || kindOf(from) !== kindOf(to)) return false
  return low < high || (written === 'shortened' && kindOf(from) === 'figures' && to.length < from.length)
}

const kindOf = (written: string): 'figures' | 'small' | 'capitals' => {
  if (/^\d/.test(written)) return 'figures'
  return written === written.toLowerCase() ? 'small' : 'capitals'
}

const roman = /^(?=.)(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/
const values: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

/** A number in figures or Roman letters; undefined for letters that are none. */
function valueOf(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written)
  const letters = written.toLowerCase()
  if (!roman.test(letters)) return undefined
  const signs = Array.from(letters, letter => own(values, letter) ?? 0)
  return signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0)
}
