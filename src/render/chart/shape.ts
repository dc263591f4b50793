import type {Element, ElementContent} from 'hast'
import {element, words} from '../hast/element.js'

/** Attributes of a drawn element under hast's names; numbers are rounded to hundredths. */
export type ShapeProperties = Readonly<Record<string, string | number | undefined>>

/** An element of a drawing. */
export const shape = (
  tagName: string,
  properties: ShapeProperties,
  children: readonly ElementContent[] = [],
): Element =>
  element(
    tagName,
    Object.fromEntries(
      Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]),
    ),
    children,
  )

/** Words in a drawing; (`x`, `y`) is on the base line. */
export const label = (value: string, properties: ShapeProperties): Element => shape('text', properties, [words(value)])

/** Round to hundredths: enough for print, and the same text on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100
