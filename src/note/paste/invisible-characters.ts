import type {VFile} from 'vfile'
import {shownCharacter} from '../../model/character-names.js'
import {editAt, onLine, type Edit} from '../../model/fix.js'
import {drawnAsNothing, hasInvisible, invisibleRuns} from '../../model/invisible-characters.js'
import {matchesOf} from '../../model/matches.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {rules} from '../../model/rules/index.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import type {TextCheck} from '../text-check.js'

/** Runs of characters that nobody sees, at their place in a line. */
interface Run {
  readonly characters: string
  readonly edit: Edit
  /** The word before them. */
  readonly after: string
  readonly isCertain: boolean
}

/** Rules `invisible-character`, and `font-glyph` of those that would be drawn: what web pages, PDFs and chats leave between letters. Each told once. */
export function checkInvisibleCharacters({file}: TextCheck): void {
  const source = String(file.value)
  if (!hasInvisible(source)) return
  const runs = source.split('\n').flatMap((line, index) => runsIn(line, index + 1))
  const isUndrawn = ({characters}: Run): boolean => [...characters].every(character => drawnAsNothing.has(character))
  // What leaves no doubt is mended whatever else there is.
  for (const isCertain of [true, false]) {
    const alike = runs.filter(run => run.isCertain === isCertain)
    tell(file, 'invisible-character', alike.filter(isUndrawn))
    tell(
      file,
      'font-glyph',
      alike.filter(run => !isUndrawn(run)),
    )
  }
}

function tell(file: VFile, rule: 'invisible-character' | 'font-glyph', runs: readonly Run[]): void {
  const [first] = runs
  if (!first) return
  const characters = [...new Set(runs.flatMap(run => [...run.characters]))].map(shownCharacter)
  const behind = first.after === '' ? undefined : quoted(first.after)
  const count = runs.reduce((sum, run) => sum + [...run.characters].length, 0)
  report(file, rule, {
    place: {start: first.edit, end: {line: first.edit.endLine, column: first.edit.endColumn}},
    actual: {
      en: `${listed(characters, 'en')}${behind ? ` behind ${behind}` : ''}${count > 1 ? `, and ${count} in all` : ''}`,
      fr: `${listed(characters, 'fr')}${behind ? ` après ${behind}` : ''}${count > 1 ? `, et ${count} en tout` : ''}`,
    },
    remedy: rules['invisible-character'].remedy,
    fix: {
      edits: runs.map(({edit}) => edit),
      isCertain: first.isCertain,
      actual: listed(characters, 'en'),
      expected: '',
    },
  })
}

const listed = (characters: readonly Text[], language: ToolLanguage): string =>
  characters.map(character => character[language]).join(', ')

/** A letter that takes its form from those beside it, a mark or a picture: there some of these characters say which. */
const formed = /[\p{Lo}\p{Mn}\p{Mc}\p{So}\p{Extended_Pictographic}]$/u
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
/** Where an object or a note was, of which nobody knows what it said. */
const lost = /[\uFFF0-\uFFFC]/
/** Characters that end a line, or fill the room of a letter. */
const roomy = /[\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]/

/** So much of a line around a run says what it is; a hostile line has a hundred thousand of them. */
const around = 60

function runsIn(line: string, number: number): readonly Run[] {
  if (!hasInvisible(line)) return []
  const isLeftToRight = !rightToLeft.test(line)
  return matchesOf(line, invisibleRuns()).flatMap(({0: characters, index}) => {
    const end = index + characters.length
    const [before, after] = [line.slice(Math.max(0, index - around), index), line.slice(end, end + around)]
    if (isMeant(characters, before, after)) return []
    const text = roomy.test(characters) && /\S$/.test(before) && /^\S/.test(after) ? ' ' : ''
    const isCertain = isLeftToRight && !lost.test(characters) && !isBroken(characters, after)
    return [
      {characters, edit: editAt(onLine(number, index, end), text), after: /\S*$/.exec(before)?.[0] ?? '', isCertain},
    ]
  })
}

/** Whether they do what they are for: a soft hyphen within a word, a joiner or a selector behind a letter or a picture that changes its form. */
const isMeant = (characters: string, before: string, after: string): boolean =>
  characters === '\u00AD'
    ? /\p{L}$/u.test(before.slice(-2)) && /^\p{L}/u.test(after)
    : /^(?:[\u200B-\u200D]|[\uFE00-\uFE0F])$/.test(characters) && formed.test(before.slice(-2))

/** A soft hyphen before a blank is a word that was broken at the end of a line: its other half is behind the blank. */
const isBroken = (characters: string, after: string): boolean =>
  characters.includes('\u00AD') && /^\s+\p{Ll}/u.test(after)
