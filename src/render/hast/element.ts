import type {Element, ElementContent, Properties, Text} from 'hast'
import type {AllowedContent, AllowedElement, AllowedProperties, AllowedTag, Only} from './allowed.js'
import type {Foreign} from '../../model/phrasing.js'

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

/**
 * Attributes of the element of a passage in another language. With `dir`, browsers and mail programs keep it apart from what
 * stands beside it (HTML, 15.3.6), and older ones at least turn its words; `bdi` says no more, and mail programs drop it.
 */
export const spanOf = ({lang, dir}: Foreign): {readonly lang: string; readonly dir?: 'ltr' | 'rtl'} => ({
  lang,
  ...(dir && {dir}),
})
