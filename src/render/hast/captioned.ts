import type {Captioned} from '../../model/blocks.js'
import type {AllowedContent, AllowedElement} from './allowed.js'
import {element, onLines, words} from './element.js'
import type {Inner} from './handler.js'
import type {HastOptions} from './options.js'

/** Parts of a `figure`: its kind as class, and what stands over and under its source line. */
export interface FigureParts {
  readonly className: string
  readonly above: readonly AllowedContent[]
  readonly below?: readonly AllowedContent[]
}

/** A `figure` with “Tableau 1 | title” above and its source line below. */
export function captioned(
  node: Captioned,
  {className, above, below = []}: FigureParts,
  {inner, options}: {readonly inner: Inner; readonly options: HastOptions},
): AllowedElement {
  const id = options.anchor(node.id)
  const source = node.source ? [element('p', {className: ['source']}, inner(node.source))] : []
  const lines = onLines([...caption(node, inner, id), ...above, ...source, ...below])
  return element('figure', {className: [className], ...(id && {id})}, lines)
}

/** Id of a figure's caption, for what is named by it. */
export const captionId = (id: string): string => `${id}_caption`

function caption({label, title}: Captioned, inner: Inner, id: string | undefined): readonly AllowedElement[] {
  if (!label && !title) return []
  const parts = [
    ...(label
      ? [element('span', {className: ['caption-label']}, typeof label === 'string' ? [words(label)] : inner(label))]
      : []),
    ...(label && title ? [words(' ')] : []),
    ...(title ? [element('span', {className: ['caption-title']}, inner(title))] : []),
  ]
  return [element('figcaption', id ? {id: captionId(id)} : {}, parts)]
}
