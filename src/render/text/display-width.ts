const invisible = /[\p{M}\u200B-\u200D\u2060\u2066-\u2069]/u
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60]/u

/** Only characters of one column each: Latin, Greek, Cyrillic and their punctuation, without the marks between them. */
const simple = /^[\u0020-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFF\u2000-\u200A\u2010-\u205E\u20A0-\u20BF]*$/

/** Columns that a text takes in a fixed-width window: two for wide characters, none for marks and signs of direction (Unicode UAX 11, roughly). */
export function displayWidth(text: string): number {
  if (simple.test(text)) return text.length
  let columns = 0
  for (const character of text) {
    if (invisible.test(character)) continue
    columns += wide.test(character) ? 2 : 1
  }
  return columns
}

/** Fill a text up to a width with spaces, after it or before it. */
export const padded = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
  const spaces = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return align === 'right' ? spaces + text : text + spaces
}
