import {readXml} from './read-xml.js'
import type {WordPackage} from './word-package.js'

interface Style {
  readonly id: string
  readonly isParagraph: boolean
  name: string
  basedOn: string
  outline: number | undefined
  isBold: boolean
  isItalic: boolean
}

const quotations = ['Quote', 'Intense Quote', 'Block Text', 'Quotations', 'Quotation', 'Block Quotation']
/** Styles that mean something here, by their names, which are the same in each language of Word (17.7.4.9). */
const known: readonly string[] = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Author'] => p.author:fresh",
  ...quotations.map(name => `p[style-name='${name}'] => blockquote > p:fresh`),
  ...['caption', 'Caption', 'Image Caption', 'Table Caption', 'Illustration', 'Figure', 'Table'].map(
    name => `p[style-name='${name}'] => p.caption:fresh`,
  ),
  ...['Source Code', 'HTML Preformatted', 'Preformatted Text', 'macro'].map(
    name => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
  ...['Verbatim Char', 'HTML Code', 'Source Text'].map(name => `r[style-name='${name}'] => code`),
  ...['toc 1', 'toc 2', 'toc 3', 'toc 4', 'toc 5', 'toc 6', 'TOC Heading', 'table of figures'].map(
    name => `p[style-name='${name}'] => p.contents:fresh`,
  ),
  ...[2, 3, 4, 5].flatMap(level => {
    const outer = 'ul|ol > li > '.repeat(level - 1)
    return [
      `p[style-name='List Bullet ${level}'] => ${outer}ul > li:fresh`,
      `p[style-name='List Number ${level}'] => ${outer}ol > li:fresh`,
      `p[style-name='List Continue ${level}'] => ${outer}ul|ol > li > p:fresh`,
    ]
  }),
  "p[style-name='List Continue'] => ul|ol > li > p:fresh",
  ...[
    "r[style-name='Strong'] => strong",
    "r[style-name='Intense Emphasis'] => strong",
    "r[style-name='Emphasis'] => em",
  ],
  ...["r[style-name='Subtle Emphasis'] => em", "r[style-name='Book Title'] => em"],
]

/**
 * The style map by which mammoth reads a document: what styles of Word mean, and what its own styles say by their level in the outline or by
 * the style that they come from.
 *
 * @see https://github.com/mwilliamson/mammoth.js#writing-style-maps
 * @throws {WordRefusal}
 */
export function styleMapOf(parts: WordPackage): readonly string[] {
  const bytes = parts.get('word/styles.xml')
  const styles = bytes ? readStyles(bytes) : new Map<string, Style>()
  const own = [...styles.values()].flatMap(style => {
    const name = style.name.replaceAll(/[\\']/g, sign => `\\${sign}`)
    if (name === '' || /[\r\n]/.test(name)) return []
    const level = style.isParagraph ? outlineOf(style, styles) : undefined
    if (level !== undefined) return [`p[style-name='${name}'] => h${Math.min(level + 1, 6)}:fresh`]
    if (style.isParagraph || (!style.isBold && !style.isItalic)) return []
    const path = [style.isBold ? 'strong' : '', style.isItalic ? 'em' : ''].filter(Boolean).join(' > ')
    return [`r[style-name='${name}'] => ${path}`]
  })
  return [...known, ...own]
}

function readStyles(bytes: Uint8Array): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off'
  readXml('word/styles.xml', bytes, {
    open: (name, attributes) => {
      const value = attributes.get('val')
      if (name === 'w:style') {
        const id = attributes.get('styleId') ?? ''
        const isParagraph = attributes.get('type') === 'paragraph'
        style = {id, isParagraph, name: '', basedOn: '', outline: undefined, isBold: false, isItalic: false}
        if (isParagraph || attributes.get('type') === 'character') styles.set(id, style)
      }
      if (!style) return
      if (name === 'w:name') style.name = value ?? ''
      if (name === 'w:basedOn') style.basedOn = value ?? ''
      if (name === 'w:outlineLvl' && /^[0-8]$/.test(value ?? '')) style.outline = Number(value)
      if (name === 'w:b') style.isBold = isOn(value)
      if (name === 'w:i') style.isItalic = isOn(value)
    },
    close: name => {
      if (name === 'w:style') style = undefined
    },
  })
  return styles
}

/** Level in the outline (from 0) of a style, or of the one that it comes from. */
function outlineOf(style: Style, styles: ReadonlyMap<string, Style>): number | undefined {
  let at: Style | undefined = style
  for (let steps = 0; at && steps < 20; steps++) {
    const named = /^heading ([1-9])$/i.exec(at.name)
    if (named) return Number(named[1]) - 1
    if (at.outline !== undefined) return at.outline
    at = styles.get(at.basedOn)
  }
  return undefined
}
