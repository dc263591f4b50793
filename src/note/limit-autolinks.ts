import type {Nodes, Root} from 'mdast'
import type {Data, Processor} from 'unified'

type Extensions = NonNullable<Data['fromMarkdownExtensions']>[number]
type Extension = Exclude<Extensions, readonly unknown[]>
type Transform = NonNullable<Extension['transforms']>[number]

/**
 * Let addresses that are typed as such (GFM, “autolinks (extension)”) be looked for only in those blocks of the body that have a sign of
 * one: most have none, and each is walked three times, by a function for each node. To be used right after `remark-gfm`, whose other
 * extensions change no tree.
 */
export function limitAutolinks(this: Processor): undefined {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map(limited)
}

const limited = (extensions: Extensions): Extensions =>
  Array.isArray(extensions) ? extensions.map(limitedOne) : limitedOne(extensions)

const limitedOne = (extension: Extension): Extension =>
  extension.transforms ? {...extension, transforms: extension.transforms.map(inBlocks)} : extension

/** No block of the body stands in a link: the walk of one asks for nothing around it. */
const inBlocks =
  (transform: Transform): Transform =>
  ({children}) => {
    for (const block of children) if (mayHaveAddress(block)) transform(block as unknown as Root) // It has children, as a root has.
  }

const sign = /@|www\.|http/i

const mayHaveAddress = (node: Nodes): boolean =>
  node.type === 'text' ? sign.test(node.value) : 'children' in node && node.children.some(mayHaveAddress)
