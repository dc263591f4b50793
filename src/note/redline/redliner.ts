import type {Block} from '../../model/blocks.js'
import type {PieceType, Span} from '../../model/comparison.js'
import {fixedPhrasing} from '../../model/fixed-text.js'
import {
  callSeparators,
  type FootnoteCall,
  type Foreign,
  type Phrasing,
  type Telling,
  type Words,
} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import {fateName, tellings} from '../../model/redline-words.js'
import type {Fate} from '../../model/redline/words.js'
import type {Names} from '../../model/text.js'
import type {FixedSetter} from '../fixed-setter.js'
import {partCalls} from '../references/part-calls.js'

/** Marks lines and blocks with what became of them, in words of the document's language where the house has them. */
export class Redliner {
  readonly #tellings: Readonly<Record<keyof typeof tellings, Telling>>

  /** @param earlierLang Language of the earlier version, where that is another. */
  constructor(
    private readonly fixed: FixedSetter,
    private readonly earlierLang?: string,
  ) {
    const telling = (names: Names): Telling => {
      // Only words and passages in another language come of a name.
      const opens = fixedPhrasing(fixed.name(names)) as readonly (Words | Foreign)[]
      return {opens, closes: ']'}
    }
    this.#tellings = {
      inserted: telling(tellings.inserted),
      removed: telling(tellings.removed),
      moved: telling(tellings.moved),
    }
  }

  /** Words of the house. */
  say(names: Names): readonly Phrasing[] {
    return fixedPhrasing(this.fixed.name(names))
  }

  /** Words that are there now. Spaces alone are not told. */
  inserted(nodes: readonly Phrasing[]): readonly Phrasing[] {
    if (!isSeen(nodes)) return nodes
    const [before, children, after] = parted(nodes)
    return [...before, {type: 'inserted', telling: this.#tellings.inserted, children}, ...after]
  }

  /** Words that were there. */
  removed(nodes: readonly Phrasing[]): readonly Phrasing[] {
    if (!isSeen(nodes)) return []
    const [before, words, after] = parted(nodes)
    const plain = withoutLinks(partCalls(words))
    const lang = this.earlierLang
    const children: Line = lang === undefined ? plain : [{type: 'foreign', lang, children: plain}]
    return [...before, {type: 'removed', telling: this.#tellings.removed, children}, ...after]
  }

  /** Words that stood elsewhere. */
  moved(children: readonly Phrasing[]): readonly Phrasing[] {
    if (!isSeen(children)) return children
    return [{type: 'inserted', telling: this.#tellings.moved, children}]
  }

  /** A line of two versions. */
  line(spans: readonly Span[]): readonly Phrasing[] {
    const nodes = spans.flatMap(({kind, nodes}, index) => {
      if (kind === 'same') return nodes
      if (kind === 'removed') return this.removed(nodes)
      const inserted = this.inserted(nodes)
      return spans[index - 1]?.kind === 'removed' && isTight(inserted) ? [space, ...inserted] : inserted
    })
    // Others stand before its calls than did.
    return partCalls(nodes)
  }

  /** A value of two versions: a priority, a date. */
  value(before: string | null, after: string | null): readonly Phrasing[] {
    const words = (value: string | null): readonly Phrasing[] => (value === null ? [] : [{type: 'text', value}])
    const [old, later] = [this.removed(words(before)), this.inserted(words(after))]
    return old.length > 0 && later.length > 0 ? [...old, space, ...later] : [...old, ...later]
  }

  /** A line that says what became of the blocks under it. */
  told(type: PieceType, fate: Fate, children: readonly Block[], more: Line = []): Block {
    return {type: 'revised', label: [...this.say(fateName(type, fate)), ...more], children}
  }
}

const space: Words = {type: 'text', value: ' '}

/** Spaces at either end are not told: marks stand at the words. */
function parted(nodes: readonly Phrasing[]): readonly [Line, Line, Line] {
  const [first, last] = [nodes[0], nodes.at(-1)]
  const start = first?.type === 'text' ? (/^[ \u00A0\u202F]+/.exec(first.value)?.[0] ?? '') : ''
  const end = last?.type === 'text' ? (/[ \u00A0\u202F]+$/.exec(last.value)?.[0] ?? '') : ''
  const inner = nodes.map((node, index): Phrasing => {
    if (node.type !== 'text') return node
    const from = index === 0 ? start.length : 0
    return {...node, value: node.value.slice(from, node.value.length - (index === nodes.length - 1 ? end.length : 0))}
  })
  const text = (value: string): Line => (value === '' ? [] : [{type: 'text', value}])
  return [text(start), inner, text(end)]
}

type Line = readonly Phrasing[]

/** Whether no space is before the words. */
const isTight = ([first]: Line): boolean => first?.type !== 'text'

/** Whether a reader would see it: the call of a note has no words. */
const isSeen = (nodes: readonly Phrasing[]): boolean =>
  nodes.some(node => node.type === 'footnoteCall' || ('children' in node && isSeen(node.children))) ||
  plainWords(nodes).trim() !== ''

const calledBy = ({number, after}: FootnoteCall): string => `${after ? callSeparators[after] : ''}${number}`

/** Whether a node leads somewhere. */
const isLink: Readonly<Record<Phrasing['type'], boolean>> = {
  text: false,
  emphasis: false,
  strong: false,
  delete: false,
  superscript: false,
  smallCapitals: false,
  foreign: false,
  inlineCode: false,
  break: false,
  link: true,
  noteLink: true,
  crossReference: true,
  footnoteCall: false,
  citation: true,
  mistake: false,
  inserted: false,
  removed: false,
}

/** Phrasing without links: words that are gone lead nowhere, and nothing leads to them: the call of a note is its number. */
const withoutLinks = (nodes: readonly Phrasing[]): readonly Phrasing[] =>
  nodes.flatMap((node): readonly Phrasing[] => {
    if (node.type === 'footnoteCall') return [{type: 'superscript', children: [{type: 'text', value: calledBy(node)}]}]
    if (!('children' in node)) return [node]
    const children = withoutLinks(node.children)
    return isLink[node.type] ? children : [{...node, children}]
  })
