import type {Paragraph as Source} from 'mdast'
import type {Block} from '../../model/blocks.js'
import {imageAlone} from '../pictures/image-alone.js'
import type {Setter} from './context.js'
import {setFigure} from './figure.js'

/** A paragraph; an image alone in it is a figure. */
export function setParagraph(node: Source, setter: Setter): readonly Block[] {
  const image = imageAlone(node)
  if (image) return setFigure({node, path: image.url, alt: image.alt ?? ''}, setter)
  return [{type: 'paragraph', children: setter.line(node.children)}]
}
