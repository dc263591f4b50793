import {latin1, latin1Bytes, utf8} from '../../../model/bytes.js'
import type {BitmapReading} from '../read-bitmap.js'
import {declarationsOf, propertyValue} from './declarations.js'
import {type SvgAttribute, type SvgElement} from './parse-svg.js'
import {referencesIn, type Part, type Reference} from './part.js'
import {readSheet, type SheetRule} from './style-sheet.js'
import type {SvgNames} from './svg-names.js'
import {isPath, plainValue, type SvgValue} from './values.js'
import {active, elements, geometry, neverDrawn, untold, wordElements} from './vocabulary.js'

/** A forbidden part (`active`), or one that not all editions support, with its line. */
export interface SvgComplaint {
  readonly status: 'active' | 'undrawn'
  readonly found: string
  readonly line: number
}

/** An invalid bitmap in a drawing. */
export interface EmbeddedMistake {
  readonly status: 'embedded'
  readonly line: number
  readonly reading: Exclude<BitmapReading, {readonly status: 'read'}>
}

export interface Rewriting {
  readonly names: SvgNames
  /** Elements and attributes for assistive technology, kept in inline drawings. */
  readonly spoken: ReadonlySet<string>
  readonly readBitmap: (bytes: Uint8Array) => BitmapReading
}

/** A drawing of allowed elements, attributes and values. */
export interface RewrittenSvg {
  readonly status: 'rewritten'
  readonly root: Part
  readonly rules: readonly SheetRule[]
}

const xlink = 'http://www.w3.org/1999/xlink'
const xhtml = 'http://www.w3.org/1999/xhtml'

/** Rewrite a drawing. Metadata is dropped; the first active part, or unsupported part that would be missed, is reported. */
export const rewriteSvg = (root: SvgElement, rewriting: Rewriting): RewrittenSvg | SvgComplaint | EmbeddedMistake =>
  new Writer(rewriting, root.namespace).write(root)

/** Stops at the first error. */
class Refused extends Error {
  constructor(readonly complaint: SvgComplaint | EmbeddedMistake) {
    super(complaint.status)
  }
}

/** Printed text of an element. */
interface Written {
  readonly attributes: (readonly [string, string])[]
  readonly references: Reference[]
  pixels: number
}

class Writer {
  private readonly rules: SheetRule[] = []
  private readonly hiding = new Set<string>()

  /** @param namespace Namespace of the root, which may be missing. */
  constructor(
    private readonly rewriting: Rewriting,
    private readonly namespace: string,
  ) {}

  write(root: SvgElement): RewrittenSvg | SvgComplaint | EmbeddedMistake {
    try {
      // Sheets first: only they say which classes there are.
      this.readSheets(root)
      const part = this.element(root, 'svg')
      return typeof part === 'object'
        ? {status: 'rewritten', root: part, rules: this.rules}
        : {status: 'undrawn', found: `<${root.name}>`, line: root.line}
    } catch (error) {
      if (error instanceof Refused) return error.complaint
      throw error
    }
  }

  private readSheets(element: SvgElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === 'style' && child.namespace === this.namespace) this.readSheet(child)
      else this.readSheets(child)
    }
  }

  private readSheet(element: SvgElement): void {
    const given = (name: string) => element.attributes.find(one => one.name === name)?.value.trim() ?? ''
    if (!['', 'text/css'].includes(given('type').toLowerCase())) return
    if (!['', 'all', 'screen'].includes(given('media'))) this.refuse('undrawn', `media="${given('media')}"`, element)
    const reading = readSheet(
      element.children.filter(child => typeof child === 'string').join(''),
      this.rewriting.names,
    )
    if (reading.status !== 'sheet')
      return this.refuse(reading.status === 'active' ? 'active' : 'undrawn', `${reading.found}`, element)
    for (const rule of reading.rules) this.rules.push(rule)
    for (const name of reading.hiding) this.hiding.add(name)
  }

  private element(element: SvgElement, around: string): Part | undefined {
    const {name, line, namespace} = element
    if (active.has(name.toLowerCase()) || namespace === xhtml) this.refuse('active', `<${name}>`, {line})
    if (namespace !== this.namespace) return this.foreign(element)
    if (name === 'style') return undefined
    if (untold.has(name) && !this.rewriting.spoken.has(name)) return undefined
    if (!elements.has(name) && !this.rewriting.spoken.has(name)) this.refuse('undrawn', `<${name}>`, {line})
    const written: Written = {attributes: [], references: [], pixels: 0}
    for (const attribute of element.attributes) this.attribute(attribute, element, written)
    const words = wordElements.has(name) || (name === 'a' && wordElements.has(around)) || untold.has(name)
    const children = element.children.flatMap(child => this.child(child, {words, name: words ? 'text' : name}))
    const classes = classesOf(element)
    return {
      name,
      id: element.attributes.find(one => one.name === 'id')?.value,
      classes: classes.flatMap(one => this.rewriting.names.knownClass(one) ?? []),
      attributes: written.attributes,
      children,
      references: written.references,
      hidden: neverDrawn.has(name) || isHidden(written) || classes.some(one => this.hiding.has(one)),
      pixels: written.pixels,
    }
  }

  /** An element of another namespace, which is not drawn itself; shapes in it may be, by reference. */
  private foreign(element: SvgElement): Part | undefined {
    const children = element.children.flatMap(child => this.child(child, {words: false, name: 'defs'}))
    const isEmpty = children.every(child => typeof child === 'string')
    const nothing = {id: undefined, classes: [], attributes: [], references: [], pixels: 0}
    return isEmpty ? undefined : {name: 'defs', hidden: true, children, ...nothing}
  }

  private child(child: SvgElement | string, {words, name}: {readonly words: boolean; readonly name: string}) {
    if (typeof child !== 'string') return this.element(child, name) ?? []
    return words || child.trim() === '' ? child : []
  }

  private attribute(attribute: SvgAttribute, element: SvgElement, written: Written): void {
    const {name, namespace, value} = attribute
    const local = name.slice(name.indexOf(':') + 1)
    if (namespace === '' && /^on/i.test(name)) this.refuse('active', `${name}="…"`, element)
    if (local === 'href' && (namespace === '' || namespace === xlink)) return this.address(value, element, written)
    if (name === 'xml:space' && ['default', 'preserve'].includes(value)) written.attributes.push([name, value])
    if (namespace !== '' || value.trim() === '') return
    if (this.rewriting.spoken.has(name)) written.attributes.push([name, value])
    else if (name === 'style') this.style(value, element, written)
    else if (name === 'd')
      this.keep([name, isPath(value) ? {status: 'plain', value} : {status: 'unknown'}], element, written)
    else if (geometry.has(name)) this.keep([name, plainValue(value, this.rewriting.names)], element, written)
    else if (conditions.has(name)) this.refuse('undrawn', shown(name, value), element)
    else this.keep([name, propertyValue(name, value.trim(), this.rewriting.names)], element, written)
  }

  private keep([name, reading]: [string, SvgValue | undefined], element: SvgElement, written: Written): void {
    if (reading === undefined) return
    if (reading.status !== 'plain') {
      const value = element.attributes.find(one => one.name === name)?.value ?? ''
      return this.refuse(reading.status === 'active' ? 'active' : 'undrawn', shown(name, value), element)
    }
    written.attributes.push([name, reading.value])
    written.references.push(...referencesIn(name, reading.value))
  }

  private style(value: string, element: SvgElement, written: Written): void {
    const reading = declarationsOf(value, this.rewriting.names)
    if (reading.status !== 'declared')
      return this.refuse(reading.status === 'active' ? 'active' : 'undrawn', reading.found, element)
    if (reading.text !== '') this.keep(['style', {status: 'plain', value: reading.text}], element, written)
  }

  private address(written: string, element: SvgElement, into: Written): void {
    const value = written.trim()
    if (element.name === 'image') return this.bitmap(value, element, into)
    if (value !== '' && !value.startsWith('#')) return this.refuse('active', shown('href', value), element)
    if (value === '' || element.name === 'a' || into.attributes.some(([name]) => name === 'href')) return
    const to = this.rewriting.names.id(value.slice(1))
    into.attributes.push(['href', `#${to}`])
    into.references.push({to, atCorners: false})
  }

  private bitmap(value: string, element: SvgElement, into: Written): void {
    if (value === '' || value.startsWith('#')) return
    const bytes = dataOf(value)
    if (!bytes) return this.refuse('active', shown('href', value), element)
    const reading = this.rewriting.readBitmap(bytes)
    if (reading.status !== 'read') throw new Refused({status: 'embedded', line: element.line, reading})
    into.attributes.push(['href', dataAddress(reading)])
    into.pixels = reading.widthPx * reading.heightPx
  }

  private refuse(status: SvgComplaint['status'], found: string, {line}: {readonly line: number}): never {
    throw new Refused({status, found, line})
  }
}

/** Conditional processing attributes (SVG 2, 5.8), with which drawing depends on the viewer. */
const conditions = new Set(['systemLanguage', 'requiredExtensions'])

const classesOf = ({attributes}: SvgElement): readonly string[] =>
  attributes.find(one => one.name === 'class')?.value.split(/\s+/) ?? []

function isHidden({attributes}: Written): boolean {
  const given = new Map(attributes)
  const inStyle = /(?:^|;)display:([a-z-]+)/.exec(given.get('style') ?? '')?.[1]
  return (inStyle ?? given.get('display')) === 'none'
}

const shown = (name: string, value: string): string => `${name}="${value.replaceAll(/\s+/g, ' ').slice(0, 40)}"`

/** Content of a `data:` address, whatever its declared type (RFC 2397); undefined for another or invalid address. */
function dataOf(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',')
  if (!/^data:/i.test(address) || comma < 0) return undefined
  const head = address.slice(0, comma).toLowerCase()
  const content = percentDecoded(address.slice(comma + 1))
  if (!head.split(';').some(one => one.trim() === 'base64')) return content
  try {
    return latin1Bytes(atob(latin1(content).replaceAll(/\s+/g, '')))
  } catch {
    return undefined
  }
}

/** A picture as `data:` address. */
const dataAddress = ({mediaType, bytes}: {readonly mediaType: string; readonly bytes: Uint8Array}): string =>
  `data:${mediaType};base64,${btoa(latin1(bytes))}`

function percentDecoded(text: string): Uint8Array {
  const bytes = utf8(text)
  const decoded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const hex = bytes[at] === 0x25 ? String.fromCharCode(...bytes.subarray(at + 1, at + 3)) : ''
    const isCode = /^[\da-f]{2}$/i.test(hex)
    decoded[length++] = isCode ? Number.parseInt(hex, 16) : (bytes[at] ?? 0)
    if (isCode) at += 2
  }
  return decoded.subarray(0, length)
}
