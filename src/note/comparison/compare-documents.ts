import {sameBytes} from '../../model/bytes.js'
import type {Comparison, FieldChange, FieldValue, PartOfDocument, Piece, Step} from '../../model/comparison.js'
import type {Document, Image, Recommendation} from '../../model/document.js'
import {fixedWords} from '../../model/fixed-text.js'
import {fields, type FieldKey} from '../../model/front-matter.js'
import {own} from '../../model/own.js'
import {comparePieces} from './compare-pieces.js'
import {linePiece, piece, piecesOf, type PictureName} from './pieces.js'
import {prepare} from './prepared.js'
import type {NoteName} from './tokens.js'

/**
 * Compare two versions of a note, or two notes: what their authors wrote, not what the house adds to it. Both are resolved by the
 * same tool, so that a change of its typography is none.
 */
export function compareDocuments(before: Document, after: Document): Comparison {
  const names = pictureNames(before, after)
  const [old, later] = [piecesOfDocument(before, names.before), piecesOfDocument(after, names.after)]
  const noteNames = pairNotes(old.footnotes, later.footnotes)
  const stepsOf = (part: PartOfDocument): readonly Step[] =>
    comparePieces(
      old[part].map(one => prepare(one, noteNames.before)),
      later[part].map(one => prepare(one, noteNames.after)),
    )
  return {
    fields: compareFields(before, after),
    parts: {
      title: stepsOf('title'),
      subtitle: stepsOf('subtitle'),
      summary: stepsOf('summary'),
      keyPoints: stepsOf('keyPoints'),
      body: stepsOf('body'),
      recommendations: stepsOf('recommendations'),
      footnotes: stepsOf('footnotes'),
      references: stepsOf('references'),
    },
  }
}

/** A document as pieces, by part. */
export function piecesOfDocument(
  document: Document,
  pictureName: PictureName,
): Readonly<Record<PartOfDocument, readonly Piece[]>> {
  const {masthead, summary, keyPoints, body, recommendations, footnotes, references} = document
  return {
    title: [linePiece(masthead.title)],
    subtitle: masthead.subtitle ? [linePiece(masthead.subtitle)] : [],
    summary: summary.map(linePiece),
    keyPoints: keyPoints.map(linePiece),
    body: piecesOf(body, pictureName),
    recommendations: recommendations.map(recommendationPiece),
    footnotes: footnotes.map(({children}) => piece('footnote', {lists: {blocks: piecesOf(children, pictureName)}})),
    references: references.map(({children}) => linePiece(children)),
  }
}

/** Addressees, priority and deadline are compared as the fixed words that stand for them. */
const recommendationPiece = ({addressees, priority, deadline, text}: Recommendation): Piece =>
  piece('recommendation', {
    values: {
      addressees: fixedWords(addressees),
      priority: fixedWords(priority),
      deadline: deadline === undefined ? null : fixedWords(deadline),
    },
    lines: {text},
  })

/** Calls are told by the notes that they call: a number follows from its place. */
function pairNotes(before: readonly Piece[], after: readonly Piece[]): Readonly<Record<'before' | 'after', NoteName>> {
  const unnumbered: NoteName = () => 'note'
  const prepared = (pieces: readonly Piece[]) => pieces.map(one => prepare(one, unnumbered))
  const partners = new Map<number, number>()
  for (const step of comparePieces(prepared(before), prepared(after)))
    if ('before' in step && 'after' in step) partners.set(step.before + 1, step.after + 1)
  return {
    before: number => `note ${partners.get(number) ?? `gone ${number}`}`,
    after: number => `note ${number}`,
  }
}

/** Pictures of the earlier version that are not, by their bytes, what the later one has under their name have another name. */
const pictureNames = (before: Document, after: Document): Readonly<Record<'before' | 'after', PictureName>> => ({
  before: key => {
    const image = before.images.get(key)
    if (!image || isSame(image, after.images.get(key))) return key
    const elsewhere = [...after.images].find(([, other]) => isSame(image, other))
    return elsewhere?.[0] ?? (after.images.has(key) ? `${key} (${before.metadata.version})` : key)
  },
  after: key => key,
})

const isSame = ({bytes}: Image, other: Image | undefined): boolean =>
  other !== undefined && sameBytes(bytes, other.bytes)

/** Fields that are told as parts of the text. */
export const toldAsText: ReadonlySet<FieldKey> = new Set([
  'title',
  'subtitle',
  'summary',
  'key_points',
  'recommendations',
])

function compareFields(before: Document, after: Document): readonly FieldChange[] {
  // Keys of `fields` are its own.
  const keys = Object.keys(fields) as FieldKey[]
  return keys
    .filter(key => !toldAsText.has(key))
    .flatMap((key): readonly FieldChange[] => {
      const [old, later] = [valueIn(before, key), valueIn(after, key)]
      if (JSON.stringify(old) === JSON.stringify(later)) return []
      return [{key, before: old, after: later}]
    })
}

/** Values of the front matter are plain data once their marked texts are words. */
const valueIn = ({metadata}: Document, key: FieldKey): FieldValue | undefined =>
  own(metadata as Readonly<Record<string, FieldValue>>, key)
