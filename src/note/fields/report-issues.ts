import type {z} from 'zod'
import {expectationOf, type Expectation} from '../../model/expectations.js'
import {counted} from '../../model/counted.js'
import {exampleIn, frenchKey} from '../../model/french-spelling.js'
import {inCode, quotedValue} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {capitalized, type Text, type ToolLanguage} from '../../model/text.js'
import {knownTerms} from './read-term.js'
import {isReported, placeOf, type Reading} from './reading.js'
import {mendingFor, type RefusedValue} from './remedies.js'
import {meantLabel, type MeantLabel} from '../../model/meant-label.js'
import {plain} from '../../model/nearest.js'
import type {RuleId} from '../../model/rules/index.js'

/** Refusal of a schema: a field's value and why. */
interface Refused {
  readonly value: unknown
  readonly issues: readonly z.core.$ZodIssue[]
  /** The field's key as its author wrote it. */
  readonly keyText: string
}

/** Report what a schema refused, each value once and at its own place. */
export function reportIssues(reading: Reading, {value, issues, keyText}: Refused): void {
  for (const issue of flatIssues(issues)) {
    const path = [reading.key, ...issue.path.map(String)].join('.')
    if (isReported(reading.reported, path)) continue
    reading.reported.add(path)
    reportIssue({...reading, keyText}, {issue, path, value: valueAt(value, issue.path)})
  }
}

function reportIssue(reading: Reading & {readonly keyText: string}, refused: RefusedValue): void {
  const {file, field, places, key} = reading
  const {issue, path, value} = refused
  const isMissing = value === undefined
  if (value === null && path === key) return reportEmpty(reading)
  // Of an empty text, its type says less than the field itself: “a text”.
  const isEmpty = value === '' && path === key
  const general = expectationOf(issue.message)
  const expected: Expectation = general?.rule !== undefined || !isEmpty ? (general ?? field.expected) : field.expected
  const tlp = expected.rule === 'tlp-label' ? explainTlp(value) : undefined
  const rule = tlp?.rule ?? expected.rule ?? (isMissing ? 'field-missing' : 'field-value')
  // Within a group, the field's example is too long a way to say what one of its values is.
  const showsExample = rule === 'field-value' && (expected === field.expected || path === key)
  // A label is never guessed by its letters: `TLP:BLEU` is no slip of `TLP:CLEAR`.
  const mending = tlp ?? mendingFor(refused, field, reading.keyLanguage)
  const remedy = mending ? mending.remedy : showsExample ? example(reading) : undefined
  report(file, rule, {
    place: placeOf(places, path),
    ...(!isMissing && {actual: length(issue, value) ?? quotedValue(value)}),
    expected: isMissing ? named(path, expected, reading) : expected,
    remedy,
    ...(mending?.meant !== undefined && typeof value === 'string' && {instead: [value, mending.meant]}),
  })
}

/** A key with nothing behind it: what is to be written there, or that the line may go. */
function reportEmpty(reading: Reading & {readonly keyText: string}): void {
  const {file, field, key, places, vocabularies, keyText} = reading
  const shown = key === 'tlp' ? chooseReaders : example(reading)
  const known =
    field.vocabulary && vocabularies && knownTerms(field.vocabulary, vocabularies[field.vocabulary], {key, field})
  const hint = {
    en: `${known ? ` ${capitalized(known.en)}.` : ''}${field.required ? '' : ' If the note can do without, remove the line.'}`,
    fr: `${known ? ` ${capitalized(known.fr)}.` : ''}${field.required ? '' : " Si la note peut s'en passer, supprimez la ligne."}`,
  }
  report(file, 'field-empty', {
    place: placeOf(places, key),
    actual: {en: `nothing after ${inCode(`${keyText}:`)}`, fr: `rien après ${inCode(`${keyText}:`)}`},
    expected: field.expected,
    remedy: {en: `${shown.en}${hint.en}`, fr: `${shown.fr}${hint.fr}`},
  })
}

/** A label is a decision: an example would be copied. */
const chooseReaders: Text = {
  en: 'Choose who may read the note; `cess explain tlp` says whom each label allows.',
  fr: 'Choisissez qui pourra lire la note ; `cess explain tlp` dit ce que permet chaque étiquette.',
}

/** A line that could stand there, its value in the language of the file's keys. */
function example({keyText, field, keyLanguage, raw}: Reading & {readonly keyText: string}): Text {
  const line = (lang: ToolLanguage) => inCode(`${keyText}: ${exampleIn(keyLanguage ?? lang, field, raw.get('date'))}`)
  return {en: `For example: ${line('en')}.`, fr: `Par exemple : ${line('fr')}.`}
}

/** A missing part of a group, by its key. */
function named(path: string, expected: Text, {field, keyLanguage}: Reading): Text {
  const key = path.split('.').at(-1) ?? path
  const name = (lang: ToolLanguage) => ((keyLanguage ?? lang) === 'fr' ? frenchKey(key, field) : key)
  return {en: `\`${name('en')}\`: ${expected.en}`, fr: `\`${name('fr')}\` : ${expected.fr}`}
}

/** Of a text that is too long, its length says more than its first words. */
function length(issue: z.core.$ZodIssue, value: unknown): Text | undefined {
  if (issue.code !== 'too_big' || typeof value !== 'string') return undefined
  const count = value.trim().length
  return counted(count, {en: ['character', 'characters'], fr: ['caractère', 'caractères']})
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value
  // An index into whatever stands there; the path comes from the schema that has just walked it.
  for (const step of path)
    at =
      typeof at === 'object' && at !== null ? (Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined) : undefined
  return at
}

/**
 * Issues of the values themselves: of a union, those of the one member that the value was meant for, which is the only
 * one not to refuse its very type.
 */
function flatIssues(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.flatMap(issue => {
    if (issue.code !== 'invalid_union') return [issue]
    const meant = issue.errors.map(flatIssues).filter(errors => !errors.some(isOfType))
    const [only] = meant
    if (meant.length !== 1 || !only) return [issue]
    return only.map(error => ({...error, path: [...issue.path, ...error.path]}))
  })
}

const isOfType = ({code, path}: z.core.$ZodIssue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_union')

/** Why a value is no TLP label. */
interface TlpMistake {
  readonly rule: RuleId
  readonly remedy?: Text
  readonly meant?: string
}

/** Markings of secrecy or circulation: French, EU and NATO ones, and those of companies. */
const classifications =
  /restrein|restrict|diffusion|confiden|secret|classifi|cosmic|sensi|interne|internal|public|officiel|official|non-protege/

/** Say why a value is no TLP label, and which one was meant if it shows. */
function explainTlp(value: unknown): TlpMistake {
  if (typeof value !== 'string') return {rule: 'tlp-label'}
  const meant = meantLabel(value)
  if (meant) return {rule: 'tlp-label', remedy: write(meant), meant: meant[0]}
  return {rule: classifications.test(plain(value)) ? 'tlp-classification' : 'tlp-label'}
}

const write = ([label, why]: MeantLabel): Text => ({
  en: `Write \`${label}\`: ${why.en}.`,
  fr: `Écrivez \`${label}\` : ${why.fr}.`,
})
