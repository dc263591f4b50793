import {describe, expect, it} from 'vitest'
import {campaignWords} from '../../src/model/campaign-words.js'
import {localeFor} from '../../src/model/locales/index.js'
import {redlineIn} from '../../src/model/redline-words.js'
import {verifyWords} from '../../src/model/verify-words/index.js'
import {termsFor} from '../../src/note/citations/terms/index.js'

/**
 * The electronic seal of Regulation (EU) No 910/2014 in a language, and what the house must not say of documents that are not public: the
 * name of a level of secrecy there.
 */
const terms: Readonly<Record<string, readonly [seal: RegExp, secret: RegExp]>> = {
  bg: [/печат/i, /служебно/i],
  cs: [/peče[tť]/i, /vyhrazen/i],
  et: [/temp(?:el|li)/i, /piiratud/i],
  fi: [/leima/i, /käyttö rajoitettu/i],
  hr: [/peča[tć]/i, /ograničen/i],
  hu: [/bélyegző/i, /korlátozott terjesztés/i],
  kk: [/мөр/i, /қызмет бабында/i],
  lt: [/spaud/i, /riboto naudojimo/i],
  lv: [/zīmog/i, /dienesta/i],
  pl: [/pieczę/i, /zastrzeżon/i],
  ru: [/печат/i, /служебного/i],
  sk: [/peča[tť]/i, /vyhraden/i],
  sl: [/žig/i, /intern/i],
  uk: [/печатк/i, /службового/i],
}

/** Verbs that would tell of whoever signs that it is a man. */
const aMan = /podpisał|podepsal|podpísal|podpisal|potpisao|parakstījis|подписал|підписав/

describe.each(Object.entries(terms))('words of different places in %s', (lang, [seal, secret]) => {
  const {labels, colophon, site} = localeFor(lang)
  const redline = redlineIn(lang)
  const verdicts = verifyWords(lang)

  it('name one thing alike', () => {
    const {table, recommendation, footnote} = redline.pieces
    expect([table, recommendation, footnote, redline.values.priority, redline.chartData]).toEqual([
      labels.table,
      labels.recommendation,
      labels.footnote,
      labels.priority,
      labels.chartData,
    ])
    expect(redline.version('1.1').toLowerCase()).toContain(labels.version.toLowerCase())
    expect(verdicts.superseded.toLowerCase()).toContain(lang === 'kk' ? 'нұсқа' : stem(labels.version))
  })

  it('call a seal what the law does', () => {
    for (const said of [colophon.seal, verdicts.seal, verdicts.lapsed, verdicts.sealed]) expect(said).toMatch(seal)
  })

  it('give no restricted note a level of secrecy', () => {
    expect(verdicts.unknown).not.toMatch(secret)
  })

  it('say of a list what the site has, and not a word for remarks or memoranda', () => {
    const {pageTitle, question, done} = campaignWords(lang)
    for (const said of [pageTitle, question, done]) expect(said.toLowerCase()).toContain(stem(site.publications))
  })

  it('do not guess who signed', () => {
    expect(verdicts.mailSigned + verdicts.mailUncertain).not.toMatch(aMan)
  })
})

it.each(['cs', 'hr', 'pl', 'sk', 'sl'])('goes on in small letters after the comma of a greeting in %s', lang => {
  const {mail} = localeFor(lang)
  expect(mail.salutation).toMatch(/,$/)
  for (const next of [mail.reason('CESS'), mail.handling[0]]) expect(next).toMatch(/^\p{Ll}/u)
})

/** Languages whose days, as they stand alone, are in no case that words before them ask for. */
it.each(['et', 'lv', 'sl'])('sets a sign before each day of a verdict in %s', lang => {
  const said = Object.values(verifyWords(lang)).filter(words => words.includes('{date}'))
  expect(said.length).toBeGreaterThan(3)
  for (const words of said) expect(words).toMatch(/[,:] \{date\}/)
  expect(termsFor(lang).accessed).toMatch(/:$/)
})

const stem = (word: string): string => word.toLowerCase().slice(0, 5)

it('gives Hungarian version numbers the article that they sound of', () => {
  const {superseded} = redlineIn('hu')
  const articleOf = (version: string) => /helyébe (az?) /.exec(superseded('1.0', version))?.[1]
  expect(['1.1', '2.0', '5.3', '10.0', '50.1'].map(articleOf)).toEqual(['az', 'a', 'az', 'a', 'az'])
})

it('names a piece in Ukrainian by itself, and as the object of what was done to it', () => {
  const {pieces, fates} = redlineIn('uk')
  expect([pieces.table, fates.table.inserted, pieces.heading, fates.heading.moved]).toEqual([
    'Таблиця',
    'Таблицю додано',
    'Заголовок',
    'Заголовок переміщено сюди',
  ])
})

it.each([
  ['cs', '3 ze 4', '2 ze 3'],
  ['sk', '3 zo 4', '2 z 3'],
  ['uk', '3 із 4', '2 із 3'],
])('has before a number in %s the preposition that can be said', (lang, ofFour, ofThree) => {
  const {position} = localeFor(lang).phrases
  expect([position(3, 4), position(2, 3)]).toEqual([ofFour, ofThree])
})
