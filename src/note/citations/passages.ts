import {matchesOf} from '../../model/matches.js'
import type {PhrasingContent, Text} from 'mdast'
import type {Work} from './citations.js'
import {isRightToLeft} from '../../model/right-to-left.js'
import {primaryLanguage} from '../../model/text.js'

/** Scripts that run from right to left, and the language that words of each are taken for where their work names none. */
const scripts: readonly (readonly [script: RegExp, lang: string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
]
const letter = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}]`
/** From the first such letter to the last, with what stands inside names and between words. */
const run = String.raw`${letter}(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{Zs},.’'־-]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])?`
const hasLetter = new RegExp(letter, 'u')

/**
 * An entry or a citation whose words that run from right to left are passages of their own: what stands beside them, a year or a
 * number of pages, keeps its side (UAX #9, 3.3.2). A title that begins with such a letter is one whole, with its figures and marks.
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
    if (node.type === 'text') return hasLetter.test(node.value) ? passagesIn(node, pattern, lang) : [node]
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'citedWork')
      return [{...node, children: apart(node.children, pattern, lang)}]
    return [node]
  })

function passagesIn({value}: Text, pattern: RegExp, lang: string | undefined): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const {0: words, index} of matchesOf(value, pattern)) {
    if (index > end) parts.push({type: 'text', value: value.slice(end, index)})
    parts.push({
      type: 'textDirective',
      name: 'lang',
      attributes: {[languageOf(words, lang)]: ''},
      children: [{type: 'text', value: words}],
    })
    end = index + words.length
  }
  if (end < value.length) parts.push({type: 'text', value: value.slice(end)})
  return parts
}

/** The work's own language, if its words are of a script that runs as these do. */
function languageOf(words: string, lang: string | undefined): string {
  const [, usual = 'ar'] = scripts.find(([script]) => script.test(words)) ?? []
  const own = lang === undefined ? undefined : primaryLanguage(lang)
  const isHebrew = own === 'he' || own === 'yi'
  const fits = own !== undefined && (usual === 'he' ? isHebrew : isRightToLeft(own) && !isHebrew)
  return fits ? own : usual
}
