import type {SpokenMessage} from './message.js'
import {mostOfOneRule} from './report.js'
import type {ToolLanguage} from './text.js'

/** So many messages of one rule on one file are enough to see what is wrong; nobody reads thousands. */
const mostOfOne = 50

const moreOf: Readonly<Record<ToolLanguage, (count: number) => string>> = {
  en: count => `${new Intl.NumberFormat('en').format(count)} more of the same`,
  fr: count => `${new Intl.NumberFormat('fr').format(count)} autre${count > 1 ? 's' : ''} du même genre`,
}
const and: Readonly<Record<ToolLanguage, string>> = {en: 'and', fr: 'et'}
/** Where not all were recorded. */
const andAtLeast: typeof and = {en: 'and at least', fr: 'et au moins'}

/**
 * Messages as people are shown them: of each rule on each file the first fifty, and in the place of the next one that says how
 * many there are. Programs are given all of them, and what is counted is what there is. The order stays.
 */
export function capMessages<T extends SpokenMessage>(messages: readonly T[], language: ToolLanguage): readonly T[] {
  const counts = new Map<string, number>()
  const numbered = messages.map(message => {
    const key = JSON.stringify([message.path, message.ruleId])
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return {message, key, number}
  })
  return numbered.flatMap(({message, key, number}) => {
    if (number <= mostOfOne) return [message]
    return number === mostOfOne + 1 ? [summaryOf(message, (counts.get(key) ?? 0) - mostOfOne, language)] : []
  })
}

/** One message in the place of many: it has the place and the severity of the first of them, and nothing else of it. */
function summaryOf<T extends SpokenMessage>(first: T, count: number, language: ToolLanguage): T {
  const {actual: _a, expected: _e, excerpt: _x, endLine: _l, endColumn: _c, ...rest} = first
  // Only what a message may lack is left out.
  const words = count + mostOfOne > mostOfOneRule ? andAtLeast : and
  return {...rest, reason: `${words[language]} ${moreOf[language](count)}`, remedy: ''} as T
}
