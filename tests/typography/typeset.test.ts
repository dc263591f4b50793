import {describe, expect, it} from 'vitest'
import {locales} from '../../src/model/locales/index.js'
import {fold, producibleCharacters, typeset, typesetSpans} from '../../src/typography/index.js'

/** Repetitions that a text needs to show what only its length shows: in the suite a quarter of that of the night. */
const repeats = process.env['CESS_PROPERTY_RUNS'] === undefined ? 1500 : 6000

describe('typesetSpans', () => {
  it('raises ordinals and sets centuries in small capitals, span by span', () => {
    expect(
      typesetSpans(
        [
          {kind: 'text', value: 'le 1'},
          {kind: 'text', value: 'er au XXIème siècle'},
        ],
        {lang: 'fr'},
      ),
    ).toEqual([
      {index: 0, value: 'le 1'},
      {index: 1, value: 'er', position: 'superscript'},
      {index: 1, value: ' au '},
      {index: 1, value: 'XXI', position: 'small-caps'},
      {index: 1, value: 'e', position: 'superscript'},
      {index: 1, value: '\u00A0siècle'},
    ])
  })

  it('gives an empty text span a piece, and calls none', () => {
    expect(
      typesetSpans([{kind: 'text', value: ''}, {kind: 'call'}, {kind: 'opaque', value: 'x'}], {lang: 'fr'}),
    ).toEqual([
      {index: 0, value: ''},
      {index: 2, value: 'x'},
    ])
  })

  it('takes an opaque line break for the beginning of a line', () => {
    const pieces = typesetSpans(
      [
        {kind: 'text', value: 'un'},
        {kind: 'opaque', value: '\n'},
        {kind: 'text', value: '! deux'},
      ],
      {lang: 'fr'},
    )
    expect(pieces.at(-1)?.value).toBe('! deux')
  })

  it('keeps what stands for protected text, where an author wrote it', () => {
    expect(typeset('\uE0F0 et \uE0F4 ? TLP:RED', {lang: 'fr'})).toBe('\uE0F0 et \uE0F4\u202F? TLP:RED')
  })
})

describe('typeset', () => {
  it('chooses English by its region', () => {
    expect(['en', 'en-GB', 'en-IE', 'en-US'].map(lang => typeset('"x"', {lang}))).toEqual(['‘x’', '‘x’', '‘x’', '“x”'])
  })

  it('grows in step with a word without end', {tags: 'slow'}, () => {
    const count = 300_000
    for (const trap of ["'a", '«a', 'Éa']) expect(typeset(trap.repeat(count), {lang: 'en'})).toHaveLength(2 * count)
  })

  it('sets regional French as French', () => {
    expect(typeset('Quoi ?', {lang: 'fr-BE'})).toBe('Quoi\u202F?')
  })

  it('grows in step with its text', {tags: 'slow'}, () => {
    const traps = [
      ' ',
      '"',
      "'",
      '-',
      '- ',
      '.',
      ' .',
      '1 ',
      '12 500 ',
      'a:',
      ':',
      '«',
      'a.b',
      ' "a',
      "a' ",
      '(',
      'XX',
      'a ;',
      'x',
      '\uE0F0',
      '/a',
      '0',
      '-- ',
      "'a",
      'deux ',
      'two-',
    ]
    for (const lang of ['fr', 'en', 'de', 'ru']) {
      for (const trap of traps) {
        // A step that takes the square of its length would run into the time limit here; nothing is timed. Titles have the steps of prose too.
        expect(fold(typeset(trap.repeat(repeats), {lang, context: 'title'})).length).toBeGreaterThan(0)
      }
    }
  })
})

describe('producibleCharacters', () => {
  it('has the narrow space in French, and not in its European profile', () => {
    expect(producibleCharacters('fr')).toContain('\u202F')
    expect(producibleCharacters('fr', 'union-europeenne')).not.toContain('\u202F')
  })

  it('has the quotes of the language, each once', () => {
    expect(producibleCharacters('de')).toEqual(expect.arrayContaining(['„', '“', '‚', '‘', '’', '\u00A0']))
    for (const lang of ['fr', 'en', 'de', 'sv'])
      expect(producibleCharacters(lang)).toHaveLength(new Set(producibleCharacters(lang)).size)
  })
})

describe('fold', () => {
  it('gives back what a reader types', () => {
    expect(fold('l’«\u00A0IA\u00A0»\u202F!')).toBe("l'« IA » !")
  })
})

/** There the number comes first: `2. ábra`. */
const numberFirst = new Set(['hu', 'kk', 'lt', 'lv'])
const wordFirst = Object.values(locales).filter(({lang}) => !numberFirst.has(lang))

describe.each(wordFirst)('numbers behind the fixed words of $lang', ({lang, labels, phrases}) => {
  it('stay on the line of their word', () => {
    const named = [phrases.mention.table(2), phrases.mention.figure(2), `${labels.version} 2`, `${labels.page} 2`]
    expect(named.map(text => typeset(text, {lang})).filter(text => !text.endsWith('\u00A02'))).toEqual([])
  })
})
