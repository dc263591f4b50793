import type {Coverage, FontFile, LayoutTable, LookupPart} from '#vendor/pdfmake/js/PDFDocument.js'
import type {ParsedFont} from './parse-font.js'

/** Glyphs of which pairs do not say all. */
export interface Contexts {
  /** One of each rule of three glyphs or more. */
  readonly open: ReadonlySet<number>
  readonly marks: ReadonlySet<number>
}

/** Features that every text of our scripts has; fractions, which only U+2044 has, are left out. */
const usual = ['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt', 'curs', 'kern']

/**
 * Where a font's rules look at more than two glyphs of a word without marks. All others show in the pairs of its letters.
 *
 * @returns Undefined where that cannot be told from the letters.
 * @see OpenType 1.9.1, chapters GSUB and GPOS; chapter GDEF for the classes of glyphs.
 */
export function contextsOf({file, letters}: ParsedFont, features: readonly string[]): Contexts | undefined {
  // Apple's tables are others.
  if (file.morx) return undefined
  const marks = marksOf(file)
  const wanted = new Set([...usual, ...features].filter(tag => !features.includes(`-${tag}`)))
  const starts = [
    ...partsOf(file.GSUB, wanted, 7).flatMap(([type, part]) => {
      if (type === 4) return longLigatures(part, marks)
      return type === 5 || type === 6 || type === 8 ? longContexts(part, marks) : []
    }),
    ...partsOf(file.GPOS, wanted, 9).flatMap(([type, part]) =>
      type === 7 || type === 8 ? longContexts(part, marks) : [],
    ),
  ]
  // A form that only other rules reach may come and go before anybody sees it.
  return starts.every(id => letters.has(id)) ? {open: new Set(starts), marks} : undefined
}

function marksOf({GDEF}: FontFile): ReadonlySet<number> {
  const {startGlyph = 0, classValueArray = [], classRangeRecord = []} = GDEF?.glyphClassDef ?? {}
  const listed = classValueArray.flatMap((kind, index) => (kind === 3 ? [startGlyph + index] : []))
  const ranges = classRangeRecord.filter(range => range.class === 3)
  return new Set([...listed, ...ranges.flatMap(glyphsIn)])
}

/** The parts of the lookups of some features, with their types; `extension` is the type that only says where another one is. */
function partsOf(table: LayoutTable | undefined, wanted: ReadonlySet<string>, extension: number) {
  const features = (table?.featureList ?? []).filter(({tag}) => wanted.has(tag))
  const lookups = new Set(features.flatMap(({feature}) => feature.lookupListIndexes))
  return [...lookups].flatMap(index => {
    const {lookupType = 0, subTables = []} = table?.lookupList.get(index) ?? {}
    return subTables.map((part): readonly [type: number, part: LookupPart] => {
      const {extension: inner, lookupType: type = 0} = part
      return lookupType === extension && inner ? [type, inner] : [lookupType, part]
    })
  })
}

/** Rules of three glyphs and more in a row, unless one of them is a mark. */
function longContexts(part: LookupPart, marks: ReadonlySet<number>): readonly number[] {
  const {backtrackCoverage = [], inputCoverage, coverages, coverage, lookaheadCoverage = []} = part
  const isMarks = (glyphs: readonly number[]) => glyphs.every(id => marks.has(id))
  const input = inputCoverage ?? coverages
  // Rules by class, and those that read backwards, are not read any further.
  if (!input) return isMarks(glyphsOf(coverage)) ? [] : glyphsOf(coverage)
  const places = [...backtrackCoverage, ...input, ...lookaheadCoverage].map(glyphsOf)
  return places.length <= 2 || places.some(isMarks) ? [] : glyphsOf(input[0])
}

/** The second glyphs of ligatures of more than two, unless the first two are one as well: then they show in pairs. */
function longLigatures({coverage, ligatureSets}: LookupPart, marks: ReadonlySet<number>): readonly number[] {
  return glyphsOf(coverage).flatMap((first, index) => {
    const ligatures = [...(ligatureSets?.get(index) ?? [])].map(({components}) => components)
    const shown = new Set(ligatures.filter(({length}) => length === 1).map(([second]) => second))
    return ligatures.flatMap(([second = 0, ...others]) => {
      const isHidden = others.length > 0 && !shown.has(second)
      return isHidden && ![first, second, ...others].some(id => marks.has(id)) ? [second] : []
    })
  })
}

const glyphsIn = ({start, end}: {readonly start: number; readonly end: number}): readonly number[] =>
  Array.from({length: end - start + 1}, (_, index) => start + index)

const glyphsOf = (coverage: Coverage | undefined): readonly number[] =>
  coverage?.glyphs ?? (coverage?.rangeRecords ?? []).flatMap(glyphsIn)
