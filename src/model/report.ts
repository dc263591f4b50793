import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {wordFix, type Fix, type Instead} from './fix.js'
import type {Message} from './message.js'
import {rules, type RuleId} from './rules/index.js'
import type {Text, ToolLanguage} from './text.js'

type Counts = Map<RuleId, number>

declare module 'vfile' {
  interface DataMap {
    /** Language of the file's keys, where it shows: what a message says to type is in that, whichever its own language is. */
    keyLanguage?: ToolLanguage | undefined
    /** How many mistakes of each rule were found in the file, recorded or not. */
    found?: Counts
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The message in the languages of the tool; the message's own fields are in English. */
    said?: Said
  }
}

/** A finding in words. */
export type Said = Pick<Message, 'severity' | 'reason' | 'remedy' | 'actual' | 'expected' | 'fix'>

/** Where a mistake is and what it is; texts in Markdown code marks where they quote the author. */
export interface Finding {
  readonly place?: Node | Point | Position | undefined
  readonly actual?: Text | string | undefined
  readonly expected?: Text | string | undefined
  /** The fact as a sentence, where “unexpected …, expected …” would say it badly. */
  readonly fact?: Text
  /** Replaces the rule's remedy where a better one is known (“did you mean …”). */
  readonly remedy?: Text | undefined
  /** A change of the file that mends it, where one is known. */
  readonly fix?: Fix | undefined
  /** A word within the place, and the word to write instead. */
  readonly instead?: Instead | undefined
}

const sentence = (actual: Text, expected: Text): Text => ({
  en: `Unexpected ${actual.en}, expected ${expected.en}`,
  fr: `Trouvé : ${actual.fr} ; attendu : ${expected.fr}`,
})
const missing = (expected: Text): Text => ({en: `Missing ${expected.en}`, fr: `Il manque ${expected.fr}`})
const surplus = (actual: Text): Text => ({en: `Unexpected ${actual.en}`, fr: `Inattendu : ${actual.fr}`})

/** The most mistakes of one rule that are recorded on a file; a hostile text has 100,000, which take a gigabyte. */
export const mostOfOneRule = 5000
const more: Text = {
  en: `There are more than ${mostOfOneRule} of these: the rest are reported once some are corrected`,
  fr: `Il y en a plus de ${mostOfOneRule} : le reste sera signalé quand vous en aurez corrigé`,
}

/**
 * Record a mistake on its file, in no language. Changes `file.messages` and `file.data`: `fatal` is true for errors, false for all else. What is
 * beyond the most of one rule is not recorded, but that there is more.
 */
export function report(file: VFile, ruleId: RuleId, finding: Finding = {}): void {
  const counts = (file.data.found ??= new Map())
  const count = (counts.get(ruleId) ?? 0) + 1
  counts.set(ruleId, count)
  if (count <= mostOfOneRule) record(file, ruleId, finding)
  if (count === mostOfOneRule + 1) record(file, ruleId, {...finding, fact: more})
}

function record(file: VFile, ruleId: RuleId, finding: Finding): void {
  const rule = rules[ruleId]
  const typed = (text: Text) => typedIn(text, file.data.keyLanguage)
  const [actual, given] = [asText(finding.actual), asText(finding.expected)]
  const expected = given && typed(given)
  const reason = finding.fact ?? reasonOf(actual, expected) ?? rule.fact ?? rule.title
  const place = finding.place && 'type' in finding.place ? finding.place.position : finding.place
  const fix = finding.fix ?? fixOf(file, place, finding.instead)
  const message = file.message(reason.en, {
    place,
    ruleId,
    source: 'cess',
  })
  message.fatal = rule.severity === 'error'
  message.said = {
    severity: rule.severity,
    reason,
    remedy: typed(finding.remedy ?? rule.remedy),
    actual,
    expected,
    fix,
  }
}

const fixOf = (file: VFile, place: Point | Position | undefined, instead: Instead | undefined): Fix | undefined =>
  instead && place && 'end' in place && typeof file.value === 'string' ? wordFix(file.value, place, instead) : undefined

const asText = (text: Text | string | undefined): Text | undefined =>
  typeof text === 'string' ? {en: text, fr: text} : text

function reasonOf(actual?: Text, expected?: Text): Text | undefined {
  if (actual && expected) return sentence(actual, expected)
  if (expected) return missing(expected)
  return actual && surplus(actual)
}

const spans = /`[^`]+`/g

const wordsTyped = (text: string): readonly string[] => text.match(spans) ?? []

/**
 * A text whose words in code marks are those of one language in both, where that shows: where as many stand in either, and what is the same
 * in both stands in the same places.
 *
 * @example typedIn({en: 'Correct `lang`.', fr: 'Corrigez `langue`.'}, 'fr').en // 'Correct `langue`.'
 */
export function typedIn(text: Text, lang: ToolLanguage | undefined): Text {
  if (lang === undefined) return text
  const [en, fr] = [wordsTyped(text.en), wordsTyped(text.fr)]
  const isAligned = (word: string, index: number): boolean =>
    word === fr[index] || !(fr.includes(word) || en.includes(fr[index] ?? ''))
  if (en.length !== fr.length || !en.every(isAligned)) return text
  const words = (lang === 'fr' ? fr : en).values()
  const other = text[lang === 'fr' ? 'en' : 'fr'].replace(spans, word => words.next().value ?? word)
  return lang === 'fr' ? {en: other, fr: text.fr} : {en: text.en, fr: other}
}
