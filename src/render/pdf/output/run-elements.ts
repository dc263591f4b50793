import type {StructureElement} from '#vendor/pdfmake/js/PDFDocument.js'
import {aroundsOf, type Around} from '../around.js'
import type {Link} from '../link.js'
import type {Run, TextNode} from '../node.js'
import type {Owners} from './owners.js'
import type {PrintedDocument} from './printed-document.js'

/** Elements within paragraphs, created at their first words. */
export class RunElements {
  private readonly spans = new Map<Run, StructureElement>()
  private readonly arounds = new Map<StructureElement, Map<Around, StructureElement>>()
  private readonly passages = new Map<TextNode, ReadonlyMap<Run, ToldPassage>>()
  private readonly toldSpans = new Map<ToldPassage, StructureElement>()

  constructor(
    private readonly document: PrintedDocument,
    private readonly owners: Owners,
  ) {}

  /** Innermost element of a run: its paragraph, a language span, or an inline element. */
  ownerOf(run: Run, node: TextNode, base: StructureElement): StructureElement {
    const {link, code, note, around} = run
    const {calls, lang: common} = this.owners.get(node) ?? {}
    const place = {link: undefined, lang: common}
    const paragraph = this.inside(around, base, place)
    const lang = run.lang === (langOf(around) ?? common) ? undefined : run.lang
    if (link) {
      const element =
        note === undefined
          ? this.document.marks.linkElement(link, paragraph)
          : this.callOf(run, link, calls ?? paragraph)
      const outside = langOf(around, link) ?? common
      const own = langOfLink(link, node) ?? outside
      if (own !== undefined && own !== outside) element.dictionary.data['Lang'] = new String(own)
      const words = this.inside(around, element, {link, lang: own})
      return code ? this.spanOf(run, words, 'Code') : words
    }
    // A block of code is one element, however its lines are set.
    if (code && node.tag === 'Code') return base
    if (code) return this.spanOf(run, paragraph, 'Code')
    if (lang) return this.spanOf(run, paragraph, 'Span')
    return (run.parts && calls) ?? this.toldIn(run, node, {paragraph, base})
  }

  /** Element of a right-to-left passage, with replacement text for all or part of it; other passages have none. */
  private toldIn(
    run: Run,
    node: TextNode,
    {paragraph, base}: {readonly paragraph: StructureElement; readonly base: StructureElement},
  ): StructureElement {
    if (!run.around) return paragraph
    const {lang} = this.owners.get(node) ?? {}
    const known = this.passages.get(node) ?? toldPassages(node.text, one => this.isElement(one, lang))
    this.passages.set(node, known)
    const passage = known.get(run)
    if (!passage) return paragraph
    const own = passage.isWhole && paragraph !== base ? paragraph : this.toldSpans.get(passage)
    const element = own ?? this.spanFor(passage.text, paragraph)
    element.dictionary.data['ActualText'] = new String(passage.text)
    this.toldSpans.set(passage, element)
    return element
  }

  /** Element around words, within another one of the same link or of none. */
  private inside(
    around: Around | undefined,
    element: StructureElement,
    place: {readonly link: Run['link']; readonly lang: string | undefined},
  ): StructureElement {
    if (!around) return element
    const {type, outer, lang, link} = around
    const holder = this.inside(outer, element, place)
    if (link !== place.link || !this.isElement(around, place.lang)) return holder
    const inside = this.arounds.get(holder) ?? new Map<Around, StructureElement>()
    this.arounds.set(holder, inside)
    const known = inside.get(around)
    if (known) return known
    const made = this.document.struct(type, lang ? {lang} : {})
    holder.add(made)
    inside.set(around, made)
    return made
  }

  /** Whether it is an element of the file: emphasis is not in PDF 1.7, nor is a passage in the surrounding language. */
  private isElement({type, lang, outer}: Around, common: string | undefined): boolean {
    if (type === 'Span') return lang === undefined || lang !== (langOf(outer) ?? common)
    return this.document.pdf20 !== undefined
  }

  /** Link element of a call: inside a reference; in PDF 2.0, which allows no link in a reference, the reference itself. */
  private callOf(run: Run, link: Link, parent: StructureElement): StructureElement {
    const {marks, pdf20} = this.document
    if (!pdf20) return marks.linkElement(link, this.spanOf(run, parent, 'Reference'))
    const element = marks.linkElement(link, parent, 'Reference')
    if (run.note !== undefined) pdf20.call(run.note, element)
    return element
  }

  private spanOf(run: Run, parent: StructureElement, tag: 'Span' | 'Code' | 'Reference'): StructureElement {
    const known = this.spans.get(run)
    if (known) return known
    const element = this.document.struct(tag, run.lang ? {lang: run.lang} : {})
    parent.add(element)
    this.spans.set(run, element)
    return element
  }

  /** Whether an element has replacement text. */
  isTold(element: StructureElement): boolean {
    return element.dictionary.data['ActualText'] !== undefined
  }

  /** A span with replacement text. */
  spanFor(actual: string, owner: StructureElement): StructureElement {
    const element = this.document.struct('Span', {actual})
    owner.add(element)
    return element
  }
}

/** Language of the innermost passage, optionally only of passages outside a link. */
function langOf(around: Around | undefined, within?: Run['link']): string | undefined {
  for (const {lang, link} of aroundsOf(around))
    if (lang !== undefined && (within === undefined || link !== within)) return lang
  return undefined
}

/** Language that all words of a link share, used for its description. */
function langOfLink(link: Link, node: TextNode): string | undefined {
  const langs = new Set(node.text.filter(run => run.link === link).map(({lang}) => lang))
  const [lang] = langs
  return langs.size === 1 ? lang : undefined
}

/** Replacement text of words, in reading order. */
interface ToldPassage {
  readonly text: string
  /** Whether it covers all of its parent. */
  readonly isWhole: boolean
}

/**
 * Replacement texts of right-to-left passages of a paragraph, by run. Their glyphs are in visual order, in several fonts and lines;
 * replacement text keeps them together, except for inner elements of the file (`isElement`).
 */
function toldPassages(runs: readonly Run[], isElement: (around: Around) => boolean): ReadonlyMap<Run, ToldPassage> {
  const told = new Map<Run, ToldPassage>()
  // Most texts have none.
  if (!runs.some(isTurned)) return told
  const innermost = (run: Run) => [...aroundsOf(run.around)].find(isElement)
  let from = 0
  for (let to = 1; to <= runs.length; to++) {
    const [first, next] = [runs[from], runs[to]]
    if (first && next && isOne(first, next) && innermost(first) === innermost(next)) continue
    const neighbours = runs.slice(from, to)
    from = to
    if (!first || !isTurned(first)) continue
    const around = innermost(first)
    const isInside = (run: Run) => [...aroundsOf(run.around)].some(one => one === around)
    const text = neighbours.map(run => run.text.replaceAll('\n', ' ')).join('')
    const passage = {text, isWhole: runs.every(run => neighbours.includes(run) || !isInside(run))}
    for (const run of neighbours) told.set(run, passage)
  }
  return told
}

const isOne = (before: Run, run: Run): boolean => isPlain(before) && isPlain(run) && before.lead === run.lead

/** Whether a run is no element and needs no replacement. */
const isPlain = ({link, code, note, told, parts, pageOf}: Run): boolean =>
  !link && !code && !parts && note === undefined && told === undefined && pageOf === undefined

/** Whether a run is right-to-left, or within such a passage. */
const isTurned = (run: Run): boolean =>
  isPlain(run) && [...aroundsOf(run.around)].find(({dir}) => dir !== undefined)?.dir === 'rtl'
