import type {Text} from '../../../model/text.js'
import {quoted} from '../../../model/quoted.js'
import type {BibliographyMistake} from '../citations.js'

/** Thrown and caught while one entry is read: it cannot be read further, or says what nobody can print. */
export class Unreadable extends Error {
  /**
   * @param at Where in the file, in characters.
   * @param expected Continues “expected …”.
   * @param found `actual` is what was found; without it, what stands there. It stands where the text `near` does, after `at`.
   */
  constructor(
    readonly at: number,
    readonly expected: Text,
    readonly found: {readonly actual?: Text; readonly near?: string} = {},
  ) {
    super(expected.en)
  }
}

/** Of an entry that a place is looked for in. */
const mostCharacters = 100_000
const endOfFile = {en: 'the end of the file', fr: 'la fin du fichier'}

/** The mistake with its line and column, both counted from 1. */
export function mistakeAt(
  text: string,
  {at: reached, expected, found: {actual, near}}: Unreadable,
): BibliographyMistake {
  // Not so far that it could be in the next entry, as where an `@string` brought it.
  const offset =
    near === undefined
      ? -1
      : (text
          .slice(reached, reached + mostCharacters)
          .split(/\n\s*@/)[0]
          ?.indexOf(near) ?? -1)
  const at = reached + (offset < 0 ? (/\S/.exec(text.slice(reached))?.index ?? 0) : offset)
  const before = text.slice(0, at)
  const found =
    text
      .slice(at, at + 200)
      .split('\n')[0]
      ?.trim() ?? ''
  const mark = quoted(found)
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    actual: actual ?? (found === '' ? endOfFile : {en: mark, fr: mark}),
    expected,
  }
}
