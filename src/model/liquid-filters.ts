/** Filters of Liquid that templates may not use: they would let text through unescaped, or a clock or chance into the output. */
export const forbiddenFilters: readonly string[] = [
  'raw',
  'date',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
  'sample',
]

/** The locale of dates, of which templates print none. Without one, LiquidJS asks Node for its own, which takes some 15 ms to load. */
export const unusedLocale = 'en'
