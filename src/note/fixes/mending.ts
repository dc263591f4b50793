import {utf8} from '../../model/bytes.js'
import type {Fix} from '../../model/fix.js'
import type {Message} from '../../model/message.js'
import {plainText} from '../decode-note.js'
import {applyEdits, certainFixes} from './apply-fixes.js'

/** A note as it would be, to be checked: its bytes, and the files that it names that are in UTF-8 by then. */
export interface Trial {
  readonly bytes: Uint8Array
  readonly recoded: readonly string[]
}

/** A change that was made, and where the message stood that asked for it. */
interface Made extends Pick<Fix, 'actual' | 'expected'> {
  readonly line: number
  readonly column: number
}

/** Checks of one note at most: a text made legible by one fix may have more to mend; nothing that people paste needs so many. */
const mostChecks = 300

/**
 * Errors of rules of what a text is made of. A certain fix that brings one has made of words what nobody meant: a heading, a block, a
 * table, a link.
 */
const structure: ReadonlySet<string> = new Set([
  ...['block-unknown', 'block-unreadable', 'block-unclosed', 'block-place', 'heading-empty', 'heading-nested'],
  ...['link-internal', 'reference-missing', 'table-rule', 'text-nesting'],
])

/**
 * The mending of a note: makes what is certain among the fixes of its messages until there is nothing more. Whoever runs it checks each
 * trial, the note as it is first, and says what was found. Of fixes that bring an error of structure none is made: their messages stay.
 */
export function* mending(
  first: Uint8Array,
): Generator<Trial, {readonly bytes: Uint8Array; readonly made: readonly Made[]}, readonly Message[]> {
  let [bytes, messages] = [first, yield {bytes: first, recoded: []}]
  const made: Made[] = []
  const refused = new Set<string>()
  for (let checks = 1, most = Infinity; checks < mostChecks; checks++) {
    const source = new TextDecoder().decode(bytes)
    const fixes = nextFixes(messages, source, refused).slice(0, most)
    if (fixes.length === 0) break
    const edits = fixes.flatMap(fix => fix.edits)
    const read = fixes.some(({recodesNote}) => recodesNote) ? utf8(plainText(bytes)) : bytes
    const next = edits.length > 0 ? applyEdits(read, edits) : read
    const found = yield {bytes: next, recoded: [...new Set(fixes.flatMap(({recoded}) => recoded ?? []))]}
    const isSound = fixes.every(fix => isInHead(fix, source)) || !isBroken(messages, found)
    // Half of them, until it is known which one it is.
    most = isSound || fixes.length === 1 ? Infinity : Math.ceil(fixes.length / 2)
    if (!isSound) {
      if (fixes.length === 1) for (const fix of fixes) refused.add(keyOf(fix, source))
      continue
    }
    made.push(...placed(messages, fixes))
    bytes = next
    messages = found
  }
  return {bytes, made}
}

/** The fixes to make next: of the front matter alone, while there are any; once it is legible, all else of the note is checked. */
function nextFixes(messages: readonly Message[], source: string, refused: ReadonlySet<string>): readonly Fix[] {
  const fixes = certainFixes(messages.map(({fix}) => fix)).filter(fix => !refused.has(keyOf(fix, source)))
  const inHead = fixes.filter(fix => isInHead(fix, source))
  return inHead.length > 0 ? inHead : fixes
}

function isInHead({edits}: Fix, source: string): boolean {
  const lines = source.split(/\r\n|\r|\n/)
  const end = /^\uFEFF?---/.test(lines[0] ?? '') ? lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line)) : -1
  return edits.every(({line}) => line <= end)
}

/** A fix by the words of its lines and of those around them, wherever they stand by now. */
function keyOf({edits, actual, expected}: Fix, source: string): string {
  const lines = source.split(/\r\n|\r|\n/)
  return JSON.stringify([
    actual,
    expected,
    edits.map(({line, column}) => [...lines.slice(Math.max(line - 2, 0), line + 1), column]),
  ])
}

function isBroken(before: readonly Message[], after: readonly Message[]): boolean {
  const left = before.map(({ruleId}) => ruleId)
  return after.some(({ruleId}) => {
    if (!structure.has(ruleId)) return false
    const at = left.indexOf(ruleId)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const placed = (messages: readonly Message[], fixes: readonly Fix[]): readonly Made[] =>
  messages.flatMap(({fix, line = 1, column = 1}) =>
    fix && fixes.includes(fix) ? [{line, column, actual: fix.actual, expected: fix.expected}] : [],
  )
