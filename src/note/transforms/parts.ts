import type {BlockContent, DefinitionContent, PhrasingContent, Root} from 'mdast'
import type {Metadata} from '../../model/front-matter.js'
import {readDeadline} from '../../model/deadline.js'
import {directivesOf, type Directive} from '../directives/read-directive.js'
import {readParagraphs} from '../read-marked.js'
import {own} from '../../model/own.js'

type Line = readonly PhrasingContent[]

/** A recommendation from the front matter or a block. */
export interface RecommendationSource {
  readonly to: readonly string[]
  readonly priority: 1 | 2 | 3
  readonly deadline?: string | undefined
  readonly text: Line
}

/** Paragraphs of the summary, from the text or the front matter. */
export function summaryOf(root: Root, metadata: Metadata): readonly Line[] {
  if (metadata.summary !== undefined) return readParagraphs(metadata.summary)
  return directivesOf(root)
    .filter(({kind}) => kind === 'summary')
    .flatMap(({children}) => paragraphsOf(children))
}

/** Key points, from the text or the front matter. */
export function keyPointsOf(root: Root, metadata: Metadata): readonly Line[] {
  if (metadata.key_points) return metadata.key_points.flatMap(readParagraphs)
  return directivesOf(root)
    .filter(({kind}) => kind === 'key-points')
    .flatMap(({children}) => children.flatMap(child => (child.type === 'list' ? child.children : [])))
    .map(item => paragraphsOf(item.children).flat())
}

/** Recommendations in order, from the text or the front matter. */
export function recommendationsOf(root: Root, given: Metadata['recommendations']): readonly RecommendationSource[] {
  if (given) {
    return given.map(({text, to, priority, deadline}) => ({
      to,
      priority,
      deadline,
      text: readParagraphs(text).flat(),
    }))
  }
  return directivesOf(root)
    .filter(({kind}) => kind === 'recommendation')
    .map(readRecommendation)
}

/** Group ids in an attribute, separated by spaces or commas. */
export const groupIds = (value: string): readonly string[] => value.split(/[\s,;]+/).filter(Boolean)

const priorities: Readonly<Record<string, 1 | 2 | 3>> = {'1': 1, '2': 2, '3': 3}

function readRecommendation({attributes, children}: Directive): RecommendationSource {
  const deadline = attributes.get('deadline')
  return {
    to: groupIds(attributes.get('to') ?? ''),
    priority: own(priorities, attributes.get('priority') ?? '') ?? 2,
    ...(deadline !== undefined && {deadline: readDeadline(deadline)}),
    text: paragraphsOf(children).flat(),
  }
}

const paragraphsOf = (nodes: readonly (BlockContent | DefinitionContent)[]): readonly Line[] =>
  nodes.flatMap(node => (node.type === 'paragraph' ? [node.children] : []))
