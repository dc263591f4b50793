import type {Document} from '../../model/document.js'

/** A document without the marks of its mistakes: in their places stands what can be shown of the source there. */
export function withoutMistakes(document: Document): Document {
  const {images, source, metadata, ...parts} = document
  const {notices, ...rest} = parts
  const own = notices.filter(({value}) => !value.some(node => node.type === 'mistake' && node.children.length === 0))
  // The same parts come out as went in: nodes are replaced by nodes.
  const plain = unmarked({...rest, notices: own}) as Omit<Document, 'images' | 'source' | 'metadata'>
  return {...plain, images, source, metadata, marks: 0}
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value))
    return value.flatMap(one => (isMistake(one) ? (unmarked(one.children) as unknown[]) : [unmarked(one)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, unmarked(inner)]))
}

const isMistake = (value: unknown): value is {readonly children: readonly unknown[]} =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'mistake'
