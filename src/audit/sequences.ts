import {noteFileFacts, noteFiles} from '../model/editions/lists.js'
import type {RuleId} from '../model/rules/index.js'
import {feedForms} from '../model/site-plan.js'

/** Titles of so many words are found anywhere; shorter ones only where they stand by themselves. */
const leastOfTitle = 5

export type SequenceKind = 'reference' | 'title' | 'short-title' | 'slug' | 'stem' | 'file'

/** Words of a secret that are looked for as they stand in a row. */
export interface Sequence {
  readonly kind: SequenceKind
  readonly note: number
  /** As written. */
  readonly text: string
}

/** The rule that each breaks. */
export const ruleOf: Readonly<Record<SequenceKind, RuleId>> = {
  reference: 'audit-reference',
  title: 'audit-title',
  'short-title': 'audit-title',
  slug: 'audit-name',
  stem: 'audit-name',
  file: 'audit-name',
}

/** How a title of so many words is looked for. */
export const titleKind = (words: number): SequenceKind => (words < leastOfTitle ? 'short-title' : 'title')

/** Where words stand in a text. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Whether words in a row are what is looked for, by what stands around them. */
export const isMeant = (sequence: Sequence, span: Span): boolean => tests[sequence.kind](sequence, span)

const before = ({text, start}: Span, length: number): string => text.slice(Math.max(0, start - length), start)
const after = ({text, end}: Span, length: number): string => text.slice(end, end + length)

const isWhole = (span: Span): boolean =>
  !/[\p{L}\p{N}_.-]$/u.test(before(span, 2)) && !/^[\p{L}\p{N}_-]/u.test(after(span, 2))

const plain = (text: string): string =>
  text
    .replaceAll(/\u00AD|[\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .toLowerCase()

const isLiteral = ({text: name}: Sequence, {text, start, end}: Span): boolean => {
  // A name may begin or end with signs that are of no word.
  const [left, right] = [
    /^[^\p{L}\p{N}]*/u.exec(name)?.[0].length ?? 0,
    /[^\p{L}\p{N}\p{M}]*$/u.exec(name)?.[0].length ?? 0,
  ]
  return plain(text.slice(start - left, end + right)) === plain(name)
}

/** Ends of lines, quotation marks, tags, bars, dashes between spaces: what stands between them is said by itself. */
const edge = /(?:^|[\p{Cc}\uFFFD<>"“”«»„{}[\]()|•·;=]|:\s|\s[-–—])[\s\u00A0\u202F]*$/u
const edgeAfter = /^[\s\u00A0\u202F]*(?:$|[\p{Cc}\uFFFD<>"“”«»„{}[\]()|•·;&\\]|[-–—:]\s|\.(?:\s|$))/u

const isAlone = (span: Span): boolean => edge.test(before(span, 8)) && edgeAfter.test(after(span, 8))

/** As addresses of the site and names of its files have it. */
const isInAddress = (name: string, span: Span): boolean =>
  (before(span, 6) === 'notes/' && /^(?:[/."'?#<)\s\\&]|$)/.test(after(span, 1))) ||
  (!/[\p{L}\p{N}_-]$/u.test(before(span, 2)) && isFileOfNote(name, after(span, 20)))

const isFileOfNote = (name: string, rest: string): boolean => {
  const [ending] = fileEnding.exec(rest) ?? []
  return ending !== undefined && !namedBySite.has(plain(name) + ending)
}

/** Files of the site that a note of such a name would have too: they tell of none. */
const namedBySite: ReadonlySet<string> = new Set(['index.html', '404.html', ...feedForms])

/** How files of a note end, its own and its editions: perhaps a language, then the extension. */
const endings = ['.md', ...noteFiles.map(id => noteFileFacts[id].extension)].map(ending =>
  ending.replaceAll('.', String.raw`\.`),
)
const fileEnding = new RegExp(String.raw`^(?:\.[a-z]{2,3})?(?:${endings.join('|')})\b`)

const tests: Readonly<Record<SequenceKind, (sequence: Sequence, span: Span) => boolean>> = {
  reference: () => true,
  title: () => true,
  'short-title': (_, span) => isAlone(span),
  // Without its language, a name may be any word; `https://sahel.fr/` is somebody else's host.
  slug: (sequence, span) =>
    sequence.text.includes('.') && isLiteral(sequence, span) && isWhole(span) && !before(span, 2).endsWith('//'),
  stem: (sequence, span) => isLiteral(sequence, span) && isInAddress(sequence.text, span),
  file: (sequence, span) => isLiteral(sequence, span) && isWhole(span),
}
