/**
 * Characters that nobody sees and that no text of a European language needs: those that the Unicode Standard lets fonts pass over
 * (Default_Ignorable_Code_Point), separators of lines and of annotations, and the blank of Braille. As a string for a pattern without flag `u`.
 */
const invisible =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164' +
  '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFC'
/** Planes of formats: tags of languages, with which a text may be hidden in another, and selectors of variants. Shorthand of music, too. */
const beyond = '\\uD82F[\\uDCA0-\\uDCA3]|\\uD834[\\uDD73-\\uDD7A]|[\\uDB40-\\uDB43][\\uDC00-\\uDFFF]'
const pattern = `[${invisible}]|${beyond}`
const any = new RegExp(pattern)

/** Whether a text has a character that nobody sees. */
export const hasInvisible = (text: string): boolean => any.test(text)

/** A pattern of runs of them. */
export const invisibleRuns = (): RegExp => new RegExp(`(?:${pattern})+`, 'g')

/** Those of which every edition draws nothing, whatever the font has. */
export const drawnAsNothing: ReadonlySet<string> = new Set('\u00AD\u200B\u200C\u200D\u2060\uFEFF')
