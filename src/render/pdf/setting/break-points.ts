/** A piece of text that no line divides. `end` says what may happen after it. */
export interface Piece {
  readonly text: string
  readonly end: 'none' | 'space' | 'dash' | 'forced'
  /** Part of an address, or of a name with figures in it: no hyphen may come into it. */
  readonly exact?: true | undefined
  /** Part of an address, or a reference: no words are drawn apart before it. */
  readonly isAddress?: true | undefined
}

/** Where words of prose may be divided: after their hyphens (Armenian's and Hebrew's too) and dashes, but not in a code as “BY-ND”. */
const dashes =
  /(?<=\p{L}{2})(?!(?<=(?<!\p{L})\p{Lu}{2,3})-\p{Lu}{2,3}(?!\p{L}))[-\u2010\u058A\u05BE](?=\p{L}{2})|(?<=\p{L})[\u2013\u2014](?=\p{L})/u
/** Where code may be: before its hyphens, so that whoever copies it takes none for ours. */
const beforeHyphens = /(?<=\p{L}{2})(?=-\p{L}{2})|(?<=\p{L}[\u2013\u2014])(?=\p{L})/u
const addressMarks = /(?<=[/?&=_@])(?=[^/\s])|(?<=[^/?&=_.@\s-])(?=-)/
const figured = /\p{L}\p{N}|\p{N}\p{L}/u
const addresses = /^(?:https?:\/\/|www\.)|^[\w-]+(\.[\w-]+)+\/|^\/[\w.-]+\/\w/
/** An address of mail, or a reference as “CESS-2026-ALE-014”: whole. */
const wholeNames = /^[^\s@]+@[^\s@]+\.[^\s@]+|^\p{Lu}[\p{Lu}\p{N}]*(?:-[\p{Lu}\p{N}]+){2,}/u
/** Where no-break spaces tie words together. */
const tied = /(?<=[\u00A0\u202F])/u
/** Marks that open before an address. */
const opening = /^[([{«“„‘"']+/u
/** Fewest letters and digits of an address on its last line. */
const shortestEnd = 4
/** Code of as few characters as a word. */
const shortCode = 20

/**
 * Divide a text where a line may end: after ordinary spaces, after hyphens and dashes inside words, inside the path of an address
 * after its marks, but before its hyphens (as the Chicago Manual has it). No-break spaces (U+00A0, U+202F) and U+2011 hold. A break that the author asked for leaves a space:
 * those who hear the text would hear the words on either side as one.
 */
export const piecesOf = (text: string): readonly Piece[] => linesOf(text, word => splitAfter(word, dashes))

/** Divide a line of code where it may end; code as short as a word is not divided. */
export function codePiecesOf(text: string): readonly Piece[] {
  const pieces = linesOf(text, word => word.split(beforeHyphens))
  if (text.length > shortCode || text.includes('\n')) return pieces
  return pieces.map((piece, index) => (index < pieces.length - 1 ? {...piece, end: 'none' as const} : piece))
}

/** The words of a text, each with all the spaces after it. */
export const spacedWordsOf = (text: string): readonly string[] => text.match(/[^ ]* +|[^ ]+/g) ?? []

type Split = (word: string) => readonly string[]

const linesOf = (text: string, split: Split): readonly Piece[] =>
  text.split('\n').flatMap((line, index, lines) => {
    const pieces = spacedWordsOf(line).flatMap(word => piecesOfWord(word, split))
    const last = pieces.at(-1)
    if (index === lines.length - 1) return pieces
    return [...pieces.slice(0, -1), {text: `${last?.text.trimEnd() ?? ''} `, end: 'forced' as const}]
  })

function piecesOfWord(word: string, split: Split): readonly Piece[] {
  const found = nameIn(word)
  const parts = found?.isAddress ? addressParts(word, found) : found ? [word] : split(word)
  const exact = {
    ...((found || figured.test(word)) && {exact: true as const}),
    ...(found && {isAddress: true as const}),
  }
  return parts.map((text, index) => {
    if (index < parts.length - 1) return {text, end: 'dash', ...exact}
    return {text, end: text.endsWith(' ') ? 'space' : 'none', ...exact}
  })
}

/** An address or a name that is whole, where it begins and ends in its word. */
interface Name {
  readonly from: number
  readonly to: number
  readonly isAddress: boolean
}

/** The name in a word: a bracket may open before it, and no-break spaces tie other words to it ("a\u00A0https://…" in Czech). */
function nameIn(word: string): Name | undefined {
  let from = 0
  for (const part of word.split(tied)) {
    const name = part.replace(opening, '')
    const to = from + part.length
    if (addresses.test(name)) return {from: to - name.length, to, isAddress: true}
    if (wholeNames.test(name)) return {from, to, isAddress: false}
    from = to
  }
  return undefined
}

/**
 * The scheme of an address and its host with the slash behind it, and the parts of its path; with what stands before and after it. No line
 * begins with mere marks.
 */
function addressParts(word: string, {from, to}: Name): readonly string[] {
  const [, host = '', path = ''] = /^((?:https?:\/\/)?[^/?#]*\/?)(.*)$/su.exec(word.slice(from, to)) ?? []
  const parts = withLongEnd(path.split(addressMarks)).filter(part => part !== '')
  const [last = '', ...others] = parts.toReversed()
  const [begin, end] = [word.slice(0, from) + host, last + word.slice(to)]
  if (!/[\p{L}\p{N}]/u.test(end)) return [begin + end]
  return [begin, ...others.toReversed(), end]
}

/** Parts of which the last has enough letters and digits for a line of its own. */
function withLongEnd(parts: readonly string[]): readonly string[] {
  let [start, count] = [parts.length, 0]
  while (start > 0 && count < shortestEnd) count += parts[--start]?.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return [...parts.slice(0, start), parts.slice(start).join('')]
}

function splitAfter(word: string, mark: RegExp): readonly string[] {
  const parts: string[] = []
  let rest = word
  for (let found = mark.exec(rest); found; found = mark.exec(rest)) {
    const cut = found.index + found[0].length
    parts.push(rest.slice(0, cut))
    // The rest is looked at without what stands before it: two letters must follow, and precede, each mark.
    rest = rest.slice(cut)
  }
  return [...parts, rest]
}
