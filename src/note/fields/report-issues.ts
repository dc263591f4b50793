import type {z} from 'zod'
import {expectationOf, type Expectation} from '../../model/expectations.js'
import {counted} from '../../model/counted.js'
import {exampleIn, frenchKey, frenchName} from '../../model/french-spelling.js'
import {inCode, quotedValue} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {capitalized, type Text, type ToolLanguage} from '../../model/text.js'
import {knownTerms} from './read-term.js'
import {isReported, placeOf, type Reading} from './reading.js'
import {mendingFor, type RefusedValue} from '../../model/mending/mending-for.js'
import {flatIssues, valueAt} from '../../model/mending/flat-issues.js'

/** Report why a schema refused a field's value, each value once and at its own place; `keyText` is the key as its author wrote it. */
export function reportIssues(
  reading: Reading,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  keyText: string,
): void {
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
  const mending = mendingFor(refused, field, reading.keyLanguage)
  const rule = mending?.rule ?? expected.rule ?? (isMissing ? 'field-missing' : 'field-value')
  // Within a group, the field's example is too long a way to say what one of its values is.
  const showsExample = rule === 'field-value' && (expected === field.expected || path === key)
  const remedy = mending
    ? mending.remedy
    : showsExample
      ? example(reading)
      : rule === 'field-value'
        ? explained(reading)
        : undefined
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
  const spared = field.required ? {en: '', fr: ''} : field.requiredOfAlerts ? sparedByOthers : sparedBySome
  const hint = {
    en: `${known ? ` ${capitalized(known.en)}.` : ''}${spared.en}`,
    fr: `${known ? ` ${capitalized(known.fr)}.` : ''}${spared.fr}`,
  }
  report(file, 'field-empty', {
    place: placeOf(places, key),
    actual: {en: `nothing after ${inCode(`${keyText}:`)}`, fr: `rien après ${inCode(`${keyText}:`)}`},
    expected: field.expected,
    remedy: {en: `${shown.en}${hint.en}`, fr: `${shown.fr}${hint.fr}`},
  })
}

const sparedBySome: Text = {
  en: ' If the note can do without, remove the line.',
  fr: " Si la note peut s'en passer, supprimez la ligne.",
}
const sparedByOthers: Text = {
  en: ' An alert cannot do without; from any other note, the line may go.',
  fr: " Une alerte ne peut pas s'en passer ; de toute autre note, la ligne peut disparaître.",
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

/** The command that tells of a field what stands in it. */
const explained = ({key, field}: Reading): Text => ({
  en: `Correct the value; \`cess explain ${key}\` gives an example.`,
  fr: `Corrigez la valeur ; \`cess explain ${frenchName(key, field)}\` donne un exemple.`,
})

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
