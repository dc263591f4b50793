import type {Element, ElementContent, Properties} from 'hast'
import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import type {Hyphenation} from '../pdf/setting/hyphenation.js'
import type {TextLook} from './looks.js'
import type {MailPictures} from './pictures.js'
import type {StyleSheet} from './style-sheet.js'

/** Gives the address of a picture: `data:` in a preview, `cid:` in a message. */
export type ImageSource = (image: Image) => string

/** Input of rendering one mail. */
export interface MailJob {
  readonly input: RenderInput
  readonly pictures: MailPictures
  readonly imageSource: ImageSource
  readonly sheet: StyleSheet
  /** Hyphenation of long words in titles. */
  readonly hyphenation: Hyphenation
}

/** Context of a part of the text. */
export interface Context extends MailJob {
  /** Look of paragraphs. */
  readonly paragraph: TextLook
  /** Look of list items, if not the default. */
  readonly listed?: TextLook | undefined
}

/** A table cell, and its text. */
export interface WrittenCell {
  readonly dir?: 'rtl' | undefined
  readonly content: readonly ElementContent[]
  readonly text: string
}

/** Make an element, with hast property names. */
export const element = (
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element => ({type: 'element', tagName, properties: {...properties}, children: [...children]})

/** Attributes of data tables; mail programs need spacing there. */
export const dataTable = {cellPadding: '0', cellSpacing: '0', border: '0', width: '100%'} as const

/** Attributes of layout tables (`role="presentation"`). */
export const layoutTable = {role: 'presentation', ...dataTable} as const
