import {describe, expect, it} from 'vitest'
import {campaignWords} from '../../src/model/campaign-words.js'
import {locales} from '../../src/model/locales/index.js'
import {redlineIn} from '../../src/model/redline-words.js'
import {verifyWords} from '../../src/model/verify-words/index.js'

/** The Germanic and Romance languages, Greek, Irish and Maltese. */
const western = 'en de nl da sv fr es it pt ro el ga mt'.split(' ')
const localeOf = (lang: string) => {
  const locale = locales[lang]
  if (!locale) throw new Error(`no locale ${lang}`)
  return locale
}

/** The words of a language that stand in constants, wherever they do. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Every four letters in a row of the words of a text. */
const stems = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .flatMap(word => Array.from({length: Math.max(0, word.length - 3)}, (_, at) => word.slice(at, at + 4)))

const sharesStem = (one: string, other: string): boolean => {
  const known = new Set(stems(one))
  return stems(other).some(stem => known.has(stem))
}

describe.each(western)('the tables of words in %s', lang => {
  const {labels, colophon} = localeOf(lang)
  const [redline, verify] = [redlineIn(lang), verifyWords(lang)]

  it('have one word for a version', () => {
    for (const text of [redline.version('1.0'), redline.superseded('1.0', '1.1'), redline.newest, redline.earlier])
      expect([text, sharesStem(text, labels.version)]).toEqual([text, true])
    for (const text of [verify.genuine, verify.superseded, verify.sealed])
      expect([text, sharesStem(text, labels.version)]).toEqual([text, true])
  })

  it('have one word for a seal, and one for a chart', () => {
    expect([verify.seal, sharesStem(verify.seal, colophon.seal)]).toEqual([verify.seal, true])
    expect([verify.lapsed, sharesStem(verify.lapsed, colophon.seal)]).toEqual([verify.lapsed, true])
    for (const text of [labels.chartData, redline.chartData])
      expect([text, sharesStem(text, redline.pieces.chart)]).toEqual([text, true])
  })
})

/** How readers are not spoken to: forms of address that the other words of the language do not have. */
const otherAddress: Readonly<Record<string, RegExp>> = {
  da: /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu,
  el: /(?<!\p{L})(?:εσύ|εσένα|σου)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|te|ti|tus?|vosotros|vuestr[ao]s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tuo|tua|tuoi|tue|ti|suo|sua|suoi|sue|inviarle)(?!\p{L})(?! (?:aspetto|firma|valutazione|allegati|destinatari|clienti))/u,
  nl: /(?<!\p{L})(?:jij|je|jou|jouw)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|te|ti|teu|tua|vós|você)(?!\p{L})/iu,
  ro: /(?<!\p{L})(?:tu|tine|tău|ta|tale)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:Ni|Er|Ert|Era)(?!\p{L})/u,
}

it.each(Object.entries(otherAddress))('readers are spoken to in one way in %s', (lang, other) => {
  const texts = [localeOf(lang), campaignWords(lang), verifyWords(lang), redlineIn(lang)].flatMap(textsOf)
  expect(texts.filter(text => other.test(text))).toEqual([])
})

describe('numbers of publications', () => {
  it.each([
    ['ga', [1, 2, 7, 11], ['1 fhoilseachán', '2 fhoilseachán', '7 bhfoilseachán', '11 foilseachán']],
    [
      'ro',
      [0, 1, 2, 19, 20, 101],
      '0 publicații|1 publicație|2 publicații|19 publicații|20 de publicații|101 publicații'.split('|'),
    ],
    [
      'mt',
      [1, 2, 10, 11, 19],
      [
        '1 pubblikazzjoni',
        '2 pubblikazzjonijiet',
        '10 pubblikazzjonijiet',
        '11-il pubblikazzjoni',
        '19-il pubblikazzjoni',
      ],
    ],
    ['mt', [20, 101, 103], ['20 pubblikazzjoni', '101 pubblikazzjoni', '103 pubblikazzjonijiet']],
  ])('have the form that goes with each in %s: %s', (lang, numbers, expected) => {
    expect(numbers.map(localeOf(lang).site.count)).toEqual(expected)
  })

  /** There one word is for one and for two. */
  const unchanging = new Set(['cs', 'ga', 'hu', 'kk'])
  it.each(Object.keys(locales).filter(lang => !unchanging.has(lang)))('tell two from one in %s', lang => {
    const {count} = localeOf(lang).site
    expect(count(2).slice(1)).not.toBe(count(1).slice(1))
  })
})

/** Articles, and prepositions joined with them, that change with the day after them: “il 7”, “l'8”; “στις 2”, “την 1η”; “fis-7”, “fit-8”. */
const changing: Readonly<Record<string, RegExp>> = {
  el: /(?<!\p{L})(?:στις|τις|την|της) \{date\}/u,
  it: /(?<!\p{L})(?:il|del|al|dal|nel) \{date\}/u,
  mt: /(?<!\p{L})(?:fi|f’|fil-|mill-) ?\{date\}/u,
}

it.each(Object.entries(changing))('no day follows an article that changes with it in %s', (lang, article) => {
  expect(Object.values(verifyWords(lang)).filter(text => article.test(text))).toEqual([])
})
