import {quoted} from '../../model/quoted.js'
import type {Text} from '../../model/text.js'
import type {BibliographyMistake, Work} from './citations.js'
import {isTable} from '../../model/parse-json.js'
import {decodedPart} from '../../model/decoded-part.js'

/** Form of a value, for messages, and what of it is kept: null for nothing, undefined where it is something else. */
interface Kind {
  readonly expected: Text
  readonly read: (value: unknown) => unknown
}

const words = (most: number): Kind => ({
  expected: {en: `a text of at most ${most} characters`, fr: `un texte de ${most} caractères au plus`},
  read: value => {
    const text = typeof value === 'number' ? String(value) : value
    return typeof text === 'string' && text.length <= most ? text.replaceAll(/[\t\n\r ]+/g, ' ').trim() : undefined
  },
})

/** A DOI, which many write as an address. */
const doi: Kind = {
  expected: words(2000).expected,
  read: value => {
    const text = words(2000).read(value)
    if (typeof text !== 'string') return undefined
    const [, encoded] = /^https?:\/\/(?:dx\.)?doi\.org\/(.*)$/is.exec(text) ?? []
    return encoded === undefined ? text.replace(/^doi:\s*/i, '') : decodedPart(encoded)
  },
}

const mostNames = 5000
const names: Kind = {
  expected: {
    en: `a list of at most ${mostNames} names like \`{"family": "Modèle", "given": "Anaïs"}\``,
    fr: `une liste de ${mostNames} noms au plus, comme \`{"family": "Modèle", "given": "Anaïs"}\``,
  },
  read: value => {
    const found = Array.isArray(value) && value.length <= mostNames ? value.map(nameOf) : [undefined]
    return found.includes(undefined) ? undefined : found
  },
}

/** That there are more than are named: of those who stand first, and of editors after authors. Annotations of reference managers say other things. */
const others: Kind = {
  expected: {en: '`others`', fr: '`others`'},
  read: value => (value === 'others' ? value : null),
}

const dates: Kind = {
  expected: {en: 'a date like `{"date-parts": [[2026, 5, 3]]}`', fr: 'une date comme `{"date-parts": [[2026, 5, 3]]}`'},
  read: value => {
    if (typeof value === 'string') return short(value) ? {literal: value} : undefined
    if (!isTable(value)) return undefined
    const parts: unknown = value['date-parts']
    if (parts !== undefined) return isParts(parts) ? {'date-parts': parts} : undefined
    const [literal = value['raw']] = [value['literal']]
    return short(literal) ? {literal} : undefined
  },
}

/** The variables that are printed (CSL 1.0.2, appendix IV); all others are left out. */
const printed: ReadonlyMap<string, Kind> = new Map([
  ...(['title', 'container-title', 'publisher', 'publisher-place', 'genre'] as const).map(
    name => [name, words(2000)] as const,
  ),
  ['URL', words(2000)],
  ['DOI', doi],
  ...(['annote', 'note'] as const).map(name => [name, others] as const),
  ...(['volume', 'issue', 'number', 'edition', 'page', 'language'] as const).map(name => [name, words(200)] as const),
  ...(['author', 'editor'] as const).map(name => [name, names] as const),
  ...(['issued', 'accessed'] as const).map(name => [name, dates] as const),
])

/** The printed parts of a work, or the first mistake in it: the formatter ends at a value of another kind, and no text is endless. */
export function soundWork({id, type, ...fields}: Work): Work | BibliographyMistake {
  const kept: [string, unknown][] = []
  for (const [name, value] of Object.entries(fields)) {
    const kind = printed.get(name)
    if (!kind || value === undefined || value === null || value === '') continue
    const sound = kind.read(value)
    if (sound === undefined) return mistakeIn(id, name, kind.expected)
    if (sound !== null) kept.push([name, sound])
  }
  return {...Object.fromEntries(kept), type, id}
}

const mistakeIn = (id: string, name: string, expected: Text): BibliographyMistake => ({
  actual: {
    en: `the \`${name}\` of ${quoted(id)}`,
    fr: `\`${name}\` de ${quoted(id)}`,
  },
  expected,
})

const parts = ['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle'] as const

function nameOf(value: unknown): object | undefined {
  if (!isTable(value)) return undefined
  const given = parts.flatMap(part => (value[part] === undefined ? [] : [[part, value[part]] as const]))
  return given.length > 0 && given.every(([, text]) => short(text)) ? Object.fromEntries(given) : undefined
}

/** Years, months and days; of a span, twice. */
const isParts = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 2 &&
  value.every(
    date => Array.isArray(date) && date.length <= 3 && date.every(part => /^-?\d{1,5}$/.test(String(part).trim())),
  )

const short = (value: unknown): boolean => typeof value === 'string' && value.length <= 500
