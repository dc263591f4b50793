import {own} from '../../../model/own.js'
import {isElement, type Claim, type ClaimedElement, type ClaimedPiece} from './claim.js'

/** The structure in reading order: every element with the one that holds it. */
interface Held {
  readonly element: ClaimedElement
  readonly parent: string
}

function heldIn(roots: readonly ClaimedElement[]): readonly Held[] {
  const held: Held[] = []
  const visit = (element: ClaimedElement, parent: string): void => {
    held.push({element, parent})
    for (const kid of element.kids) if (isElement(kid)) visit(kid, element.type)
  }
  for (const root of roots) visit(root, '')
  return held
}
const piecesOf = ({kids}: ClaimedElement): readonly ClaimedPiece[] => kids.flatMap(kid => (isElement(kid) ? [] : [kid]))

/** BCP 47, as far as its form goes. */
const language = /^(?:[A-Za-z]{2,8}|[ix](?=-))(?:-[A-Za-z0-9]{1,8})*$/i

/** Types that may stand nowhere else (ISO 32000-1, 14.8.4.3). */
const parents: Readonly<Partial<Record<string, readonly string[]>>> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC', 'TOCI'],
  Document: [''],
}
/** Types that only PDF 2.0 has. */
const newer = new Set(['Title', 'Aside', 'FENote', 'Em', 'Strong'])

const known = new Set(
  'Document Sect Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody BlockQuote Caption Figure Note Reference TOC TOCI Code Table THead TBody TR TH TD Span Link'.split(
    ' ',
  ),
)
/** Namespaces of types (ISO 32000-2, 14.8.6), and the types that PDF 2.0 has no longer. */
const [pdf17, pdf20] = ['http://iso.org/pdf/ssn', 'http://iso.org/pdf2/ssn']
const older = new Set(['Note', 'BlockQuote', 'Code', 'Reference', 'TOC', 'TOCI'])

/** Types of elements that may be empty: a cell without a value. */
export const mayBeEmpty: ReadonlySet<string> = new Set(['TD', 'TH'])

const of = (held: readonly Held[], type: string): readonly ClaimedElement[] =>
  held.filter(({element}) => element.type === type).map(({element}) => element)
const blank = (text: string | undefined): boolean => !text?.trim()
const rowsOf = (table: ClaimedElement): readonly ClaimedElement[] => of(heldIn([table]), 'TR')
const cellsOf = (row: ClaimedElement): readonly ClaimedElement[] => row.kids.filter(isElement)

/** Breaches that would make the claim untrue, by checkpoints of the Matterhorn Protocol 1.1, of those that a machine can see. */
const checks: Readonly<Record<string, (claim: Claim, held: readonly Held[]) => readonly (string | false)[]>> = {
  '01 everything is content or artifact': ({paintedOutside, isMarked}) => [
    !isMarked && 'file is not marked',
    paintedOutside > 0 && `${paintedOutside} times painted outside`,
  ],
  '01 every piece of content is owned once': ({pages}, held) => {
    const owned: ClaimedPiece[] = []
    for (const {element} of held) for (const kid of element.kids) if (!isElement(kid)) owned.push(kid)
    const counts = new Map<string, number>()
    for (const {key} of owned) counts.set(key, (counts.get(key) ?? 0) + 1)
    const there = pages.flatMap(({content, annotations}) => [...content, ...annotations.map(({key}) => key)])
    return [
      ...owned.filter(({isOwned}) => !isOwned).map(({key}) => `${key} has another owner`),
      ...there.filter(key => counts.get(key) !== 1).map(key => `${key} is owned ${counts.get(key) ?? 0} times`),
      owned.length !== there.length && `${owned.length} pieces are owned, ${there.length} are there`,
    ]
  },
  '02 types are standard ones': ({standard}, held) =>
    held.map(({element: {type, namespace}}) => {
      if (standard === 'ua-1') return (!known.has(type) || namespace !== '') && type
      if (type === 'Note') return 'Note in PDF 2.0'
      if (namespace === pdf20) return (older.has(type) || !(known.has(type) || newer.has(type))) && `${type} of PDF 2.0`
      return (namespace !== pdf17 || !known.has(type)) && `${type} of “${namespace}”`
    }),
  '06 the file has a title': ({title}) => [blank(title) && 'no title'],
  '07 windows show the title': ({showsTitle}) => [!showsTitle && 'windows show the file name'],
  '09 elements stand in their places': ({roots}, held) => [
    (roots.length !== 1 || roots[0]?.type !== 'Document') && 'root is not one document',
    ...held.map(
      ({element, parent}) => own(parents, element.type)?.includes(parent) === false && `${element.type} in ${parent}`,
    ),
  ],
  '09 elements have contents': (_, held) =>
    held.map(({element}) => !element.kids.length && !mayBeEmpty.has(element.type) && `empty ${element.type}`),
  '11 languages are told': ({lang}, held) => [
    !language.test(lang) && `language “${lang}”`,
    ...held.map(
      ({element}) => element.lang !== undefined && !language.test(element.lang) && `language “${element.lang}”`,
    ),
  ],
  '13 figures have words and a place': (_, held) =>
    of(held, 'Figure').flatMap(({alt, isBoxed}) => [
      blank(alt) && 'figure without words',
      !isBoxed && 'figure without a place',
    ]),
  '14 headings go down by one level': ({standard}, held) => {
    const levels = held
      .filter(({element: {type}}) => /^H[1-6]$/.test(type))
      .map(({element: {type}}) => Number(type.slice(1)))
    return [
      levels[0] !== 1 && (standard === 'ua-1' || levels.length > 0) && 'first heading is not H1',
      standard === 'ua-2' && of(held, 'Title').length !== 1 && 'not one title',
      ...levels.map(
        (level, index) => level > (levels[index - 1] ?? level) + 1 && `H${level} after H${levels[index - 1]}`,
      ),
    ]
  },
  '15 tables have heads and whole rows': (_, held) =>
    of(held, 'Table').flatMap(table => {
      const rows = rowsOf(table).map(cellsOf)
      const heads = rows.flat().filter(({type}) => type === 'TH')
      return [
        !heads.length && 'table without heads',
        heads.some(({scope}) => scope !== 'Column' && scope !== 'Row') && 'head without scope',
        new Set(rows.map(({length}) => length)).size !== 1 && 'rows of several lengths',
      ]
    }),
  '16 lists tell how they are numbered': ({standard}, held) =>
    of(held, 'L').map(list => {
      const labels = list.kids
        .filter(isElement)
        .flatMap(({kids}) => kids.filter(isElement))
        .filter(({type}) => type === 'Lbl')
      const isTold = list.numbering !== undefined && (standard === 'ua-1' || list.numbering !== 'None')
      return labels.length > 0 && !isTold && 'labels of no told kind'
    }),
  '19 notes have ids': (_, held) => {
    const ids = [...of(held, 'Note'), ...of(held, 'FENote')].map(({id}) => id)
    return [
      ids.some(blank) && 'note without id',
      new Set(ids).size !== ids.length && 'two notes of one id',
      ...of(held, 'FENote').flatMap(({noteType, refersTo}) => [
        noteType !== 'Footnote' && 'note of no told kind',
        refersTo === 0 && 'note without call',
      ]),
    ]
  },
  '21 attached files are named': ({files}) => files.map(isNamed => !isNamed && 'file without name'),
  '28 links have words, and keyboards reach them in order': ({pages}, held) => {
    const owns = (element: ClaimedElement) => piecesOf(element).some(({kind}) => kind === 'annotation')
    // In PDF 2.0 the call of a note is its own link.
    const links = [...of(held, 'Link'), ...of(held, 'Reference').filter(owns)]
    const inLinks = new Set(links.flatMap(piecesOf).flatMap(({kind, key}) => (kind === 'annotation' ? [key] : [])))
    const annotations = pages.flatMap(page => page.annotations)
    return [
      ...links.map(link => !owns(link) && 'link that leads nowhere'),
      ...links.map(link => link.kids.every(kid => 'kind' in kid && kid.kind === 'annotation') && 'link without words'),
      ...annotations.map(({key, kind}) => kind === 'Link' && !inLinks.has(key) && `${key} is in no link`),
      ...annotations.map(({key, contents}) => blank(contents) && `${key} says nothing`),
      ...pages.map(({tabs}, index) => tabs !== 'S' && `page ${index + 1} has another order`),
    ]
  },
  '31 fonts are there, and their characters known': ({fonts}) =>
    fonts.flatMap(({name, isEmbedded, hasCharacters, unnamedGlyphs}) => [
      !isEmbedded && `${name} is not embedded`,
      !hasCharacters && `${name} tells no characters`,
      unnamedGlyphs > 0 && `${unnamedGlyphs} glyphs of ${name} without character`,
    ]),
}

/** Names of the checks. */
export const checkNames: readonly string[] = Object.keys(checks)

/** The breaches of PDF/UA in a claim, each with the checkpoint that it fails. */
export function breachesOf(claim: Claim): readonly string[] {
  const held = heldIn(claim.roots)
  return Object.entries(checks).flatMap(([name, check]) =>
    check(claim, held)
      .filter(breach => breach !== false)
      .map(breach => `${name}: ${breach}`),
  )
}
