import type {Element, ElementContent, Properties} from 'hast'
import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import type {Hyphenation} from '../pdf/setting/hyphenation.js'
import type {TextLook} from './looks.js'
import type {MailPictures} from './pictures.js'
import type {StyleSheet} from './style-sheet.js'

/** Address of a picture: `data:` in a preview, `cid:` in a message. */
export type ImageSource = (image: Image) => string

/** One mail to be written: where its pictures are, and what everything looks like. */
export interface MailJob {
  readonly input: RenderInput
  readonly pictures: MailPictures
  readonly imageSource: ImageSource
  readonly sheet: StyleSheet
  /** How to divide long words of titles. */
  readonly hyphenation: Hyphenation
}

/** Where a part of the text stands. */
export interface Context extends MailJob {
  /** Looks of a paragraph there. */
  readonly paragraph: TextLook
  /** Letters of lists there, where they are not the body's. */
  readonly listed?: TextLook | undefined
}

/** A cell of a table, and its words alone. */
export interface WrittenCell {
  readonly content: readonly ElementContent[]
  readonly text: string
}

/** An element of a mail. Property names are hast's. */
export const element = (
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element => ({type: 'element', tagName, properties: {...properties}, children: [...children]})

/** Mail programs need a table's spacing in attributes. */
export const dataTable = {cellPadding: '0', cellSpacing: '0', border: '0', width: '100%'} as const

/** A table for layout alone, which says so (`role="presentation"`). */
export const layoutTable = {role: 'presentation', ...dataTable} as const
