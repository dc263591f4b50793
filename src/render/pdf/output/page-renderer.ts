import type {PlacedImage, PlacedLine, Vector} from '#vendor/pdfmake/js/ElementWriter.js'
import type {Outline, StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import {runSegments, type Line, type Run, type RunSegment} from '../node.js'
import {BaseRenderer} from '../pdfmake.js'
import {operand, rgb} from '../units.js'
import {widthOf} from '../setting/measure-text.js'
import {areaOf} from './link-areas.js'
import type {Owned, Owners} from './owners.js'
import type {PrintedDocument} from './printed-document.js'
import {RunElements} from './run-elements.js'
import {textOperators, type SaidByFont} from './text-operators.js'
import {own} from '../../../model/own.js'

/** Left end of a line on its page, its top and its baseline, in pdfkit's flipped coordinates, in points. */
interface At {
  readonly x: number
  readonly y: number
  readonly baseline: number
}

/** Draws pages, with all content either tagged or an artifact. */
export class PageRenderer extends BaseRenderer {
  /** Lines that were drawn. */
  readonly drawn = new Set<Line>()
  private readonly elements: RunElements
  private entries = 0
  /** Last outline entry of each level. */
  private readonly outlines: Outline[] = []
  private readonly said: SaidByFont = new Map()

  constructor(
    private readonly document: PrintedDocument,
    private readonly owners: Owners,
    /** Page numbers of anchors, for printed references. */
    private readonly pageNumbers: ReadonlyMap<string, number>,
  ) {
    super(document)
    this.elements = new RunElements(document, owners)
  }

  override renderLine({line, artifact}: PlacedLine, x: number, y: number): void {
    const at = {x, y, baseline: y + line.ascentPt}
    const again = this.drawn.has(line)
    this.drawn.add(line)
    const owned = this.owners.get(line.node)
    const segments = runSegments(line)
    if (!owned?.element || artifact || again) {
      const kind = artifact ?? {type: again ? ('Pagination' as const) : ('Layout' as const)}
      this.document.marks.artifact(kind, () => segments.forEach(segment => this.draw(segment, line, at)))
      return
    }
    this.markTargets(line, y, owned)
    const mark = turnedMark(line, at)
    if (mark) this.document.marks.artifact({type: 'Layout'}, () => this.document.addContent(mark))
    for (const group of grouped(segments)) this.drawGroup(group, line, at)
    for (const segment of segments) if (segment.run.style.line) this.drawStroke(segment, at)
  }

  /** Add outline entries and destinations at the height of a line; pdfkit's would point to the page's corner. */
  private markTargets(line: Line, y: number, owned: Owned): void {
    const {node, first} = line
    const {document} = this
    const element = owned.lead ?? owned.element
    const top = Math.max(y - 6, 0)
    for (const anchor of anchorsOf(line)) document.target(anchor, element, top)
    if (!first || !node.outline) return
    const {text, level} = node.outline
    const parent = this.outlines.slice(0, level).findLast(outline => outline !== undefined) ?? document.outline
    const entry = parent.addItem(text, {expanded: level === 0})
    // By it, a reader of the outline knows the heading, and the language that it is in (ISO 32000-1, table 153).
    if (element) entry.outlineData['SE'] = element.dictionary
    entry.outlineData['Dest'] = [document.page.dictionary, 'XYZ', null, document.page.height - top, null]
    if (document.pdf20) this.nameEntry(entry, element, top)
    this.outlines.length = level
    this.outlines[level] = entry
  }

  /** Point an outline entry to a named destination, which in PDF 2.0 can be an element. */
  private nameEntry(entry: Outline, element: StructureElement | undefined, top: number): void {
    const name = `outline-${String(++this.entries).padStart(4, '0')}`
    this.document.target(name, element, top)
    entry.outlineData['Dest'] = new String(name)
  }

  private drawGroup(group: readonly RunSegment[], line: Line, at: At): void {
    const [first] = group
    const {element, lead} = this.owners.get(line.node) ?? {}
    const base = first?.run.lead ? (lead ?? element) : element
    if (!first || !base) return
    const owner = this.elements.ownerOf(first.run, line.node, base)
    for (const segment of group) {
      this.markSegment(segment, owner)
      this.draw(segment, line, at)
    }
    const {marks, links} = this.document
    const {link} = first.run
    // What is stressed inside a link owns words, and the link what can be clicked.
    if (link) links.add(link, marks.linkElement(link, owner), areaOf(first, group, at))
  }

  /**
   * Tag a segment. A break hyphen becomes a soft hyphen, so that readers join the parts. The hyphen of a compound at a line end is told as
   * U+2010, or followed by a space, so that plain text extraction keeps it. Code is told as typed, and a note call is separate from the
   * word before. Right-to-left glyphs are in visual order; their element has the words in reading order.
   */
  private markSegment({run, text, hyphen, level}: RunSegment, owner: StructureElement): void {
    const {elements, document} = this
    const {marks} = document
    if (run.told !== undefined) marks.told(run.told, elements.spanFor(run.told, owner))
    else if (run.note !== undefined) marks.told(` ${text}`, owner)
    else if (level % 2) marks.content(elements.isTold(owner) ? owner : elements.spanFor(text, owner))
    else if (hyphen === 'own') marks.told(run.code || text.endsWith(' ') ? '- ' : '\u2010', owner)
    else if (hyphen) marks.content(elements.spanFor('\u00AD', owner))
    else if (isSpacedOut(run, text)) marks.told(text, owner)
    else marks.content(owner)
  }

  private draw(segment: RunSegment, {wordSpacePt}: Line, {x, baseline}: At): void {
    const {document} = this
    const {style, pageOf, note} = segment.run
    const font = document.embedded(style.face)
    const {fonts} = document.page
    if (!own(fonts, font.id)) Object.assign(fonts, {[font.id]: font.ref()})
    const text = pageOf === undefined ? segment.text : String(this.pageNumbers.get(pageOf) ?? '')
    // A space under the end of the word: who goes by glyphs alone would take the call for a part of it (1982² for 19822).
    const [before, backPt] = note === undefined ? ['', 0] : [' ', widthOf(' ', style)]
    const place = {x: x + segment.xPt - backPt, baseline, wordSpacePt: note === undefined ? wordSpacePt : 0}
    const shown = before || pageOf !== undefined ? {...segment, text: before + text} : segment
    document.addContent(textOperators(this.said, font, shown, place))
  }

  private drawStroke({run, xPt, widthPt, text, level}: RunSegment, {x, baseline}: At): void {
    const {line, sizePt, color} = run.style
    const trim = text.endsWith(' ') ? sizePt * 0.22 : 0
    const y = line === 'under' ? baseline + sizePt * 0.17 : baseline - sizePt * 0.26
    this.document.marks.artifact({type: 'Layout'}, () => {
      this.document.fillColor(color)
      const rectangle = [x + xPt + (level % 2 ? trim : 0), y, widthPt - trim, sizePt * 0.05].map(operand).join(' ')
      this.document.addContent(`${rectangle} re f`)
    })
  }

  override renderVector(vector: Vector): void {
    this.document.marks.artifact(vector.artifact ?? {type: 'Layout'}, () => super.renderVector(vector))
  }

  override renderImage(image: PlacedImage): void {
    this.figure(image, () => super.renderImage(image))
  }

  override renderSVG(placed: PlacedImage): void {
    const {svg = '', _width: width, _height: height} = placed
    const draw = (corner: {readonly x: number; readonly y: number}) => super.renderSVG({...placed, ...corner})
    this.figure(placed, () => this.document.drawings.draw({svg, width, height}, placed, draw))
  }

  private figure(placed: PlacedImage, draw: () => void): void {
    const {marks, page} = this.document
    const {node, anchor, x, y, _width: width, _height: height} = placed
    const {element, holder} = this.owners.get(node) ?? {}
    if (anchor) this.document.target(anchor, element ?? holder, y)
    if (!element) {
      marks.artifact(placed.artifact ?? {type: 'Layout'}, draw)
      return
    }
    const box = [x, page.height - y - height, x + width, page.height - y]
    element.dictionary.data['A'] = {O: 'Layout', Placement: 'Block', BBox: box}
    marks.content(element)
    draw()
    marks.close()
  }
}

/**
 * Whether gaps do not show word ends or the number of spaces: in tracked text, in indentation and alignment of code, and between single
 * characters (`9 h`, `3 z 4`), which text extraction would join.
 */
const isSpacedOut = ({style, code}: Run, text: string): boolean =>
  (code && text.trim() === '') ||
  (style.trackingPt !== 0 && !text.trim().includes(' ')) ||
  /^\S(?:[ \u00A0\u202F]\S)+ ?$/u.test(text)

/** Anchors of a line: that of a paragraph at its beginning, and those of its words. */
export function anchorsOf({node, first, segments}: Line): readonly string[] {
  const anchors = first && node.anchor ? [node.anchor] : []
  for (const {at} of segments) {
    const anchor = node.text[at]?.anchor
    if (anchor !== undefined) anchors.push(anchor)
  }
  return anchors
}

/** Group neighbours by element. */
function grouped(segments: readonly RunSegment[]): readonly (readonly RunSegment[])[] {
  const groups: RunSegment[][] = []
  for (const segment of segments) {
    const before = groups.at(-1)?.at(-1)?.run
    const {run} = segment
    const plain = (one: Run) => !one.link && !one.code && !one.lang && !one.parts
    const same =
      before &&
      before.lead === run.lead &&
      before.around === run.around &&
      before.code === run.code &&
      (before === run || (plain(before) && plain(run)) || (run.link && before.link === run.link))
    if (same) groups.at(-1)?.push(segment)
    if (!same) groups.push([segment])
  }
  return groups
}

/** Operators of the arrow that marks a continued line of code; undefined for other lines. */
function turnedMark({isTurned, node}: Line, {x, baseline}: At): string | undefined {
  if (!isTurned || !node.turned) return undefined
  const {sizePt} = node.base
  const [left, right] = [x - node.turned.roomPt * 0.75, x - node.turned.roomPt * 0.25]
  const [top, y] = [baseline - sizePt * 0.65, baseline - sizePt * 0.25]
  const head = sizePt * 0.14
  const at = (...places: number[]) => places.map(operand).join(' ')
  return [
    `${rgb(node.turned.color)} RG ${at(sizePt * 0.07)} w`,
    `${at(left, top)} m ${at(left, y)} l ${at(right, y)} l S`,
    `${at(right - head, y - head)} m ${at(right, y)} l ${at(right - head, y + head)} l S`,
  ].join('\n')
}
