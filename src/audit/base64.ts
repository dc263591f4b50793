/** Base64 in a text, and where it begins. */
export interface FoundBase64 {
  readonly found: string
  readonly index: number
}

/** Signs in a row that are no word. */
const least = 24

/** Percent signs stand for what Base64 has of signs that addresses have not. */
const whole = /(?:[A-Za-z0-9+/_-]|%2[BF])+(?:\r?\n(?:[A-Za-z0-9+/_-]){1,76})*(?:=|%3D){0,2}/iy

const percent = 0x25

const isSign = Uint8Array.from({length: 128}, (_, code) => Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(code))))

/** The same with the percent sign of an escape. */
const isPart = isSign.map((is, code) => (code === percent ? 1 : is))

/** Base64 in a text, in lines or whole. A text has little of it, and hardly any characters in a row that could be. */
export function base64In(text: string): readonly FoundBase64[] {
  const all: FoundBase64[] = []
  let next = 0
  for (let place = least - 1; place < text.length; place = Math.max(place, next - 1) + least) {
    if (!isPart[text.charCodeAt(place)]) continue
    let [start, end] = [place, place + 1]
    while (start > next && isPart[text.charCodeAt(start - 1)]) start--
    while (end < text.length && isPart[text.charCodeAt(end)]) end++
    next = end - start < least ? end : findIn(text, {start, end}, all)
  }
  return all
}

/** Add Base64 that begins in a stretch of characters of it. @returns Where the search goes on. */
function findIn(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  all: FoundBase64[],
): number {
  let [signs, index] = [0, 0]
  let at = start
  for (; at <= end; at++) {
    const length = isSign[text.charCodeAt(at)] ? 1 : isEscaped(text, at) ? 3 : 0
    if (length > 0 && signs++ === 0) index = at
    if (length > 1) at += length - 1
    // What an escape is made of are signs, too.
    const isLate = length === 0 && signs === least - 1 && text.charAt(index) === '%'
    if (signs === least || isLate) {
      whole.lastIndex = isLate ? index + 1 : index
      const found = whole.exec(text)?.[0] ?? ''
      all.push({found, index: whole.lastIndex - found.length})
      at = whole.lastIndex - 1
      signs = 0
    } else if (length === 0) signs = 0
  }
  return at
}

const isEscaped = (text: string, at: number): boolean =>
  text.charAt(at) === '%' && /^%2[BF]$/i.test(text.slice(at, at + 3))
