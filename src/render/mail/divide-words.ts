import type {Element, Root} from 'hast'
import type {Document} from '../../model/document.js'
import {patternFor} from '../../model/pattern-for.js'
import {plainWords} from '../../model/plain-words.js'
import {SKIP, visit} from '../../model/visit.js'
import {loadHyphenation, withCapitals, type Hyphenation} from '../pdf/setting/hyphenation.js'
import type {MailJob} from './context.js'

/** Words too long for narrow windows, at the type sizes of title and headings. */
const long = {title: patternFor(/\p{L}{21,}/gu), heading: patternFor(/\p{L}{26,}/gu)} as const

/** Soft hyphen. */
const soft = '\u00AD'

/** Hyphenation for the titles of a mail; none if they have no long words, since patterns are large. */
export async function titleHyphenation({lang, masthead, body}: Document): Promise<Hyphenation> {
  const titles = [masthead.title, ...body.map(block => (block.type === 'heading' ? block.children : []))]
  const isLong = titles.map(plainWords).some(title => title.search(long.title(title)) >= 0)
  return isLong ? withCapitals(await loadHyphenation([lang])) : new Map()
}

/** Insert soft hyphens into long words of a title, since mail programs hardly support `hyphens`. Not in other languages or code. Changes the tree. */
export function divideWords<Tree extends Root | Element>(
  title: Tree,
  kind: keyof typeof long,
  {hyphenation, input: {document}}: MailJob,
): Tree {
  const divide = hyphenation.get(document.lang)
  if (!divide) return title
  visit(title, node => {
    if (node.type === 'element' && (node.properties['lang'] !== undefined || node.tagName === 'code')) return SKIP
    if (node.type === 'text')
      node.value = node.value.replaceAll(long[kind](node.value), word => parted(word, divide(word)))
    return undefined
  })
  return title
}

/** Fewest letters of a word's part. */
const fewest = 4

const parted = (word: string, places: readonly number[]): string =>
  [...word]
    .map((letter, at) => (places.includes(at) && at >= fewest && word.length - at >= fewest ? soft + letter : letter))
    .join('')
