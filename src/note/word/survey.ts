import {own} from '../../model/own.js'
import {Comments} from './comments.js'
import {EntryNumbers} from './entry-numbers.js'
import type {Loss, LossKind, WordPlace} from './losses.js'
import type {Numbering} from './numbering.js'
import {Paragraphs} from './paragraphs.js'
import type {XmlAttributes, XmlListener} from './read-xml.js'
import {changeElements, type TrackedChange} from './revisions.js'
import {marks} from './marks.js'
import {off, Unseen} from './unseen.js'

/** Elements that are lost, or that say so, by name. */
const lost: Readonly<Record<string, LossKind>> = {
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'object',
  'w:altChunk': 'object',
  'w:control': 'object',
  // Of a word with its reading beside it (Japanese, Chinese) neither is read.
  'w:ruby': 'other',
  'w:pageBreakBefore': 'pageBreak',
}
/** Elements that say how words look, which is lost, by name. */
const looks: Readonly<Record<string, LossKind>> = {
  'w:highlight': 'colour',
  'w:color': 'colour',
  'w:shd': 'colour',
  'w:u': 'underline',
}

/** Colours of ordinary text, and of what is behind it. */
const plain: Readonly<Record<string, RegExp>> = {
  'w:color': /^(?:auto|0{6}|0[0-9a-f]0[0-9a-f]0[0-9a-f])$/i,
  'w:shd': /^(?:auto|f{6})?$/i,
}

/** The parts of a document's text that a note cannot have: a listener to the elements of a part. */
export class Survey implements XmlListener {
  readonly losses: Loss[] = []
  readonly changes: TrackedChange[] = []
  readonly comments = new Comments()
  private readonly paragraphs: Paragraphs
  private readonly names: string[] = []
  private readonly entries: EntryNumbers
  private equation: string | undefined
  private field = ''
  /** A picture that has no text alternative, by where the tag of its properties ends. */
  private picture: number | undefined
  private boxes = {choice: '', fallback: 0}
  private tables: {hasHeader: boolean; isSpanning: boolean; place?: WordPlace | undefined}[] = []
  private readonly unseen: Unseen

  /** @param hiding Styles that hide their words (`hidingStyles`). */
  constructor(isNumbered: boolean, numbering: Numbering, hiding: ReadonlySet<string>) {
    this.paragraphs = new Paragraphs(isNumbered)
    this.entries = new EntryNumbers(numbering)
    this.unseen = new Unseen(hiding)
  }

  get edits(): Unseen['edits'] {
    return this.unseen.edits
  }

  open(name: string, attributes: XmlAttributes, at: number, end: number): void {
    this.names.push(name)
    const value = attributes.get('val')
    const kind = own(lost, name)
    if (kind && !off.has(value ?? '')) this.lose(kind)
    this.look(name, (name === 'w:shd' ? attributes.get('fill') : value) ?? '')
    this.unseen.open(this.names, attributes, at)
    if (changeElements.has(name))
      this.changes.push({author: attributes.get('author') ?? '', place: this.paragraphs.place})
    own(this.openers, name)?.(attributes, at, end)
  }

  close(name: string, at: number): void {
    this.names.pop()
    const gone = this.unseen.close(name, at)
    if (gone && !this.isIn('mc:Choice')) this.lose(gone.kind, gone.words)
    own(this.closers, name)?.(at)
  }

  text(words: string): void {
    const inside = this.names.at(-1)
    if (inside === 'm:t' && this.equation !== undefined) this.equation += words
    if (inside === 'w:instrText') this.field += words
    if (inside !== 'w:t') return
    if (this.isIn('mc:Choice')) {
      if (this.isIn('w:txbxContent')) this.boxes.choice += words
      return
    }
    this.unseen.text(words)
    this.paragraphs.text(words)
    this.comments.text(words)
  }

  private readonly openers: Readonly<Record<string, (attributes: XmlAttributes, at: number, end: number) => void>> = {
    'w:p': () => {
      this.entries.begin()
      if (this.isIn('mc:Choice')) return
      this.paragraphs.open()
      const table = this.tables.at(-1)
      if (table) table.place ??= this.paragraphs.place
    },
    'w:numPr': () => this.entries.open(),
    'w:numId': attributes => this.entries.inList(attributes.get('val') ?? ''),
    'w:ilvl': attributes => this.entries.onLevel(attributes.get('val') ?? '0'),
    'w:tab': () => {
      if (this.names.at(-2) === 'w:r' && !this.isIn('mc:Choice')) this.paragraphs.text('\t')
    },
    'w:br': attributes => {
      if (attributes.get('type') === 'page' || attributes.get('type') === 'column') this.lose('pageBreak')
    },
    'w:sectPr': () => {
      if (this.names.at(-2) === 'w:pPr') this.lose('pageBreak')
    },
    'wp:docPr': (attributes, _, end) => {
      const isSilent = (attributes.get('descr') ?? '').trim() === '' && !attributes.has('title')
      this.picture = isSilent ? end : undefined
    },
    // MS-ODRAWXML, 2.8.1: in a list of extensions of those properties.
    'adec:decorative': attributes => this.markDecorative(attributes.get('val') ?? '1'),
    'm:oMath': () => (this.equation ??= ''),
    'wps:wsp': () => {
      if (!this.isIn('mc:Fallback')) this.boxes.choice ||= ' '
    },
    'w:txbxContent': () => {
      if (this.isIn('mc:Choice')) return
      this.boxes.fallback++
      this.lose('textBox')
    },
    'mc:AlternateContent': () => (this.boxes = {choice: '', fallback: 0}),
    'w:tbl': () => {
      if (this.tables.length > 0) this.lose('nestedTable')
      this.tables.push({hasHeader: false, isSpanning: false})
    },
    'w:tblHeader': attributes => {
      const table = this.tables.at(-1)
      if (table && !off.has(attributes.get('val') ?? '')) table.hasHeader = true
    },
    'w:gridSpan': attributes => this.span(attributes.get('val') !== '1'),
    'w:vMerge': () => this.span(true),
    'w:fldChar': attributes => {
      if (attributes.get('fldCharType') !== 'begin') this.endField()
    },
    'w:commentRangeStart': attributes => this.comments.open(attributes.get('id') ?? '', this.paragraphs.place),
    'w:commentRangeEnd': attributes => this.comments.close(attributes.get('id') ?? ''),
    'w:commentReference': attributes => this.comments.refer(attributes.get('id') ?? '', this.paragraphs.place),
  }

  private readonly closers: Readonly<Record<string, (at: number) => void>> = {
    'w:p': () => {
      if (this.isIn('mc:Choice')) return
      const {place} = this.paragraphs
      if (this.paragraphs.close()) this.losses.push({kind: 'tabs', place})
    },
    'w:pPr': at => this.markEntry(at),
    'm:oMath': () => {
      if (this.equation !== undefined && !this.isIn('m:oMath')) this.lose('equation', this.equation)
      if (!this.isIn('m:oMath')) this.equation = undefined
    },
    'mc:AlternateContent': () => {
      const {choice, fallback} = this.boxes
      if (choice !== '' && fallback === 0) this.lose(choice.trim() === '' ? 'drawing' : 'textBoxLost', choice)
    },
    'w:tbl': () => {
      const table = this.tables.pop()
      const place = table?.place
      if (table?.hasHeader === false) this.losses.push({kind: 'noHeader', place})
      if (table?.isSpanning) this.losses.push({kind: 'merged', place})
    },
  }

  /** Links are underlined and blue by themselves. */
  private look(name: string, value: string): void {
    const kind = own(looks, name)
    if (!kind || this.names.at(-3) !== 'w:r' || off.has(value) || this.isIn('w:hyperlink')) return
    if (own(plain, name)?.test(value) !== true) this.lose(kind)
  }

  private span(isSpanning: boolean): void {
    const table = this.tables.at(-1)
    if (table && isSpanning) table.isSpanning = true
  }

  private isIn(name: string): boolean {
    return this.names.includes(name)
  }

  private lose(kind: LossKind, words?: string): void {
    const {place} = this.paragraphs
    this.losses.push({kind, place, lost: words})
  }

  /** End a field; those of reference managers are known by their beginning. */
  private endField(): void {
    if (/^\s*(?:ADDIN\s+(?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE|Mendeley)|CITATION\s)/i.test(this.field))
      this.lose('citation')
    this.field = ''
  }

  /** Say in the text itself which number an entry has, or that it goes on with the one before it: readers of lists are told neither. */
  private markEntry(at: number): void {
    const number = this.isIn('w:pPr') ? undefined : this.entries.number()
    if (number !== undefined) this.edits.push({from: at, to: at, text: `<w:r><w:t>${marks.entry(number)}</w:t></w:r>`})
  }

  /** Say in the text alternative that the picture has none, on purpose. */
  private markDecorative(value: string): void {
    const {picture} = this
    if (picture === undefined || off.has(value)) return
    const at = picture - '>'.length
    this.edits.push({from: at, to: at, text: ` title="${marks.decorative}"`})
    this.picture = undefined
  }
}
