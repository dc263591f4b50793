import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {rules, type RuleId} from './rules/index.js'
import type {Text, ToolLanguage} from './text.js'

declare module 'vfile' {
  interface DataMap {
    /** Language of this file's messages; English if absent. */
    messageLanguage: ToolLanguage
    /** Whether advice counts as errors. */
    strict: boolean
  }
}

/** Where a mistake is and what it is; texts in Markdown code marks where they quote the author. */
export interface Finding {
  readonly place?: Node | Point | Position | undefined
  readonly actual?: Text | string
  readonly expected?: Text | string
  /** What is the case, as a sentence, where “unexpected …, expected …” would say it badly. */
  readonly fact?: Text
  /** Replaces the rule's remedy where a better one is known (“did you mean …”). */
  readonly remedy?: Text
}

const sentences: Readonly<Record<ToolLanguage, (actual: string, expected: string) => string>> = {
  en: (actual, expected) => `Unexpected ${actual}, expected ${expected}`,
  fr: (actual, expected) => `Trouvé : ${actual} ; attendu : ${expected}`,
}
const missing: Readonly<Record<ToolLanguage, (expected: string) => string>> = {
  en: expected => `Missing ${expected}`,
  fr: expected => `Il manque ${expected}`,
}
const surplus: Readonly<Record<ToolLanguage, (actual: string) => string>> = {
  en: actual => `Unexpected ${actual}`,
  fr: actual => `Inattendu : ${actual}`,
}

/** So many mistakes of one rule are recorded on a file; a hostile text has 100,000, which take a gigabyte. */
export const mostOfOneRule = 5000
const more: Text = {
  en: `There are more than ${mostOfOneRule} of these: the rest is told once some are corrected`,
  fr: `Il y en a plus de ${mostOfOneRule} : le reste sera signalé quand vous en aurez corrigé`,
}

const countsOf = new WeakMap<VFile, Map<RuleId, number>>()

/**
 * Record a mistake on its file. Changes `file.messages`: `fatal` is true for errors, false for warnings; `note` is the
 * remedy. What is beyond the most of one rule is not recorded, but that there is more.
 */
export function report(file: VFile, ruleId: RuleId, finding: Finding = {}): void {
  const counts = countsOf.get(file) ?? new Map<RuleId, number>()
  const count = (counts.get(ruleId) ?? 0) + 1
  countsOf.set(file, counts.set(ruleId, count))
  if (count <= mostOfOneRule) record(file, ruleId, finding)
  if (count === mostOfOneRule + 1) record(file, ruleId, {...finding, fact: more})
}

function record(file: VFile, ruleId: RuleId, finding: Finding): void {
  const language = file.data.messageLanguage ?? 'en'
  const rule = rules[ruleId]
  const say = (text: Text | string | undefined) => (typeof text === 'object' ? text[language] : text)
  const actual = say(finding.actual)
  const expected = say(finding.expected)
  const message = file.message(say(finding.fact) ?? reason(language, actual, expected) ?? rule.title[language], {
    ...(finding.place && {place: 'type' in finding.place ? finding.place.position : finding.place}),
    ruleId,
    source: 'cess',
  })
  message.fatal = rule.severity === 'error' || (rule.severity === 'advice' && file.data.strict === true)
  message.note = say(finding.remedy) ?? rule.remedy[language]
  if (actual !== undefined) message.actual = actual
  if (expected !== undefined) message.expected = [expected]
}

function reason(language: ToolLanguage, actual?: string, expected?: string): string | undefined {
  if (actual !== undefined && expected !== undefined) return sentences[language](actual, expected)
  if (expected !== undefined) return missing[language](expected)
  return actual === undefined ? undefined : surplus[language](actual)
}
