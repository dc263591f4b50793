import assert from 'node:assert/strict'
import {
  partsOfDocument,
  type Comparison,
  type FieldValue,
  type Piece,
  type PieceChange,
  type PieceValue,
  type Span,
  type Step,
} from '../../src/model/comparison.js'
import type {Document} from '../../src/model/document.js'
import {piecesOfDocument, toldAsText} from '../../src/note/comparison/compare-documents.js'
import type {PictureName} from '../../src/note/comparison/pieces.js'
import {tokensOf, type NoteName} from '../../src/note/comparison/tokens.js'

/** An author's words, in the one form that two documents of the same words have: tokens in place of nodes, nothing empty. */
export interface Written {
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly parts: Readonly<Record<string, readonly Plain[]>>
}

/** A piece in that form. */
interface Plain {
  readonly type: string
  readonly values: Readonly<Record<string, PieceValue>>
  readonly lines: Readonly<Record<string, readonly string[]>>
  readonly lists: Readonly<Record<string, readonly Plain[]>>
}

const filled = <T extends readonly unknown[]>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([, list]) => list.length > 0))

const mapped = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))

const keysOf = (nodes: Span['nodes'], noteName: NoteName) => tokensOf(nodes, noteName).map(({key}) => key)

const plain = ({type, values, lines, lists}: Piece, noteName: NoteName): Plain => ({
  type,
  values,
  lines: filled(mapped(lines, nodes => keysOf(nodes, noteName))),
  lists: filled(mapped(lists, pieces => pieces.map(piece => plain(piece, noteName)))),
})

/** A document in that form. */
export function writtenIn(document: Document, noteName: NoteName, pictureName: PictureName = key => key): Written {
  const {metadata} = document
  const fields = Object.entries(metadata).filter(([key, value]) => !toldAsText.has(key as never) && value !== undefined)
  const parts = mapped(piecesOfDocument(document, pictureName), pieces => pieces.map(one => plain(one, noteName)))
  return {fields: Object.fromEntries(fields) as Written['fields'], parts}
}

/** The numbers of notes of the later version by those of the earlier one. */
const partners = ({parts}: Comparison): ReadonlyMap<number, number> =>
  new Map(
    parts.footnotes.flatMap(step => ('before' in step && 'after' in step ? [[step.before + 1, step.after + 1]] : [])),
  )

/** The later version, made of the earlier one by a comparison. Fails where the comparison says of the earlier one what is not so. */
export function applyComparison(before: Document, comparison: Comparison): Written {
  const paired = partners(comparison)
  const names: Names = {
    before: number => `note ${paired.get(number) ?? `gone ${number}`}`,
    after: number => `note ${number}`,
  }
  const old = writtenIn(before, names.before)
  const fields = {...old.fields}
  for (const {key, before: was, after: is} of comparison.fields) {
    assert.deepEqual(fields[key], was)
    if (is === undefined) delete fields[key]
    else fields[key] = is
  }
  const parts = partsOfDocument.map(part => [part, applySteps(old.parts[part] ?? [], comparison.parts[part], names)])
  return {fields, parts: Object.fromEntries(parts) as Written['parts']}
}

/** The later version in the same form. */
export const writtenAfter = (after: Document): Written => writtenIn(after, number => `note ${number}`)

type Names = Readonly<Record<'before' | 'after', NoteName>>

function applySteps(old: readonly Plain[], steps: readonly Step[], names: Names): readonly Plain[] {
  const made: Plain[] = []
  const told: number[] = []
  for (const step of steps) {
    if (step.kind === 'inserted') {
      assert.equal(step.after, made.length)
      made.push(plain(step.piece, names.after))
      continue
    }
    if (step.kind === 'left') continue
    const piece = old[step.before]
    assert.ok(piece)
    told.push(step.before)
    if (step.kind === 'removed') {
      assert.deepEqual(piece, plain(step.piece, names.before))
      continue
    }
    assert.equal(step.after, made.length)
    const change = step.kind === 'same' ? undefined : step.change
    made.push(change ? applyChange(piece, change, names) : piece)
  }
  // Each piece is told once.
  assert.deepEqual(
    told.toSorted((a, b) => a - b),
    old.map((_, index) => index),
  )
  return made
}

function applyChange(piece: Plain, {values, lines, lists}: PieceChange, names: Names): Plain {
  for (const [name, {before}] of Object.entries(values)) assert.equal(piece.values[name] ?? null, before)
  const spans = Object.entries(lines).map(([name, all]) => [name, applySpans(piece.lines[name] ?? [], all, names)])
  const steps = Object.entries(lists).map(([name, all]) => [name, applySteps(piece.lists[name] ?? [], all, names)])
  return {
    type: piece.type,
    values: {...piece.values, ...mapped(values, ({after}) => after)},
    lines: filled({...piece.lines, ...(Object.fromEntries(spans) as Plain['lines'])}),
    lists: filled({...piece.lists, ...(Object.fromEntries(steps) as Plain['lists'])}),
  }
}

function applySpans(old: readonly string[], spans: readonly Span[], names: Names): readonly string[] {
  const made: string[] = []
  let at = 0
  for (const {kind, nodes} of spans) {
    const tokens = keysOf(nodes, kind === 'removed' ? names.before : names.after)
    if (kind === 'inserted') {
      made.push(...tokens)
      continue
    }
    assert.deepEqual(old.slice(at, at + tokens.length), tokens)
    if (kind === 'same') made.push(...old.slice(at, at + tokens.length))
    at += tokens.length
  }
  assert.equal(at, old.length)
  return made
}
