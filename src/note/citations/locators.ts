import {localeFor} from '../../model/locales/index.js'
import {termsFor} from './terms/index.js'
import {placeKinds, type PlaceForm, type PlaceKind} from './terms/terms.js'

/** Words that authors write in every language, beside those of the note's. */
const everywhere: Readonly<Record<PlaceKind, readonly string[]>> = {
  page: ['p', 'pp', 'page', 'pages'],
  chapter: ['ch', 'chap', 'chapter', 'chapters', 'chapitre', 'chapitres'],
  section: ['§', '§§', 'sec', 'sect', 'section', 'sections'],
  table: ['tab', 'table', 'tables', 'tableau', 'tableaux'],
  figure: ['fig', 'figs', 'figure', 'figures'],
}

const word = String.raw`[\p{L}\p{M}§]+\.?`
const numbers = String.raw`\d[\d\s,–-]*`
const wordFirst = new RegExp(String.raw`^(${word})\s*(\d.*)$`, 'su')
const numberFirst = new RegExp(String.raw`^(${numbers}?)[.-]?\s*(${word})$`, 'su')
const numberAlone = new RegExp(`^${numbers}$`, 'u')

/**
 * The place in a work that a citation names, in words of the language, of English or of French, as the language writes it: `p. 12`, in
 * Hungarian `12. o.`. A number alone is a page's. Undefined for what names no part of a work: it stays as it is.
 */
export function locatorIn(where: string, lang: string): string | undefined {
  if (numberAlone.test(where)) return placeIn('page', where, lang)
  const [, before, after] = wordFirst.exec(where) ?? []
  const [, number = after, behind = before] = numberFirst.exec(where) ?? []
  const kind = behind === undefined ? undefined : kindOf(behind, lang)
  return kind && number !== undefined ? placeIn(kind, number, lang) : undefined
}

/** A part of a work and its number, or several, in a language; the space between does not break. */
export function placeIn(kind: PlaceKind, number: string, lang: string): string {
  const several = /\d\s*[-–,;&]\s*\d/u.test(number)
  const form = formsOf(termsFor(lang).places[kind])[several ? 1 : 0]
  const range = number.trim().replaceAll(/(?<=\d)\s*-{1,2}\s*(?=\d)/gu, '–')
  return form.replaceAll(' ', '\u00A0').replace('#', () => range)
}

const formsOf = (form: PlaceForm): readonly [string, string] => (typeof form === 'string' ? [form, form] : form)

/** The part that a word stands for: the language's own words count before those of others. */
function kindOf(written: string, lang: string): PlaceKind | undefined {
  const sign = plain(written)
  const {places} = termsFor(lang)
  const {mention} = localeFor(lang).phrases
  const named = (kind: PlaceKind) => (kind === 'table' || kind === 'figure' ? [mention[kind](1)] : [])
  const own = (kind: PlaceKind) => [...formsOf(places[kind]), ...named(kind)].map(plain).includes(sign)
  return placeKinds.find(own) ?? placeKinds.find(kind => everywhere[kind].includes(sign))
}

/** A word without the number beside it, its case and its full stop. */
const plain = (form: string): string =>
  form
    .replaceAll(/[^\p{L}\p{M}§]/gu, '')
    .toLowerCase()
    .normalize('NFC')
