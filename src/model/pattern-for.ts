/** A regular expression that need not be made: to read the properties in its source alone takes V8 a tenth of a millisecond. */
export type Pattern = Pick<RegExp, 'source' | 'flags'>

/** A pattern from its source and flags. */
export const patternOf = (source: string, flags: string): Pattern => ({source, flags})

/**
 * Makes patterns for texts. Compiling the tables of `\p{L}` takes V8 up to a millisecond for each form of a pattern that it makes, and most
 * texts have Latin letters alone: for these it is a pattern of their few ranges. Each finds what the given one does; `lastIndex` is that of
 * each alone.
 */
export function patternFor(pattern: Pattern): (text: string) => RegExp {
  let latin: RegExp | undefined
  let whole: RegExp | undefined
  const made = () => (whole ??= new RegExp(pattern.source, pattern.flags))
  return text => (other.test(text) ? made() : (latin ??= latinForm(pattern) ?? made()))
}

/**
 * A pattern without Unicode properties that finds the same in texts of the characters up to U+017F, of general punctuation, currencies,
 * arrows and mathematical signs, and of the stand-ins U+E0F0 to U+E0F4. Undefined where it counts letters in either case, or has a property
 * that is not known here.
 */
export function latinForm({source, flags}: Pattern): RegExp | undefined {
  if (flags.includes('i')) return undefined
  const form = source.replaceAll(/\[(?:[^\]\\]|\\[^])*\]|\\[pP]\{[^}]*\}|\\[^]/g, part =>
    part.startsWith('[') ? inSet(part) : property.test(part) ? inSet(`[${part}]`) : part,
  )
  if (property.test(form)) return undefined
  // None of these texts has a character of two units: they are read by units where no escape asks for more.
  return new RegExp(form, form.includes(String.raw`\u{`) ? flags : flags.replace('u', ''))
}

const property = /\\[pP]\{/

/** A set whose properties are ranges; where one is unknown, it stays. */
function inSet(set: string): string {
  const [, sign = '', members = ''] = /^\[(\^?)([^]*)\]$/.exec(set) ?? []
  const ranges = members.replaceAll(/\\[^pP]|\\p\{([^}]*)\}/g, (part, name?: string) =>
    name === undefined ? part : (latin.get(name) ?? part),
  )
  return `[${sign}${ranges.replace(/^\^/, String.raw`\^`)}]`
}

const other = /[^\0-\u017f\u2000-\u206f\u20a0-\u20bf\u2190-\u22ff\ue0f0-\ue0f4]/

/** Members of general categories (Unicode 15, table 4-4) among these characters, as they stand in a set. */
const latin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    L: 'A-Za-zªµºÀ-ÖØ-öø-ſ',
    Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ',
    Ll: 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ',
    M: '',
    Mn: '',
    'sc=Cyrl': '',
    N: '0-9²³¹¼-¾',
    Nd: '0-9',
    P: String.raw`!-#%-*,-/:;?@\[-\]_{}¡§«¶·»¿\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e`,
    Pd: String.raw`\-\u2010-\u2015`,
    S: String.raw`$+<->\^${'`'}|~¢-¦¨©¬®-±´¸×÷\u2044\u2052\u20a0-\u20bf\u2190-\u22ff`,
    Z: String.raw` \u00a0\u2000-\u200a\u2028\u2029\u202f\u205f`,
    Zl: String.raw`\u2028`,
    Zp: String.raw`\u2029`,
    Cc: String.raw`\0-\x1f\x7f-\x9f`,
  }),
)

/** A text as the source of a pattern that finds it. */
export const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
