import {didYouMean, nearest, plain} from '../../model/nearest.js'
import type {z} from 'zod'
import {checkCharacter} from '../../model/check-character.js'
import type {Field} from '../../model/field.js'
import {frenchValue} from '../../model/french-spelling.js'
import {languageRemedy, meantLanguage} from '../../model/registered-language.js'
import {meantLabel} from '../../model/meant-label.js'
import {meantTag} from '../../model/meant-tag.js'
import type {Text, IsoDate, ToolLanguage} from '../../model/text.js'
import {isoDate} from '../../model/values.js'
import {own} from '../../model/own.js'

const months: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
]

/**
 * The day that a text most likely means, when only one is possible: `18/11/2026` is, `05/03/2026` is not.
 *
 * @example writtenDay('1er mai 2026') // '2026-05-01'
 */
export function writtenDay(text: string): IsoDate | undefined {
  const words = plain(text).split(/[^a-z\d]+/)
  const year = words.find(word => /^\d{4}$/.test(word))
  const rest = words.filter(word => word !== year)
  const [a = '', b = ''] = rest
  if (year === undefined || rest.length !== 2) return undefined
  const month = months.findIndex(names => names.includes(a) || names.includes(b)) + 1
  if (month) return day(year, month, Number.parseInt(/^\d/.test(a) ? a : b, 10))
  return words[0] === year ? day(year, Number(a), Number(b)) : dayOrMonth(year, Number(a), Number(b))
}

function dayOrMonth(year: string, a: number, b: number): IsoDate | undefined {
  if (a > 12 || a === b) return day(year, b, a)
  return b > 12 ? day(year, a, b) : undefined
}

function day(year: string, month: number, date: number): IsoDate | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isoDate.safeParse(text).success ? text : undefined
}

/** One refused value. */
export interface RefusedValue {
  readonly issue: z.core.$ZodIssue
  readonly path: string
  readonly value: unknown
}

/** How a refused value is mended: in words, and where one value alone can be meant, by that. */
export interface Mending {
  readonly remedy: Text
  readonly meant?: string | undefined
}

const byExpectation: Readonly<Record<string, (value: string) => Mending | undefined>> = {
  day: dayRemedy,
  deadline: dayRemedy,
  'issn-digit': lastCharacter('issn'),
  'isbn-digit': lastCharacter('isbn'),
  'orcid-digit': lastCharacter('orcid'),
  version: value => {
    const [, major, minor = '0'] = /^v?(\d+)(?:[.,](\d+))?$/i.exec(value) ?? []
    return major === undefined ? undefined : write(`${Number(major)}.${Number(minor)}`)
  },
  reference: value => {
    const [, start, number] = /^([A-Z][A-Z\d]*-\d{4}-[A-Z]{3})-?(\d{1,6})$/.exec(value.toUpperCase()) ?? []
    return start === undefined ? undefined : write(`${start}-${(number ?? '').padStart(3, '0')}`)
  },
  doi: value => {
    const doi = /10\.\d{4,9}\/\S+$/.exec(value)?.[0]
    return doi === undefined ? undefined : write(doi)
  },
  language: value => {
    const tag = meantTag(value)
    return tag === undefined ? undefined : write(tag)
  },
  'language-registered': value => ({remedy: languageRemedy(value), meant: meantLanguage(value)}),
  orcid: value => {
    const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/i.exec(value)?.[0]
    return orcid === undefined ? undefined : write(orcid)
  },
}

/**
 * A better remedy than the field's example, where the refused value shows one.
 *
 * @param lang Language of the file's keys: a word is suggested as they are written.
 */
export function mendingFor(
  {issue, value}: RefusedValue,
  field: Field,
  lang: ToolLanguage | undefined,
): Mending | undefined {
  if (typeof value !== 'string') return undefined
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    // The field has words of its other keys too.
    const words = Object.entries(field.values ?? {}).filter(([, canonical]) => values.includes(canonical))
    const label = values.find(one => one === meantLabel(value)?.[0])
    const spelled = label ?? nearest(value, [...values, ...words.map(([word]) => word)])
    if (spelled === undefined) return undefined
    const meant = spellingIn(lang, spelled, {field, values})
    return {remedy: didYouMean(meant), meant}
  }
  return Object.hasOwn(byExpectation, issue.message) ? own(byExpectation, issue.message)?.(value) : undefined
}

/** A value as it is written in a language, be it spelled in that or another. */
function spellingIn(
  lang: ToolLanguage | undefined,
  spelled: string,
  {field, values}: {readonly field: Field; readonly values: readonly string[]},
): string {
  if (lang === 'fr' && values.includes(spelled)) return frenchValue(spelled, field)
  return lang === 'en' ? (own(field.values ?? {}, spelled) ?? spelled) : spelled
}

const write = (meant: string): Mending => ({remedy: {en: `Write \`${meant}\`.`, fr: `Écrivez \`${meant}\`.`}, meant})

function lastCharacter(kind: keyof typeof checkCharacter): (value: string) => Mending {
  return value => ({
    remedy: lastIs(checkCharacter[kind](value)),
  })
}

const lastIs = (character: string): Text => ({
  en: `If the other digits are right, the last character is \`${character}\`.`,
  fr: `Si les autres chiffres sont justes, le dernier caractère est \`${character}\`.`,
})

/** The day that was meant, as it is written here. */
function dayRemedy(value: string): Mending | undefined {
  const day = writtenDay(value)
  return day === undefined ? undefined : write(day)
}
