import assert from 'node:assert/strict'
import {describe, expect, it} from 'vitest'
import {localeFor, locales} from '../../src/model/locales/index.js'
import {
  areYears,
  groupDigits,
  isNumericColumn,
  monthTest,
  numberSigns,
  saysYear,
  showNumber,
  withMinus,
} from '../../src/note/numbers.js'

const french = {decimal: ',', group: '\u202F'}

describe('a column', () => {
  it.each([
    ['1180', '12 400'],
    ['35 %', '−3,5 %'],
    ['4 jours', '–', ''],
    ['2,5 M€', '12 km'],
  ])('is numeric: %j %j', (...cells) => {
    expect(isNumericColumn(cells, monthTest(localeFor('fr')))).toBe(true)
  })

  it.each([
    ['jour 1'],
    ['H + 2'],
    ['12:30'],
    ['–', ''],
    ['2 novembre 2026'],
    ['1', 'non'],
    ['14 novembre', '3 mai'],
    ['14 nov', '2'],
  ])('is not: %j', (...cells) => {
    expect(isNumericColumn(cells, monthTest(localeFor('fr')))).toBe(false)
  })

  it('of days is told from one of quantities, in each language', () => {
    const units =
      'km Mo h min jours j ans heures M€ Md€ MW kWh t kg mois ms s days hours years MB GB Tage Stunden дней ч'
    for (const [lang, locale] of Object.entries(locales)) {
      const isMonth = monthTest(locale)
      expect([lang, ...units.split(' ').filter(isMonth)]).toEqual([lang])
      for (const month of locale.monthForms.split(/[ |]/).filter(form => /^\p{L}+$/u.test(form)))
        expect([lang, month, isNumericColumn([`14 ${month}`], isMonth)]).toEqual([lang, month, false])
    }
  })

  it('of years is told from one of quantities', () => {
    expect(areYears(['2019', '2026', '1066', '–'])).toBe(true)
    expect(areYears(['2019', '2101'])).toBe(false)
    expect(areYears(['2019', '980'])).toBe(false)
    expect(areYears(['2019', '980'], true)).toBe(true)
    expect(areYears(['2019', '3400'], true)).toBe(false)
  })

  it.each(
    Object.values(locales).flatMap(locale =>
      locale.yearWords.split(' ').map(word => [locale.lang, word, locale] as const),
    ),
  )('has years where its head says so: %s, %s', (_lang, word, locale) => {
    const name = word.startsWith('-') ? `Bau${word.slice(1)}` : word
    for (const head of [name, name.toLocaleUpperCase(locale.lang), `Building ${name}`, `**${name}** (x)`])
      expect([head, saysYear(head, locale)]).toEqual([head, true])
    for (const head of ['', 'Total', `Cuts per ${name}`, `${name}x`])
      expect([head, saysYear(head, locale)]).toEqual([head, false])
  })

  it.each([
    ['fr', 'Année de mise en service', true],
    ['de', 'Baujahr', true],
    ['pl', 'Rok budowy', true],
    ['fi', 'Valmistumisvuosi', true],
    ['hu', 'Építés éve', true],
    ['el', 'ΕΤΟΣ ΚΑΤΑΣΚΕΥΗΣ', true],
    ['it', 'Anno', true],
    ['kk', 'Салынған жылы', true],
    ['it', 'Danno', false],
    ['fr', 'Attaques par année', false],
  ])('knows its head: %s, “%s”', (lang, head, years) => {
    const locale = Object.values(locales).find(one => one.lang === lang)
    assert(locale)
    expect(saysYear(head, locale)).toBe(years)
  })
})

describe('a number', () => {
  it.each([
    [1234.5, 1, '1\u202F234,5'],
    [-12, 0, '−12'],
    [1234567, 0, '1\u202F234\u202F567'],
    [0.5, 2, '0,50'],
  ])('is written as the language does: %d', (value, decimals, text) => {
    expect(showNumber(value, decimals, french)).toBe(text)
  })

  it.each([
    ['12400', '12\u202F400'],
    ['−8400,50', '−8\u202F400,50'],
    ['2,5', '2,5'],
    ['A1180', 'A1180'],
    ['1180.5', '1180.5'],
  ])('in a cell is grouped only where it is bare: %s', (typed, printed) => {
    expect(groupDigits(typed, french)).toBe(printed)
  })

  it('in a cell has a true minus, which a range, a date and a gap have not', () => {
    expect(['-3', '–0,5', '3-5', '-', 'A-3'].map(withMinus)).toEqual(['−3', '−0,5', '3-5', '-', 'A-3'])
  })
})

describe('a language without words of ours', () => {
  it('has the signs of its own numbers', () => {
    expect(numberSigns('ca', localeFor('ca'))).toEqual({decimal: ',', group: '.'})
    expect(numberSigns('ga', localeFor('ga'))).toEqual({decimal: '.', group: ','})
    expect(numberSigns('fr-BE', localeFor('fr-BE'))).toEqual(localeFor('fr').numbers)
  })
})
