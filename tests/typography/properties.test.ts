import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {typeset, typesetSpans, type Span, type TypesetOptions} from '../../src/typography/index.js'

/** Runs of each property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

const languages =
  'fr en en-US de es it pl nl pt ru el bg cs da et fi ga hr hu lt lv mt ro sk sl sv uk kk ar ka zh'.split(' ')
const options: fc.Arbitrary<TypesetOptions> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      lang: fc.constantFrom('fr', 'fr-BE'),
      profile: fc.constantFrom('imprimerie-nationale' as const, 'union-europeenne' as const),
      context: fc.constantFrom('prose' as const, 'table' as const, 'title' as const, 'label' as const),
    }),
  },
  {weight: 5, arbitrary: fc.record({lang: fc.constantFrom(...languages)})},
)

/** Bits that the rules look for, in any order. */
const bits = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\u00A0',
    '\u202F',
    '\n',
    '"',
    '"',
    "'",
    "'",
    '«',
    '»',
    '“',
    '”',
    '„',
    '‘',
    '’',
    '(',
    ')',
    '[',
    ']',
    '-',
    '--',
    '---',
    '–',
    '—',
    '.',
    '...',
    '…',
    ',',
    ';',
    ':',
    '!',
    '?',
    '%',
    '°',
    '/',
    '+',
    'x',
  ],
  ...[
    'mot',
    'deux',
    'jours',
    'Mot',
    'l',
    'a',
    'A',
    'M.',
    'Mme',
    'n°',
    'p.',
    'art.',
    'etc',
    'ème',
    'e',
    'er',
    'ère',
    'XXI',
    'I',
    'siècle',
    'mai',
    'May',
    '1',
    '2',
    '5',
    '12',
    '500',
    '000',
    '2022',
    '2025',
    '12500',
    'h',
    'km',
    '€',
    '°C',
    's',
    'UE',
    'EU',
  ],
  ...'h30 12h30 min km/h $ £ USD CHF Md€ Mrd. ‰ § pp. No st 3rd 1er +32 12-15 1990-1995 -15 Ve IIIe Reich République 2e 3rd 21. II IV. Etc т. д. pages articles pp -- S. lk Tel. +33 0800 0 (0) 123 456 01\u00A042\u00A034\u00A056\u00A078 ″ ± US$ m2 ppm jours days oct. Oct. janvier-mars 2027-33 1/25 25 loi éd. sqq. N alinéa kts a. O. м2 дней'.split(
    ' ',
  ),
  ...[
    'TLP:RED',
    'https://example.org/a',
    'Yahoo!',
    '14:30',
    'CVE-2024-1234',
    'z.',
    'B.',
    'т.',
    'е.',
    'г.',
    'к',
    'w',
    '\uE0F0',
    '\uE0F4',
    'é',
    'e\u0300',
    '😀',
  ],
)
const text = fc.oneof(
  {weight: 6, arbitrary: fc.array(bits, {maxLength: 14}).map(parts => parts.join(''))},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 40})},
)
/** Texts that once came out otherwise the second time: by rules that write what an earlier one would have read. */
const tangles = [
  ['mot ,:', 'fr'],
  ['siècle ,!', 'fr'],
  ['-12500€', 'fr'],
  ["5'14:30km", 'fr'],
  ['https://example.org/a )Yahoo!', 'fr'],
  ['1 500km', 'fr'],
  ['""...', 'en-US'],
  ["--''\"", 'sl'],
  ["é''1'", 'pt'],
  [' -- ;', 'es'],
  ['12h30$', 'fr'],
  ['5h30%', 'fr'],
] as const

const spans: fc.Arbitrary<Span[]> = fc.array(
  fc.oneof(
    {weight: 5, arbitrary: fc.record({kind: fc.constant('text' as const), value: text})},
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('opaque' as const),
        value: fc.constantFrom('x', '5', 'a b', '', '\n', ' !', 'https://example.org/'),
      }),
    },
    {weight: 1, arbitrary: fc.constant({kind: 'call' as const})},
  ),
  {maxLength: 5},
)

describe('typesetting any text', () => {
  it('changes nothing the second time', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(text, options, (input, opts) => {
        const once = typeset(input, opts)
        expect(typeset(once, opts)).toBe(once)
      }),
      {numRuns},
    )
  })

  it.each(tangles)('settles what rules write for one another: %s', (input, lang) => {
    const once = typeset(input, {lang})
    expect(typeset(once, {lang})).toBe(once)
  })

  it('changes nothing the second time across spans', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(spans, options, (input, opts) => {
        const once = withPieces(input, typesetSpans(input, opts))
        expect(withPieces(once, typesetSpans(once, opts))).toEqual(once)
      }),
      {numRuns},
    )
  })

  it('sets spans as it sets their text joined', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(fc.array(text, {maxLength: 4}), options, (parts, opts) => {
        const pieces = typesetSpans(
          parts.map(value => ({kind: 'text', value})),
          opts,
        )
        expect(pieces.map(piece => piece.value).join('')).toBe(typeset(parts.join(''), opts))
      }),
      {numRuns},
    )
  })

  it('gives every span its pieces, in order, and opaque ones untouched', () => {
    fc.assert(
      fc.property(spans, options, (input, opts) => {
        const pieces = typesetSpans(input, opts)
        expect([...new Set(pieces.map(piece => piece.index))]).toEqual(
          input.flatMap((span, index) => (span.kind === 'call' ? [] : [index])),
        )
        const untouched = pieces.filter(piece => input[piece.index]?.kind === 'opaque')
        expect(untouched.map(piece => piece.value)).toEqual(
          input.flatMap(span => (span.kind === 'opaque' ? [span.value] : [])),
        )
      }),
      {numRuns},
    )
  })

  it('keeps letters and digits, but for ordinals and the multiplication sign', () => {
    fc.assert(
      fc.property(text, options, (input, opts) => {
        expect(essence(typeset(input, opts))).toBe(essence(input))
      }),
      {numRuns},
    )
  })
})

function withPieces(input: readonly Span[], pieces: ReturnType<typeof typesetSpans>): Span[] {
  return input.map((span, index) =>
    span.kind === 'text'
      ? {
          kind: 'text',
          value: pieces
            .filter(piece => piece.index === index)
            .map(piece => piece.value)
            .join(''),
        }
      : span,
  )
}

/** Letters and digits, with the listed replacements undone: `ème` and `ère` for ordinals, x between numbers. */
const essence = (value: string): string =>
  value
    .replaceAll(/(?<=[\dIVXLC])i?(?:è|e\u0300|e)me(?=s?(?![\p{L}\p{N}]))/gu, 'e')
    .replaceAll(/(?<=[1I])i?(?:è|e\u0300|e)re(?=s?(?![\p{L}\p{N}]))/gu, 're')
    .replaceAll(/[^\p{L}\p{N}\uE0F0\uE0F4]/gu, '')
    .replaceAll(/x/g, '')
