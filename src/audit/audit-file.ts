import type {Decompress} from '../model/decompress.js'
import type {RuleId} from '../model/rules/index.js'
import type {Text} from '../model/text.js'
import type {Passage} from './passage.js'
import {readFile} from './read-file.js'
import type {Hit, Secrets} from './secrets.js'
import {ruleOf} from './sequences.js'

/** Something in a public file that should not be there, or that could not be read. */
export interface Find {
  readonly rule: RuleId
  /** Where in the file, from the outside in. */
  readonly inner: readonly string[]
  readonly line?: number
  readonly column?: number
  /** Path of the note that it is of, and for a run of words the line on which it begins there. */
  readonly note?: string | undefined
  readonly noteLine?: number | undefined
  /** Parts that could not be read. */
  readonly why?: Text
}

/**
 * Look for secrets in one file, by all ways of reading it; its path in the tree counts as one of its texts.
 *
 * @param last Text of its last version, if none of these secrets was found there.
 */
export function auditFile(
  path: string,
  bytes: Uint8Array,
  secrets: Secrets,
  decompress: Decompress,
  last?: string,
): readonly Find[] {
  const finds: Find[] = []
  const known = new Known()
  const lines = new Lines()
  const parts = secrets.parts.ofFile(last)
  for (const reading of readFile(path, bytes, decompress, parts)) {
    if (reading.status === 'unread') {
      finds.push({rule: 'audit-unread', inner: reading.inner, why: reading.why})
      continue
    }
    for (const hit of secrets.find(reading.text)) {
      const place = placeOf(reading, hit)
      if (known.isNew(reading, hit, place)) finds.push(findOf(reading, hit, {secrets, lines}))
    }
  }
  if (finds.length === 0) parts.keep()
  return finds
}

function findOf(
  passage: Passage,
  hit: Hit,
  {secrets, lines}: {readonly secrets: Secrets; readonly lines: Lines},
): Find {
  const {kind, note, line: noteLine} = hit
  const path = secrets.notes[note]?.path
  return {
    rule: kind === 'run' ? 'audit-text' : ruleOf[kind],
    inner: passage.inner,
    note: path,
    noteLine,
    ...(passage.source !== undefined && lines.placeIn(passage.source, passage.at?.(hit.start) ?? hit.start)),
  }
}

/** Lines and columns in the text that was asked of last: a file has many finds, and few texts. */
class Lines {
  #source = ''
  #starts: readonly number[] = [0]

  /** @returns Both counted from 1. */
  placeIn(source: string, offset: number): {readonly line: number; readonly column: number} {
    if (source !== this.#source) {
      this.#source = source
      this.#starts = [0, ...[...source.matchAll(/\n/g)].map(({index}) => index + 1)]
    }
    const after = this.#starts.findIndex(start => start > offset)
    const line = after === -1 ? this.#starts.length : after
    return {line, column: offset - (this.#starts[line - 1] ?? 0) + 1}
  }
}

/** From the first character of a find to its last, in the source of a passage. */
interface Place {
  readonly from: number
  readonly to: number
}

/** Of what has no source, all finds are at its beginning. */
function placeOf({source, at}: Passage, {start, end}: Hit): Place {
  const place = (offset: number) => (source === undefined ? 0 : (at?.(offset) ?? offset))
  return {from: place(start), to: Math.max(place(end - 1), place(start))}
}

/** A find by one way of reading is found by the others too, and told once. */
class Known {
  readonly #places = new Map<string, Place[]>()

  isNew({inner}: Passage, {note, kind}: Hit, {from, to}: Place): boolean {
    const key = JSON.stringify([inner, note, kind === 'run' ? kind : ruleOf[kind]])
    const places = this.#places.get(key) ?? []
    if (places.some(place => from <= place.to && to >= place.from)) return false
    places.push({from, to})
    this.#places.set(key, places)
    return true
  }
}
