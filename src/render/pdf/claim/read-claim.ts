import type {PDFDocument, Reference} from '#vendor/pdfmake/js/PDFDocument.js'
import {own} from '../../../model/own.js'
import type {Claim, ClaimedElement, ClaimedFont, ClaimedKid, ClaimedPage} from './claim.js'

/** Children that each element of a structure was written with: pdfkit forgets it as soon as it has written it. */
export class WrittenKids {
  private readonly known = new Map<unknown, unknown>()

  /** Note what an object has when it is written. */
  note(object: Reference): void {
    const {K: kids} = object.data
    if (kids) this.known.set(object, kids)
  }

  /** The kids of an element by its dictionary; undefined where it was never written. */
  of(dictionary: unknown): unknown {
    return this.known.get(dictionary)
  }
}

type Values = Readonly<Record<string, unknown>>

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null
/** Value of an entry, by reference or itself. */
const valuesOf = (value: unknown): Values => {
  if (!isValues(value)) return {}
  return 'data' in value && isValues(value['data']) ? value['data'] : value
}
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
/** pdfkit has texts as `String` objects, and names as bare strings. */
const textOf = (value: unknown): string => (typeof value === 'string' || value instanceof String ? String(value) : '')
const told = (value: unknown): string | undefined => (value === undefined ? undefined : textOf(value))

/** Reads out of a document of pdfkit, at its end, what it claims: the objects that were written, not what we meant to write. */
export function readClaim(
  document: PDFDocument,
  {kids, ...known}: Pick<Claim, 'title' | 'standard' | 'paintedOutside'> & {readonly kids: WrittenKids},
): Claim {
  const root: Values = document._root.data
  const pages = listOf(valuesOf(root['Pages'])['Kids'])
  const tree = document.getStructParentTree()
  const reader = new StructureReader({pages, kids, tree})
  return {
    lang: textOf(root['Lang']),
    isMarked: valuesOf(root['MarkInfo'])['Marked'] === true,
    showsTitle: valuesOf(root['ViewerPreferences'])['DisplayDocTitle'] === true,
    roots: listOf(valuesOf(root['StructTreeRoot'])['K']).map(element => reader.element(element)),
    pages: pages.map((page, index) => pageOf(valuesOf(page), index, tree)),
    fonts: Object.values(document._fontFamilies).map(fontOf),
    files: listOf(root['AF']).map(file => ['F', 'UF'].every(key => textOf(own(valuesOf(file), key)) !== '')),
    ...known,
    // A file of PDF 2.0 has its title in the metadata alone, which are written after this.
    title: known.standard === 'ua-1' ? textOf(document.info['Title']) : known.title,
  }
}

interface ParentTree {
  get(key: number): unknown
}

/** Reads elements as they were written. */
class StructureReader {
  constructor(
    private readonly from: {
      readonly pages: readonly unknown[]
      readonly kids: WrittenKids
      readonly tree: ParentTree
    },
  ) {}

  element(reference: unknown): ClaimedElement {
    const values = valuesOf(reference)
    const attributes = valuesOf(values['A'])
    const {Scope: scope, ListNumbering: numbering, BBox: box, NoteType: noteType} = attributes
    return {
      type: textOf(values['S']),
      lang: told(values['Lang']),
      alt: told(values['Alt']),
      id: told(values['ID']),
      scope: told(scope),
      numbering: told(numbering),
      noteType: told(noteType),
      namespace: textOf(valuesOf(values['NS'])['NS']),
      refersTo: listOf(values['Ref']).length,
      isBoxed: listOf(box).length === 4,
      kids: listOf(this.from.kids.of(reference)).map(kid => this.kid(kid, reference)),
    }
  }

  private kid(kid: unknown, owner: unknown): ClaimedKid {
    const {pages, tree} = this.from
    if (typeof kid === 'number') return this.content(valuesOf(owner)['Pg'], kid, owner)
    const values = valuesOf(kid)
    if (values['Type'] === 'MCR') return this.content(values['Pg'], Number(values['MCID']), owner)
    if (values['Type'] !== 'OBJR') return this.element(kid)
    const annotation = valuesOf(values['Obj'])
    const key = annotationKey(annotation)
    const isThere = listOf(valuesOf(values['Pg'])['Annots']).includes(values['Obj']) && pages.includes(values['Pg'])
    return {kind: 'annotation', key, isOwned: isThere && tree.get(Number(annotation['StructParent'])) === owner}
  }

  private content(page: unknown, mcid: number, owner: unknown): ClaimedKid {
    const {pages, tree} = this.from
    const owners = listOf(tree.get(Number(valuesOf(page)['StructParents'])))
    return {kind: 'content', key: contentKey(pages.indexOf(page), mcid), isOwned: owners[mcid] === owner}
  }
}

const contentKey = (page: number, mcid: number): string => `page ${page + 1}, content ${mcid}`
const annotationKey = (annotation: Values): string => `annotation ${String(annotation['StructParent'])}`

const pageOf = (page: Values, index: number, tree: ParentTree): ClaimedPage => ({
  tabs: textOf(page['Tabs']),
  content: listOf(tree.get(Number(page['StructParents']))).map((_, mcid) => contentKey(index, mcid)),
  annotations: listOf(page['Annots'])
    .map(valuesOf)
    .map(annotation => ({
      key: annotationKey(annotation),
      kind: textOf(annotation['Subtype']),
      contents: textOf(annotation['Contents']),
    })),
})

type Embedded = PDFDocument['_fontFamilies'][string]

/** The first code is that of the glyph for what a font lacks. */
function fontOf(font: Embedded): ClaimedFont {
  const dictionary = fontDictionary(font.ref())
  const descendant = valuesOf(listOf(dictionary['DescendantFonts'])[0])
  const descriptor = valuesOf(descendant['FontDescriptor'])
  const unnamed = font.unicode.filter((characters, code) => code > 0 && !characters?.some(character => character > 0))
  return {
    name: textOf(dictionary['BaseFont']),
    isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some(key => own(descriptor, key) !== undefined),
    hasCharacters: dictionary['ToUnicode'] !== undefined,
    unnamedGlyphs: unnamed.length,
  }
}

const fontDictionary = ({data}: Reference): Values => data
