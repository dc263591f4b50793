import type {Element, ElementContent, Properties, Text} from 'hast'

/** An element of the tree that page and mail share. Property names are hast's (`className`, `ariaLabel`, `strokeWidth`). */
export const element = (
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element => ({type: 'element', tagName, properties, children: [...children]})

/** Words in that tree; escaped when it is written. */
export const words = (value: string): Text => ({type: 'text', value})

/** Elements one below the other: whoever reads the source, or its text alone, sees where one ends. */
export const onLines = (elements: readonly ElementContent[]): ElementContent[] =>
  elements.flatMap((child, index) => (index ? [words('\n'), child] : [child]))
