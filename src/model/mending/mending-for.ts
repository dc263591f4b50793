import type {z} from 'zod'
import {checkCharacter} from '../check-character.js'
import type {Field} from '../field.js'
import {frenchValue} from '../french-spelling.js'
import {licenceMending} from '../licences.js'
import {meantLabel} from '../meant-label.js'
import {meantTag} from '../meant-tag.js'
import {didYouMean, nearest, plain} from '../nearest.js'
import {own} from '../own.js'
import {choice} from '../quoted.js'
import {languageRemedy, meantLanguage} from '../registered-language.js'
import type {RuleId} from '../rules/index.js'
import type {Text, ToolLanguage} from '../text.js'
import {kindredValues} from './kindred-values.js'
import {lastDay, possibleDays, writtenMoment} from './written-day.js'

/** One refused value. */
export interface RefusedValue {
  readonly issue: z.core.$ZodIssue
  readonly path: string
  readonly value: unknown
}

/** How a refused value is mended: in words, and where one value alone can be meant, by that. */
export interface Mending {
  readonly remedy?: Text | undefined
  readonly meant?: string | undefined
  /** The rule that is broken, where the value tells it. */
  readonly rule?: RuleId
}

const byExpectation: Readonly<Record<string, (value: string) => Mending | undefined>> = {
  day: dayRemedy,
  'end-day': value => dayRemedy(value) ?? lastDayRemedy(value),
  'date-time': momentRemedy,
  deadline: deadlineRemedy,
  tlp: labelRemedy,
  'text-list': value => (/^\s*(?:[-–—•·*]|\d+[.)])/u.test(value) ? {remedy: entries} : undefined),
  rating: value => {
    const rating = /^([A-F])\W?([1-6])$/.exec(value.trim().toUpperCase())
    return rating ? write(rating.slice(1).join('')) : undefined
  },
  'licence-id': licenceMending,
  'issn-digit': lastCharacter('issn'),
  'isbn-digit': lastCharacter('isbn'),
  'orcid-digit': lastCharacter('orcid'),
  version: value => {
    const [, major, minor = '0'] = /^v?(\d+)(?:[.,](\d+))?$/i.exec(value) ?? []
    return major === undefined ? undefined : write(`${Number(major)}.${Number(minor)}`)
  },
  reference: value => {
    const parts = value.toUpperCase().replaceAll(/[\s_./–—-]+/g, '-')
    const [, start, number] = /^([A-Z][A-Z\d]*-\d{4}-[A-Z]{3})-?(\d{1,6})$/.exec(parts) ?? []
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
 * A better remedy than the field's example, where the refused value shows one; words are as the language of the file's keys writes them.
 */
export function mendingFor(
  {issue, value}: RefusedValue,
  field: Field,
  lang: ToolLanguage | undefined,
): Mending | undefined {
  if (Array.isArray(value))
    return issue.code === 'invalid_type' && field.others !== undefined ? {remedy: oneOnly(field.others)} : undefined
  if (typeof value !== 'string') return undefined
  const known = own(byExpectation, issue.message)
  if (known) return known(value)
  return issue.code === 'invalid_value' ? choiceRemedy(value, {issue, field, lang}) : undefined
}

/** Remedy of several values where one stands: another field takes the rest. */
export const oneOnly = (others: string): Text => ({
  en: `Keep one, without brackets; the others go into \`${others}\`.`,
  fr: `Gardez-en une, sans crochets ; les autres vont dans \`${others}\`.`,
})

/** One of a few values is expected. */
interface Choice {
  readonly issue: Extract<z.core.$ZodIssue, {readonly code: 'invalid_value'}>
  readonly field: Field
  readonly lang: ToolLanguage | undefined
}

function choiceRemedy(value: string, asked: Choice): Mending | undefined {
  const {issue, field} = asked
  const values = issue.values.map(String)
  // Within a group that has labels and words side by side.
  const [label] = meantLabel(value) ?? []
  if (label !== undefined && values.includes(label)) return {remedy: didYouMean(label), meant: label}
  // The field has words of its other keys too.
  const words = Object.entries(field.values ?? {}).filter(([, canonical]) => values.includes(canonical))
  const spelled = nearest(value, [...values, ...words.map(([word]) => word)])
  const near = spelled === undefined ? undefined : values.includes(spelled) ? spelled : own(field.values ?? {}, spelled)
  const kindred = kindredValues(value, field, values)
  // Letters may resemble those of another value than the word: `création` is no slip of `correction`.
  if (kindred.length > 0 && (kindred.length > 1 || kindred[0] !== near)) return {remedy: perhaps(kindred, asked)}
  if (spelled === undefined || near === undefined) return undefined
  const meant = spellingIn(asked.lang ?? (near === spelled ? 'en' : 'fr'), near, asked)
  return {remedy: didYouMean(meant), meant}
}

/** A value as a language writes it. */
const spellingIn = (lang: ToolLanguage, value: string, {field}: Choice): string =>
  lang === 'fr' ? frenchValue(value, field) : value

function perhaps(values: readonly string[], asked: Choice): Text {
  const written = (lang: ToolLanguage) => choice(values.map(value => spellingIn(asked.lang ?? lang, value, asked)))
  return {en: `Perhaps ${written('en').en}.`, fr: `Peut-être ${written('fr').fr}.`}
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

const entries: Text = {
  en: 'Begin each entry on a line of its own, with a hyphen and a space: `  - A sentence.`',
  fr: 'Commencez chaque élément sur sa propre ligne, par un tiret et une espace : `  - Une phrase.`',
}

/** The day that was meant, as it is written here. */
function dayRemedy(value: string): Mending | undefined {
  const days = possibleDays(value)
  const [day, other] = days
  if (day === undefined) return undefined
  const {en, fr} = choice(days)
  return other === undefined
    ? write(day)
    : {remedy: {en: `Write ${en}: the year, the month, the day.`, fr: `Écrivez ${fr} : l'année, le mois, le jour.`}}
}

/** Words for “at once”. */
const urgent =
  /^(?:des-que-possible|au-plus-vite|au-plus-tot|urgen.*|asap|as-soon-as-possible|maintenant|now|immed.*|(?:a|tres-)?-?court-terme)$/

/** A deadline that is no day names the end of a period, or how it hurries. */
function deadlineRemedy(value: string): Mending {
  const day = dayRemedy(value)
  if (day) return day
  return lastDayRemedy(value) ?? (urgent.test(plain(value)) ? {remedy: atOnce} : {remedy: nameDay})
}

/** Of a month, a quarter or a year. */
function lastDayRemedy(value: string): Mending | undefined {
  const last = lastDay(value)
  return last === undefined
    ? undefined
    : {
        remedy: {en: `Write its last day: \`${last}\`.`, fr: `Écrivez-en le dernier jour : \`${last}\`.`},
        meant: last,
      }
}

/** A day with its hour, whose offset nobody wrote. */
function momentRemedy(value: string): Mending | undefined {
  const moment = writtenMoment(value)
  if (moment === undefined) return undefined
  return {
    remedy: {
      en: `Write \`${moment}+01:00\`, with the offset that is meant: \`+01:00\` in Brussels and Paris in winter, \`+02:00\` in summer, \`Z\` for UTC.`,
      fr: `Écrivez \`${moment}+01:00\`, avec le décalage voulu : \`+01:00\` à Bruxelles et à Paris en hiver, \`+02:00\` en été, \`Z\` pour UTC.`,
    },
  }
}

const atOnce: Text = {
  en: 'Perhaps `immediate`, which is printed as “at once”; otherwise, name the last day.',
  fr: "Peut-être `immediate`, qui s'imprime « Sans délai » ; sinon, nommez le dernier jour.",
}
const nameDay: Text = {
  en: 'Name the last day, or remove the deadline: the recommendation then has none.',
  fr: "Nommez le dernier jour, ou supprimez l'échéance : la recommandation n'en aura pas.",
}

/** Markings of secrecy or circulation: French, EU and NATO ones, and those of companies. */
const classifications =
  /restrein|restrict|diffusion|confiden|secret|classifi|cosmic|sensi|interne|internal|public|officiel|official|non-protege/

/** Why a value is no TLP label, and which one was meant if it shows. A label is never guessed by its letters: `TLP:BLEU` is no slip of `TLP:CLEAR`. */
function labelRemedy(value: string): Mending {
  const [label, why] = meantLabel(value) ?? []
  if (label !== undefined && why)
    return {
      remedy: {en: `Write \`${label}\`: ${why.en}.`, fr: `Écrivez \`${label}\` : ${why.fr}.`},
      meant: label,
    }
  return classifications.test(plain(value)) ? {rule: 'tlp-classification'} : {}
}
