/** A piece of text that no line divides. `end` says what may happen after it. */
export interface Piece {
  readonly text: string
  readonly end: 'none' | 'space' | 'dash' | 'forced'
  /** Part of an address, or of a name with figures in it: no hyphen may come into it. */
  readonly exact?: true | undefined
  /** Part of an address, or a reference: no words are drawn apart before it. */
  readonly isAddress?: true | undefined
}

/** Where words of prose may be divided: after their hyphens (Armenian's and Hebrew's too) and dashes. */
const dashes = /(?<=\p{L}{2})[-\u2010\u058A\u05BE](?=\p{L}{2})|(?<=\p{L})[\u2013\u2014](?=\p{L})/u
/** Where code may be: before its hyphens, so that whoever copies it takes none for ours. */
const beforeHyphens = /(?<=\p{L}{2})(?=-\p{L}{2})|(?<=\p{L}[\u2013\u2014])(?=\p{L})/u
const addressMarks = /(?<=[/?&=_@])(?=[^/\s])|(?<=[^/?&=_.@\s-])(?=-)/
const figured = /\p{L}\p{N}|\p{N}\p{L}/u
const addresses = /^(?:https?:\/\/|www\.)|^[\w-]+(\.[\w-]+)+\/|^\/[\w.-]+\/\w/
/** An address of mail, or a reference as “CESS-2026-ALE-014”: whole. */
const wholeNames = /^[^\s@]+@[^\s@]+\.[^\s@]+|^\p{Lu}[\p{Lu}\p{N}]*(?:-[\p{Lu}\p{N}]+){2,}/u
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

function linesOf(text: string, split: Split): readonly Piece[] {
  return text.split('\n').flatMap((line, index, lines) => {
    const pieces = spacedWordsOf(line).flatMap(word => piecesOfWord(word, split))
    const last = pieces.at(-1)
    if (index === lines.length - 1) return pieces
    return [...pieces.slice(0, -1), {text: `${last?.text.trimEnd() ?? ''} `, end: 'forced' as const}]
  })
}

function piecesOfWord(word: string, split: Split): readonly Piece[] {
  const isAddress = addresses.test(word)
  const isWhole = !isAddress && wholeNames.test(word)
  const parts = isAddress ? addressParts(word) : isWhole ? [word] : split(word)
  const exact = {
    ...((isAddress || isWhole || figured.test(word)) && {exact: true as const}),
    ...((isAddress || isWhole) && {isAddress: true as const}),
  }
  return parts.map((text, index) => {
    if (index < parts.length - 1) return {text, end: 'dash', ...exact}
    return {text, end: text.endsWith(' ') ? 'space' : 'none', ...exact}
  })
}

/** The scheme of an address and its host with the slash behind it, and the parts of its path. */
function addressParts(word: string): readonly string[] {
  const [, host = '', path = ''] = /^((?:https?:\/\/)?[^/?#]*\/?)(.*)$/su.exec(word) ?? []
  return [host, ...withLongEnd(path.split(addressMarks))].filter(part => part !== '')
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
