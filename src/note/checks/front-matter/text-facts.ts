import type {BlockContent, DefinitionContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Position} from 'unist'
import {directivesOf, type Directive} from '../../directives/read-directive.js'
import type {NoteText} from '../../markdown.js'

/** Fields given by blocks of the text, which the front matter may give too. */
export interface TextFacts {
  readonly summary?: Passage | undefined
  readonly keyPoints: readonly Passage[]
  /** Number of recommendations. */
  readonly recommendations: number
}

/** A passage and its length. */
export interface Passage {
  readonly words: number
  readonly place?: Position | undefined
}

/** Collect the facts of a text for front matter checks. */
export function textFacts({root}: NoteText): TextFacts {
  const blocks = directivesOf(root)
  const ofKind = (wanted: Directive['kind']) => blocks.filter(({kind}) => kind === wanted)
  const [summary] = ofKind('summary')
  return {
    summary: summary && passage(summary.children, summary.node.position),
    keyPoints: ofKind('key-points')
      .flatMap(({children}) => children.flatMap(child => (child.type === 'list' ? child.children : [])))
      .map(({children, position}) => passage(children, position)),
    recommendations: ofKind('recommendation').length,
  }
}

const passage = (children: readonly (BlockContent | DefinitionContent)[], place: Position | undefined): Passage => ({
  words: children.reduce((sum, child) => sum + countWords(toString(child)), 0),
  place,
})

/** Count words of Markdown like word processors: `l'exercice` and `avant-poste` are one, isolated punctuation and link addresses none. */
export function countWords(markdown: string): number {
  const text = markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/\[[\^@][^\]]*\]/g, '')
  return text.match(/[\p{L}\p{N}]+(?:['’.,\-\u2010\u2011][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
