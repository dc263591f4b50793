import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {standIn, suggesterFor} from '../../src/typography/index.js'

const french = suggesterFor('fr')
/** `actual → expected`, with ! where it is safe. */
const short = (found: ReturnType<typeof french>) =>
  found.map(({kind, actual, expected, safe}) => `${kind}${safe ? '!' : ''}: ${actual} → ${expected}`)

describe('suggesting in French', () => {
  it.each([
    ['le coeur et la soeur', ['ligature!: coeur → cœur', 'ligature!: soeur → sœur']],
    [
      "la main d'oeuvre, Oeuvre, OEUVRES",
      ['ligature!: oeuvre → œuvre', 'ligature!: Oeuvre → Œuvre', 'ligature!: OEUVRES → ŒUVRES'],
    ],
    ['la moelle, un poêle, un coefficient, coexister, un goéland', []],
    ["l'Etat et les Etats-Unis", ["capital-accent!: l'Etat → l'État", 'capital-accent!: Etats-Unis → États-Unis']],
    ['Ecole, Egypte et Emmanuel', ['capital-accent!: Ecole → École', 'capital-accent!: Egypte → Égypte']],
    ["A l'heure dite", ['capital-accent: A → À']],
    ['le plan A la semaine', []],
    ['le 2ème et la 1ère', ['ordinal!: 2ème → 2e', 'ordinal!: 1ère → 1re']],
    ['au XXIème siècle', ['ordinal!: XXIème → XXIe']],
    ['la crème, même', []],
    ['Le câble - coupé hier - est réparé.', ['dash!: - → –', 'dash!: - → –']],
    ['la liaison Paris - Bruxelles', ['dash: - → –']],
    ['10 - 5 = 5', ['dash: - → –']],
    ['- un point de liste', []],
    ['un porte-avions', []],
    ['Il a dit "oui hier', ['unpaired-quote: " → null']],
    ['Il a dit "oui" hier', []],
    ['"...jamais.", "... peut-être.", "...", puis "...."', ['unpaired-quote: " → null', 'unpaired-quote: " → null']],
    [
      '1 250 km2, 12 µg/m3, 3 t de CO2, 10^6',
      [
        'figure-position!: km2 → km²',
        'figure-position!: m3 → m³',
        'figure-position!: CO2 → CO₂',
        'figure-position!: 10^6 → 10⁶',
      ],
    ],
    ['le m2 seul, le projet CO2024, un km², A-CO2, x^2^', []],
    [`Cela dure 5' 30".`, []],
    [
      "Il va 'bien', et 'TLP:RED, l'an 12' aussi.",
      [`single-quotes: 'bien' → "bien"`, `single-quotes: 'TLP:RED, l'an 12' → "TLP:RED, l'an 12"`],
    ],
    [`le '${standIn}' rompu`, [`single-quotes: ' → "`]],
    [`Il a dit "'oui' et non", aujourd'hui, les années '90, l' an`, []],
    ['https://example.org/coeur-2ème, coeur@example.org', []],
    ['`', []],
  ])('finds in %s: %j', (text, expected) => {
    expect(short(french(text, false))).toEqual(expected)
  })

  it('finds vague words only beside an estimative scale', () => {
    const text = 'Il pourrait échouer, peut-être; il est probable.'
    expect(short(french(text, false))).toEqual([])
    expect(short(french(text, true))).toEqual([
      'vague-likelihood: pourrait → null',
      'vague-likelihood: peut-être → null',
    ])
  })

  it('looks for words that have what another word of the text has, and for them alone', () => {
    const words = fc.constantFrom(
      ...[
        'coeur',
        'Etats',
        "l'Etat",
        'coexister',
        'OEil',
        'Ile',
        'Eté',
        'etat',
        'île',
        'A la',
        '. ',
        ' ',
        ' ',
        '-',
        'x',
        '1',
      ],
    )
    const ofWords = (text: string) => french(text, false).filter(({kind}) => /ligature|accent/.test(kind))
    fc.assert(
      fc.property(fc.array(words, {maxLength: 6}), parts => {
        const text = parts.join('')
        const beside = ofWords(`${text}\n\nEtat oeuvre`).filter(({end}) => end <= text.length)
        expect(ofWords(text)).toEqual(beside)
      }),
    )
  })

  it('gives the offsets of the text, beyond what is protected', () => {
    const text = 'Voir https://example.org/a?b=1 : le coeur'
    const [found] = french(text, false)
    expect(text.slice(found?.start, found?.end)).toBe('coeur')
  })
})

describe('suggesting in other languages', () => {
  it('finds vague words, lone quotes and hyphens in English, and no French words', () => {
    expect(short(suggesterFor('en-GB')('It could fail, "maybe - coeur', true))).toEqual([
      'vague-likelihood: could → null',
      'unpaired-quote: " → null',
      'vague-likelihood: maybe → null',
      'dash: - → –',
    ])
  })

  it('finds single quotes where the language has none of its own, and sets them elsewhere', () => {
    for (const lang of ['pl', 'ro', 'hu', 'ru', 'uk', 'kk', 'et', 'lv', 'el'])
      expect(short(suggesterFor(lang)("a 'b' c", false))).toEqual([`single-quotes: 'b' → "b"`])
    for (const lang of ['en', 'de', 'es', 'it', 'pt', 'nl', 'cs', 'sv', 'fi', 'bg'])
      expect(short(suggesterFor(lang)("a 'b' c", false))).toEqual([])
  })

  it('finds quotations in marks of another language, and its own instead', () => {
    const found = (lang: string, text: string) => short(suggesterFor(lang)(text, false))
    expect(found('fr', 'Il dit “oui”, puis l’“IA”.')).toEqual([
      'foreign-quotes: “oui” → «\u00A0oui\u00A0»',
      'foreign-quotes: “IA” → «\u00A0IA\u00A0»',
    ])
    expect(found('fr', 'Un „mot“, un »autre«, “ espacé ”.')).toEqual([
      'foreign-quotes: „mot“ → «\u00A0mot\u00A0»',
      'foreign-quotes: »autre« → «\u00A0autre\u00A0»',
      'foreign-quotes: “ espacé ” → «\u00A0espacé\u00A0»',
    ])
    expect(found('en', 'A «word», a „word“, a “word”, a ‘word’.')).toEqual([
      'foreign-quotes: «word» → ‘word’',
      'foreign-quotes: „word“ → ‘word’',
    ])
    expect(found('de', 'Ein “Wort”, ein „Wort“, ein »Wort«.')).toEqual(['foreign-quotes: “Wort” → „Wort“'])
    expect(found('pl', 'To “słowo” i „słowo”.')).toEqual(['foreign-quotes: “słowo” → „słowo”'])
    expect(found('fr', `Le mot “\`a\` ${standIn} b”.`).map(line => line.split(':')[0])).toEqual(['foreign-quotes'])
  })

  it.each([
    ['in another quotation', 'fr', '« Il dit “oui” », et "il dit “non”".'],
    ['without partner', 'fr', 'La citation “commence ici, et « finit » ailleurs.'],
    ['that close before they open', 'fr', 'La fin » et le début « d’une citation.'],
    ['around code or a passage alone', 'fr', `Le mot “${standIn}”.`],
    ['around a number', 'fr', 'Le “12”.'],
    ['of inches and apostrophes', 'fr', 'Un écran de 24” et l’an ’90 d’aujourd’hui.'],
    ['that the press of the language has', 'it', 'Un “nome”, «nome».'],
    ['of English, single or double', 'en', 'It’s “one” or ‘two “three”’ of the ’90s.'],
    ['that are the same at both ends', 'sv', 'Ett ”ord” och »ord».'],
    ['of one’s own', 'ru', 'Слово «слово „слово“».'],
  ])('finds no quotations of another language in marks %s', (_, lang, text) => {
    expect(short(suggesterFor(lang)(text, false)).filter(line => line.startsWith('foreign'))).toEqual([])
  })

  it('says nothing in a language that it does not know', () => {
    expect(suggesterFor('qaa')('a - b "c', true)).toEqual([])
  })
})
