// What we use of pdfkit's insides, under the class that pdfmake derives from it; see pdfmake-internals.d.ts.

declare module '#vendor/pdfmake/js/PDFDocument.js' {
  import type {Readable} from 'node:stream'

  /** A pdfkit object by reference. Strings that are text must be `String` objects: bare ones become names. */
  export interface Reference {
    readonly id: number
    data: Record<string, unknown>
    /** Where it begins in the file, in bytes. */
    offset: number
    /** As other objects refer to it. */
    toString(): string
    end(bytes?: string | Uint8Array): void
    write(bytes: Uint8Array): void
    /** The parts of its stream, and whether they are to be compressed. */
    buffer: Uint8Array[]
    compress: boolean
    finalize: () => void
  }
  /** A step of an outline: a point to go to, or two for a curve. */
  export interface PathCommand {
    command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    args: readonly number[]
  }
  export interface Glyph {
    id: number
    advanceWidth: number
    codePoints: number[]
    /** Its outline, in units of the font, upwards. */
    path: {toSVG(): string; commands: readonly PathCommand[]}
    /** Null for a glyph without outline. */
    _decode(): object | null
    /** In units of the font; taken from its tables where it is not set. */
    _metrics: {advanceWidth: number; leftBearing: number}
    _getCBox(): {minX: number; minY: number; maxX: number; maxY: number}
  }
  /** A TrueType font of some glyphs, as fontkit collects them. */
  export interface FontSubset {
    /** The glyph's number in the subset. */
    includeGlyph(id: number): number
    /** Glyphs of the font by their numbers in the subset. */
    glyphs: number[]
    encode(): Uint8Array
  }
  export interface Position {
    xAdvance: number
    xOffset: number
    yOffset: number
    advanceWidth: number
    /** Our own: nothing is seen of it. */
    isBlank?: true
  }
  /** Places a mark on a glyph; null where the font does not say where. */
  interface MarkPlacer {
    applyAnchor(mark: {markAnchor: object | null}, base: object | null, index: number): void
  }
  export interface PostHeader {
    /** Degrees counter-clockwise. */
    italicAngle: number
    underlinePosition: number
    underlineThickness: number
    /** Not 0 if all glyphs are as wide. */
    isFixedPitch: number
  }
  export interface FontFile {
    /** Tables that are decoded, by their tags. */
    _tables: {post?: PostHeader}
    /** Null if the font has none. */
    postscriptName: string | null
    ascent: number
    descent: number
    unitsPerEm: number
    /** At most 65,535. */
    numGlyphs: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    /** `characters` are those that the glyph stands for. */
    getGlyph(id: number, characters?: number[]): Glyph | null
    /** Every code point that the font has, ascending. */
    characterSet: number[]
    /** OpenType tags. */
    availableFeatures: string[]
    /** Of the class that its own can be made from. */
    stream: object
    _cmapProcessor: {lookup(codePoint: number): number}
    createSubset(): FontSubset
    /** Lengths in units of the font; the script is that of the first letter unless given. Glyphs from left to right. */
    layout(
      text: string,
      features: string[] | Readonly<Record<string, false>>,
      script: string | undefined,
      language: undefined,
      direction: 'ltr' | 'rtl',
    ): {glyphs: Glyph[]; positions: Position[]}
    /** Absent where a font has no rules. */
    _layoutEngine: {engine?: {GPOSProcessor?: MarkPlacer}}
  }
  export interface EmbeddedFont {
    id: string
    font: FontFile
    scale: number
    subset: FontSubset
    widths: (number | undefined)[]
    unicode: (number[] | undefined)[]
    ref(): Reference
    /** Writes the font into its document, if it has been referred to. */
    finalize(): void
    layoutRun(text: string, features?: string[]): {glyphs: Glyph[]; positions: Position[]}
  }
  export type EmbeddedFontClass = new (document: PDFDocument, font: FontFile, id: string) => EmbeddedFont
  export class StructureElement {
    dictionary: Reference
    /** Nothing, once it is written. */
    _children: (StructureElement | StructureContent)[]
    _flushed: boolean
    add(child: StructureElement | StructureContent): this
    end(): void
  }
  export class StructureContent {
    private readonly refs: unknown
  }
  export interface Outline {
    outlineData: Record<string, unknown>
    children: Outline[]
    options: {expanded?: boolean}
    addItem(title: string, options?: {expanded?: boolean}): Outline
  }
  export interface DocumentOptions {
    size?: [number, number]
    pdfVersion?: string
    subset?: string
    tagged?: boolean
    displayTitle?: boolean
    compress?: boolean
    lang?: string
    autoFirstPage: false
    bufferPages?: boolean
    font: null
    info?: Record<string, string | Date>
  }
  interface Tree {
    /** Whether its root has limits. */
    limits: boolean
  }
  export interface NameTree extends Tree {
    /** Order of the names, as for `Array.sort`. */
    _compareKeys(a: string, b: string): number
    add(key: string, value: unknown): void
  }
  export class PDFDocument extends Readable {
    options: DocumentOptions
    info: Record<string, string | Date>
    outline: Outline
    page: {
      width: number
      height: number
      dictionary: Reference
      resources: Reference
      fonts: Record<string, Reference>
      xobjects: Record<string, Reference>
      annotations: Reference[]
      write(operators: string): void
    }
    endSubset?: () => void
    _addColorOutputIntent(): void
    /** Where each object begins in the file, in bytes. */
    _offsets: number[]
    _offset: number
    _id: Uint8Array
    _write(data: string | Uint8Array): void
    /** Told of each object that is written: the file ends after the last. */
    _refEnd(reference: Reference): void
    _finalize(): void
    _font: EmbeddedFont
    _fontFamilies: Record<string, EmbeddedFont>
    _registeredFonts: Record<string, unknown>
    _fontCount: number
    constructor(
      fonts: Record<string, Record<string, string>>,
      images: Record<string, Uint8Array>,
      patterns: object,
      attachments: object,
      options: DocumentOptions,
      virtualFiles: null,
      access: (path: string) => boolean,
    )
    registerFont(name: string, bytes: Uint8Array): this
    font(source: string | Uint8Array): this
    addPage(options?: object): this
    /** Ends the pages that are drawn. */
    flushPages(): void
    addContent(operators: string): this
    /** Null leaves an opacity as it is; names of states are the document's. */
    _doOpacity(fill: number | null | undefined, stroke: number | null | undefined): void
    fillColor(color: string): this
    save(): this
    translate(x: number, y: number): this
    restore(): this
    openImage(source: string | Uint8Array): unknown
    /** An image by its key, embedded when it is first asked for. */
    provideImage(key: string): {readonly width: number; readonly height: number; readonly orientation?: number}
    markStructureContent(tag: string, options?: object): StructureContent
    endMarkedContent(): this
    struct(type: string, options?: object): StructureElement
    addStructure(element: StructureElement): this
    getStructTreeRoot(): Reference
    getStructParentTree(): Tree & {get(key: number): unknown}
    ref(data: object): Reference
    annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this
    link(x: number, y: number, width: number, height: number, url: string, options?: object): this
    goTo(x: number, y: number, width: number, height: number, name: string, options?: object): this
    addNamedDestination(name: string, kind: 'XYZ', left: null, top: number, zoom: null): void
    appendXML(xml: string): void
    _addInfo(): void
    addNamedEmbeddedFile(name: string, specification: Reference): void
    _root: {
      toString(): string
      data: Record<string, unknown> & {Names: {data: {Dests?: NameTree; EmbeddedFiles?: NameTree}}}
    }
    end(): this
  }
  const exported: {default: typeof PDFDocument}
  export default exported
}
