import type {Node} from 'mdast'
import type {Figure} from '../../model/blocks.js'
import {readImage} from '../pictures/read-image.js'
import {captionFor, type Sources} from './caption.js'
import {unchecked, type Setter} from './context.js'

/** A figure as written: its node, file, and the lines around it. */
export interface FigureSource extends Sources {
  readonly node: Node
  readonly path: string
  /** Null for a decorative picture. */
  readonly alt: string | null
}

/** A figure; none if its picture is a marked error. Adds the picture to `context.images`. */
export function setFigure(figure: FigureSource, setter: Setter): readonly Figure[] {
  const {context} = setter
  const asset = context.assets.get(figure.path)
  const image = asset?.status === 'read' ? readImage(figure.path, asset.bytes) : undefined
  if (image?.status !== 'read') return unchecked(context, `image \`${figure.path}\``)
  context.images.set(figure.path, image.image)
  return [
    {
      type: 'figure',
      ...captionFor(figure.node, figure, setter),
      image: figure.path,
      alt: figure.alt === null ? null : context.typesetter.text(figure.alt),
    },
  ]
}
