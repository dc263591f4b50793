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

/**
 * Find a global pattern in each run of words without marks, as it stands in the file: not in code or comments, nor behind a backslash,
 * where a sign is meant.
 */
export function textMatches(root: Root, file: VFile, pattern: RegExp): readonly TextMatch[] {
  const source = String(file.value)
  const all: TextMatch[] = []
  let pointAt: ReturnType<typeof pointsOf> | undefined
  visit(root, 'text', ({position}) => {
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (start === undefined || end === undefined) return
    for (const found of matchesOf(source.slice(start, end), pattern)) {
      const from = start + found.index
      if (source[from - 1] === '\\') continue
      pointAt ??= pointsOf(source)
      all.push({found, place: {start: pointAt(from), end: pointAt(from + found[0].length)}})
    }
  })
  return all
}
