import {matchesOf} from '../../model/matches.js'
import type {PhrasingContent} from 'mdast'
import type {Work} from './citations.js'
import {straightened} from './printed-work.js'
import {fontScriptOf} from '../../model/font-script.js'
import {literal} from '../../model/pattern-for.js'
import {isWrittenIn, scriptLetters, usualLanguage} from '../../model/script-languages.js'
import {primaryLanguage} from '../../model/text.js'
import type {Node} from 'unist'

/** Words in which no sign is Markdown and no bracket a citation: no parser makes one. */
interface LiteralWords extends Node {
  readonly type: 'literal'
  value: string
}

/** Words that are printed as they are, sign for sign: an address. No parser makes one. */
interface Verbatim extends Node {
  readonly type: 'verbatim'
  readonly value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    literal: LiteralWords
    verbatim: Verbatim
  }
  interface RootContentMap {
    literal: LiteralWords
    verbatim: Verbatim
  }
}

/** A work, and the language of its titles where that is another than the note's. */
interface ToldWork {
  readonly work: Work
  readonly foreign: string | undefined
}

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
 * whole, with its figures and marks. The titles of a work that is `told` are passages whatever their script, where its language is foreign.
 */
export function withPassages(nodes: readonly PhrasingContent[], told?: ToldWork): readonly PhrasingContent[] {
  const {work, foreign} = told ?? {}
  const titles = [work?.['title'], work?.['container-title']].flatMap(title => {
    if (typeof title !== 'string') return []
    if (hasLetter.test(title.slice(0, 1))) return [literal(title)]
    return foreign === undefined ? [] : [String.raw`(?<![\p{L}\p{N}])${literal(straightened(title))}(?![\p{L}\p{N}])`]
  })
  const pattern = new RegExp([...titles, run].join('|'), 'gu')
  const language = work?.['language']
  return apart(nodes, pattern, foreign ?? (typeof language === 'string' ? language : undefined))
}

const apart = (nodes: readonly PhrasingContent[], pattern: RegExp, lang?: string): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'literal') return passagesIn(node, pattern, lang)
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
  const script = [...words].map(fontScriptOf).find(one => one !== undefined)
  if (script === undefined) return lang ?? usualLanguage('Arab')
  return lang !== undefined && isWrittenIn(lang, script) ? primaryLanguage(lang) : usualLanguage(script)
}
