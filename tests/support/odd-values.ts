/** Values that people and machines write by accident, and attackers on purpose, as YAML. */
export const oddValues: readonly string[] = [
  ...["''", '" "', '|', '>', '|\n  a', '"\\n"', '"\\0"', '"\\ud800"', 'null', '~', ''],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '"constructor: a"'],
  ...['0', '-1', '1.5', '.nan', '.inf', '1e400', '99999999999999999999', 'true'],
  ...['2026-02-30', '0000-00-00', '9999-99-99', '2026-11-18T25:00:00Z'],
  ...['[]', '[[]]', '[null]', '[""]', '[constructor]', '[__proto__, hasOwnProperty]', '[{}]', '[{constructor: a}]'],
  ...['{}', '{constructor: a}', '{__proto__: {a: b}}', '{"": ""}', '{name: constructor, role: __proto__}'],
  ...[
    '[{text: constructor, to: __proto__}]',
    '[{text: a, to: [constructor], priority: toString}]',
    '[{version: constructor}]',
  ],
  ...[
    '!x y',
    '!!binary aa',
    '!!set {a}',
    '{? [a] : b}',
    '"$&"',
    '"@"',
    '"[a](javascript:x)"',
    '"\\u202e"',
    '-',
    'a.b.c',
  ],
]

/** Names that every object has. */
export const inherited: readonly string[] = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

/** Words that show through where a look-up reached a prototype, or a value was printed that nobody looked at. */
export const prototypeWords = /native code|\[object |function \w*\(|\bundefined\b|\bNaN\b/
