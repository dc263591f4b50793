import type {PlacedSuggestion, Replacement} from './find-suggestions.js'

/** The suggestions that a tool may apply unasked, with what they replace; of two that overlap only the first. */
export function safeReplacements(suggestions: readonly PlacedSuggestion[]) {
  let done = 0
  return suggestions.flatMap(suggestion => {
    const {replacement, safe} = suggestion
    if (!safe || !replacement || replacement.range[0] < done) return []
    done = replacement.range[1]
    return [{...suggestion, replacement}]
  })
}

/**
 * Replace a few characters of a UTF-8 file and leave every other byte as it is: byte order mark, ends of lines, spaces.
 *
 * @param replacements In order of place, none overlapping.
 */
export function applyReplacements(bytes: Uint8Array, replacements: readonly Replacement[]): Uint8Array {
  const raw = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  const encoder = new TextEncoder()
  const toRaw = rawOffsets(raw)
  const parts: string[] = []
  let from = 0
  for (const {range, text} of replacements) {
    parts.push(raw.slice(from, toRaw(range[0])), text)
    from = toRaw(range[1])
  }
  return encoder.encode(parts.join('') + raw.slice(from))
}

/** Offsets in the file as it is, from those in its text as it is read. Asked in ascending order. */
function rawOffsets(raw: string): (offset: number) => number {
  let at = raw.startsWith('\uFEFF') ? 1 : 0
  let read = 0
  return offset => {
    for (; read < offset; read++) at += raw.startsWith('\r\n', at) ? 2 : 1
    return at
  }
}
