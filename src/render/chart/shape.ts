import type {Element} from 'hast'
import type {AllowedContent, AllowedElement, AllowedProperties, AllowedTag, Only} from '../hast/allowed.js'
import {words} from '../hast/element.js'

/** Attributes of a drawn element under hast's names; numbers are rounded to hundredths. */
type ShapeProperties<T extends AllowedTag> = {
  readonly [P in keyof AllowedProperties<T>]?: string | number | undefined
}

/** An element of a drawing. */
export function shape<T extends AllowedTag, P extends ShapeProperties<T>>(
  tagName: T,
  properties: Only<P, ShapeProperties<T>>,
  children?: readonly AllowedContent[],
): AllowedElement
export function shape(
  tagName: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  children: readonly AllowedContent[] = [],
): Element {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === 'number' ? round(value) : value] as const)
  return {type: 'element', tagName, properties: Object.fromEntries(given), children: [...children]}
}

/** Words in a drawing; (`x`, `y`) is on the base line. */
export const label = <P extends ShapeProperties<'text'>>(
  value: string,
  properties: Only<P, ShapeProperties<'text'>>,
): AllowedElement => shape('text', properties, [words(value)])

/** Round to hundredths: enough for print, and the same text on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100
