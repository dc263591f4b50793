import {fields as allFields} from '../../model/front-matter.js'
import {frenchName} from '../../model/french-spelling.js'
import {own} from '../../model/own.js'
import {primaryLanguage, type Text} from '../../model/text.js'
import type {Difference} from '../note-life.js'

/** A text as it was published, and as it is. */
interface Texts {
  readonly before: string
  readonly now: string
}

/** As many words of either text as a summary repeats. */
const mostWords = 8

/**
 * A first summary of a revision, from what is otherwise than it was published, for its author to make better; in French for a French
 * note, else in English. Undefined where nothing is.
 */
export function proposeSummary(differences: readonly Difference[], texts: Texts, lang: string): string | undefined {
  const parts = differences.flatMap(difference => partOf(difference, texts))
  if (parts.length === 0) return undefined
  const language = primaryLanguage(lang) === 'fr' ? 'fr' : 'en'
  const sentence = parts.map(part => part[language]).join(language === 'fr' ? ' ; ' : '; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function partOf(difference: Difference, texts: Texts): readonly Text[] {
  if (difference.kind === 'words') return [wordsPart(texts)]
  if (difference.kind === 'file')
    return [{en: `other file \`${difference.path}\``, fr: `autre fichier \`${difference.path}\``}]
  // These tell of the version itself.
  if (['version', 'revisions', 'status', 'date'].includes(difference.key)) return []
  const french = frenchName(difference.key, own(allFields, difference.key) ?? {aliases: []})
  return [{en: `other \`${difference.key}\``, fr: `champ \`${french}\` modifié`}]
}

/** What stands in place of what, where that is few words in one place. */
function wordsPart({before, now}: Texts): Text {
  const [then, today] = [wordsOf(before), wordsOf(now)]
  const shorter = Math.min(then.length, today.length)
  let head = 0
  while (head < shorter && then[head] === today[head]) head++
  let tail = 0
  while (tail < shorter - head && then.at(-1 - tail) === today.at(-1 - tail)) tail++
  const [gone, come] = [then.slice(head, then.length - tail), today.slice(head, today.length - tail)]
  if (Math.max(gone.length, come.length) > mostWords) return {en: 'text revised', fr: 'texte revu'}
  if (gone.length === 0) return {en: `“${come.join(' ')}” added`, fr: `ajout de « ${come.join(' ')} »`}
  if (come.length === 0) return {en: `“${gone.join(' ')}” removed`, fr: `suppression de « ${gone.join(' ')} »`}
  return {
    en: `“${come.join(' ')}” in place of “${gone.join(' ')}”`,
    fr: `« ${come.join(' ')} » au lieu de « ${gone.join(' ')} »`,
  }
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)
