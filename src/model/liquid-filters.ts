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
