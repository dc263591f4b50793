import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
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

/** Mistakes of one rule that a file is told of: nobody reads more, and a hostile text has 100,000. */
const mostOfOneRule = 250
const more: Text = {
  en: `There are more than ${mostOfOneRule} of these: the others are told once some are corrected.`,
  fr: `Il y en a plus de ${mostOfOneRule} : les autres seront signalés quand vous en aurez corrigé.`,
}

interface Told {
  readonly count: number
  readonly last: VFileMessage
}
const toldOf = new WeakMap<VFile, Map<RuleId, Told>>()

/**
 * Record a mistake on its file. Changes `file.messages`: `fatal` is true for errors, false for warnings; `note` is the
 * remedy. Of one rule only the first 250 are recorded, and the last of them says so.
 */
export function report(file: VFile, ruleId: RuleId, finding: Finding = {}): void {
  const told = toldOf.get(file) ?? new Map<RuleId, Told>()
  const {count, last} = told.get(ruleId) ?? {count: 0}
  if (count === mostOfOneRule && last) last.note = `${last.note ?? ''} ${more[file.data.messageLanguage ?? 'en']}`
  told.set(ruleId, {count: count + 1, last: count < mostOfOneRule || !last ? recorded(file, ruleId, finding) : last})
  toldOf.set(file, told)
}

function recorded(file: VFile, ruleId: RuleId, finding: Finding): VFileMessage {
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
  return message
}

function reason(language: ToolLanguage, actual?: string, expected?: string): string | undefined {
  if (actual !== undefined && expected !== undefined) return sentences[language](actual, expected)
  if (expected !== undefined) return missing[language](expected)
  return actual === undefined ? undefined : surplus[language](actual)
}
