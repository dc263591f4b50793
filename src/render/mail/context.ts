import type {Element, ElementContent, Properties} from 'hast'
import {element} from '../hast/element.js'
import type {StyleSheet} from './style-sheet.js'

/** All that dressing an element needs. */
export interface Context {
  readonly sheet: StyleSheet
  /** Looks of a paragraph where it stands. */
  readonly paragraph: string
}

/** What an element is dressed with; `looks` are names in the template's style table. */
export interface Dress {
  readonly sheet: StyleSheet
  readonly looks: readonly string[]
  readonly children: readonly ElementContent[]
}

/** An element with its looks on it. */
export function dressed(tagName: string, properties: Properties, {sheet, looks, children}: Dress): Element {
  const {className, style} = sheet.attributes(...looks)
  return element(tagName, Object.assign({}, properties, className && {className}, style && {style}), children)
}

/** Mail programs need a table's spacing in attributes. */
export const dataTable = {cellPadding: '0', cellSpacing: '0', border: '0', width: '100%'} as const

/** A table for layout alone says so. */
export const layoutTable = {role: 'presentation', ...dataTable} as const
