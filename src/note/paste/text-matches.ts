import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {matchesOf} from '../../model/matches.js'
import {visit} from '../../model/visit.js'
import {pointsOf} from '../prose/points.js'

/** A match of a pattern, and where in its file it stands. */
export interface TextMatch {
  readonly found: RegExpExecArray
  readonly place: Position
}

/** Words without marks as they stand in the file, and the offset of the first. */
export interface WordRun {
  readonly source: string
  readonly start: number
}

/** All words of a tree that are neither in code nor in comments. */
export function wordRuns(root: Root, file: string): readonly WordRun[] {
  const runs: WordRun[] = []
  visit(root, 'text', ({position}) => {
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (start !== undefined && end !== undefined) runs.push({source: file.slice(start, end), start})
  })
  return runs
}

/** Find a global pattern in each run, but behind a backslash, where a sign is meant. */
export function textMatches(runs: readonly WordRun[], file: VFile, pattern: RegExp): readonly TextMatch[] {
  const source = String(file.value)
  const all: TextMatch[] = []
  let pointAt: ReturnType<typeof pointsOf> | undefined
  for (const run of runs)
    for (const found of matchesOf(run.source, pattern)) {
      const from = run.start + found.index
      if (source[from - 1] === '\\') continue
      pointAt ??= pointsOf(source)
      all.push({found, place: {start: pointAt(from), end: pointAt(from + found[0].length)}})
    }
  return all
}
