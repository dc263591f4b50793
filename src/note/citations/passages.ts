import {matchesOf} from '../../model/matches.js'
import type {PhrasingContent} from 'mdast'
import type {LiteralWords} from '../literal.js'
import type {Work} from './citations.js'
import {fontScriptOf} from '../../model/font-script.js'
import {isWrittenIn, scriptLetters, usualLanguage} from '../../model/script-languages.js'
import {primaryLanguage} from '../../model/text.js'

const scripts = Object.values(scriptLetters)
const letter = `[${scripts.join('')}]`
/** From the first letter of a script to the last, with what stands inside names and between words, and the point of an initial. */
const run = scripts
  .map(
    one =>
      String.raw`${one}(?:[${one}\p{M}\p{Zs},.’'־-]*[${one}\p{M}])?(?:(?<=(?<![\p{L}\p{M}])${one}\p{M}*)\.(?!\p{L}))?`,
  )
  .join('|')
const hasLetter = new RegExp(letter, 'u')

/**
 * An entry or a citation whose words in another script are passages of their own, in their language: where they run from right to left,
 * what stands beside them, a year or a number of pages, keeps its side (UAX #9, 3.3.2). A title that begins with such a letter is one
 * whole, with its figures and marks.
 *
 * @param work The work that is told, for its title and its language.
 */
export function withPassages(nodes: readonly PhrasingContent[], work?: Work): readonly PhrasingContent[] {
  const titles = [work?.['title'], work?.['container-title']].flatMap(title =>
    typeof title === 'string' && hasLetter.test(title.slice(0, 1)) ? [escaped(title)] : [],
  )
  const pattern = new RegExp([...titles, run].join('|'), 'gu')
  const language = work?.['language']
  return apart(nodes, pattern, typeof language === 'string' ? language : undefined)
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)

const apart = (nodes: readonly PhrasingContent[], pattern: RegExp, lang?: string): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'literal') return hasLetter.test(node.value) ? passagesIn(node, pattern, lang) : [node]
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'citedWork')
      return [{...node, children: apart(node.children, pattern, lang)}]
    return [node]
  })

function passagesIn({value}: LiteralWords, pattern: RegExp, lang: string | undefined): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const {0: words, index} of matchesOf(value, pattern)) {
    if (index > end) parts.push({type: 'literal', value: value.slice(end, index)})
    parts.push({
      type: 'textDirective',
      name: 'lang',
      attributes: {[languageOf(words, lang)]: ''},
      children: [{type: 'literal', value: words}],
    })
    end = index + words.length
  }
  if (end < value.length) parts.push({type: 'literal', value: value.slice(end)})
  return parts
}

/** The work's own language, if its words are of a script that it is written in. */
function languageOf(words: string, lang: string | undefined): string {
  const script = [...words].map(fontScriptOf).find(one => one !== undefined) ?? 'Arab'
  return lang !== undefined && isWrittenIn(lang, script) ? primaryLanguage(lang) : usualLanguage(script)
}
