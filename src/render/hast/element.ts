import type {Element, ElementContent, Properties, Text} from 'hast'
import type {AllowedContent, AllowedElement, AllowedProperties, AllowedTag, Only} from './allowed.js'

/** An element that a page may have. Property names are hast's (`className`, `ariaLabel`, `strokeWidth`). */
export function element<T extends AllowedTag, P extends AllowedProperties<T>>(
  tagName: T,
  properties?: Only<P, AllowedProperties<T>>,
  children?: readonly AllowedContent[],
): AllowedElement
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return {type: 'element', tagName, properties, children: [...children]}
}

/** Words in that tree; escaped when it is written. */
export const words = (value: string): Text => ({type: 'text', value})

/** Elements one below the other: whoever reads the source, or its text alone, sees where one ends. */
export const onLines = <E extends ElementContent>(elements: readonly E[]): (E | Text)[] =>
  elements.flatMap((child, index) => (index ? [words('\n'), child] : [child]))
