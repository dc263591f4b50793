import {diffArrays} from 'diff'
import type {Span} from '../../model/comparison.js'
import {phrasingOf, type Token} from './tokens.js'

/** Running text of the two versions, in order: tokens that both have, or that one of them has. */
export interface TokenSpan {
  readonly kind: Span['kind']
  readonly tokens: readonly Token[]
}

/** So many tokens may differ in a line; where more do, it is another line. It bounds the time, which grows with the square. */
const mostEdits = 2000

/** A line of two versions, word by word. */
export const compareLine = (before: readonly Token[], after: readonly Token[]): readonly Span[] =>
  tokenSpans(before, after).map(({kind, tokens}) => ({kind, nodes: phrasingOf(tokens)}))

function tokenSpans(before: readonly Token[], after: readonly Token[]): readonly TokenSpan[] {
  const keys = (tokens: readonly Token[]) => tokens.map(({key}) => key)
  const found = diffArrays(keys(before), keys(after), {maxEditLength: mostEdits})
  if (!found) return spansOf([{kind: 'changed', removed: before, inserted: after}])
  const runs: Run[] = []
  let [at, to] = [0, 0]
  for (const {added, removed, count} of found) {
    const [gone, come] = [removed || !added ? count : 0, added || !removed ? count : 0]
    const [old, later] = [before.slice(at, at + gone), after.slice(to, to + come)]
    runs.push(
      added || removed ? {kind: 'changed', removed: old, inserted: later} : {kind: 'same', before: old, after: later},
    )
    at += gone
    to += come
  }
  return spansOf(tidied(runs))
}

type Run =
  | {readonly kind: 'same'; readonly before: readonly Token[]; readonly after: readonly Token[]}
  | {readonly kind: 'changed'; readonly removed: readonly Token[]; readonly inserted: readonly Token[]}

/**
 * Changes with nothing but a space or a sign between them are one: “two words” that became “three signs” are not four changes.
 * What is between is in both then.
 */
function tidied(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = []
  runs.forEach((run, index) => {
    const last = found.at(-1)
    const isBridge =
      run.kind === 'same' && last?.kind === 'changed' && index + 1 < runs.length && run.after.every(isSmall)
    const [removed, inserted] = run.kind === 'same' ? [run.before, run.after] : [run.removed, run.inserted]
    if (last?.kind === 'changed' && (run.kind === 'changed' || isBridge))
      found.splice(-1, 1, {
        kind: 'changed',
        removed: [...last.removed, ...removed],
        inserted: [...last.inserted, ...inserted],
      })
    else found.push(run)
  })
  return found
}

/** No word, number or node. */
const isSmall = ({text, atom}: Token): boolean => !atom && !/[\p{L}\p{N}]/u.test(text)

const spansOf = (runs: readonly Run[]): readonly TokenSpan[] =>
  runs
    .flatMap((run): readonly TokenSpan[] =>
      run.kind === 'same'
        ? [{kind: 'same', tokens: run.after}]
        : [
            {kind: 'removed', tokens: run.removed},
            {kind: 'inserted', tokens: run.inserted},
          ],
    )
    .filter(({tokens}) => tokens.length > 0)
