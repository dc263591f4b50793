import {decodedPart} from '../../model/decoded-part.js'
import type {Node, Nodes, PhrasingContent, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {SKIP, visit} from '../../model/visit.js'
import {directivesOf, readDirective} from '../directives/read-directive.js'
import {imageAlone} from '../pictures/image-alone.js'
import {slugOf, UniqueIds} from './slug.js'

/** Something that cross-references lead to. `number` counts per kind; only what has a title is numbered. */
export interface Target {
  readonly id: string
  readonly kind: 'heading' | 'table' | 'figure'
  readonly number?: number
  /** Its title, as written. */
  readonly title?: readonly PhrasingContent[] | undefined
}

/** The targets of a text, by id and by the node that they are. */
export interface Targets {
  readonly byId: ReadonlyMap<string, Target>
  readonly byNode: ReadonlyMap<Node, Target>
}

type Unnumbered = Omit<Target, 'number' | 'id'> & {readonly id?: string | undefined}

/** Name and number headings, figures (charts too) and tables, in reading order. Ids given by the author are kept as they are. */
export function findTargets(root: Root): Targets {
  const ids = new UniqueIds(directivesOf(root).flatMap(({attributes}) => attributes.get('id') ?? []))
  const counts = {heading: 0, table: 0, figure: 0}
  const byNode = new Map<Node, Target>()
  visit(root, node => {
    const found = unnumbered(node)
    if (!found) return undefined
    const {kind, title} = found
    const id = found.id ?? ids.take(kind === 'heading' ? slugOf(toString(node)) || 'section' : kind)
    const numbered = kind !== 'heading' && title !== undefined
    byNode.set(node, {kind, id, title, ...(numbered && {number: ++counts[kind]})})
    return SKIP
  })
  // The first of two equal ids wins; the second is a mistake that is reported.
  return {byNode, byId: new Map([...byNode.values()].toReversed().map(target => [target.id, target]))}
}

function unnumbered(node: Nodes): Unnumbered | undefined {
  if (node.type === 'heading') return {kind: 'heading', title: node.children}
  if (node.type === 'table') return {kind: 'table'}
  if (node.type === 'paragraph') return captionedImage(node)
  if (node.type !== 'containerDirective') return undefined
  const directive = readDirective(node)
  if (directive?.kind !== 'table' && directive?.kind !== 'figure' && directive?.kind !== 'chart') return undefined
  const id = directive.attributes.get('id')
  return {
    kind: directive.kind === 'table' ? 'table' : 'figure',
    id,
    title: directive.title,
  }
}

function captionedImage(node: Nodes): Unnumbered | undefined {
  const image = imageAlone(node)
  return image && {kind: 'figure', ...(image.title && {title: [{type: 'text', value: image.title}]})}
}

/** The id in a `#fragment`, which may be written with percent signs. */
export const referredId = (url: string): string => decodedPart(url.slice(1))
