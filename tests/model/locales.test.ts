import {describe, expect, it} from 'vitest'
import {labelled, type CitationParts, type Locale} from '../../src/model/locale.js'
import {en} from '../../src/model/locales/en.js'
import {localeFor, locales} from '../../src/model/locales/index.js'

const citation: CitationParts = {
  authors: ['A. Alpha', 'B. Beta', 'C. Gamma'],
  title: 'T',
  type: 't',
  reference: 'CESS-2026-ALE-001',
  version: '1.0',
  publisher: 'CESS',
  date: '2026-05-18',
}

/** The texts that a locale's functions give, each by its name. */
function written(locale: Locale): Readonly<Record<string, string>> {
  const {colophon, phrases, mail} = locale
  return {
    allRightsReserved: colophon.allRightsReserved('2026', 'CESS'),
    date: phrases.date('2026-05-18'),
    shortDate: phrases.shortDate('2026-05-18'),
    position: phrases.position(3, 4),
    sources: phrases.sources('B2'),
    list: phrases.list(['Alpha', 'Beta', 'Gamma']),
    corrected: phrases.corrected('2026-05-18', 'masculine'),
    updated: phrases.updated('2026-05-18', 'masculine'),
    withdrawn: phrases.withdrawn('2026-05-18', 'masculine'),
    closed: phrases.closed('2026-05-18', 'masculine'),
    expired: phrases.expired('2026-05-18', 'masculine'),
    dates: phrases.published('2026-05-18', 'masculine') + phrases.validUntil('2027-01-01', 'masculine'),
    citation: phrases.citation(citation),
    disclaimerOfSeveral: phrases.disclaimer(2),
    disclaimerOfOne: phrases.disclaimer(1),
    quote: phrases.quote('Alpha'),
    labelled: labelled(locale, 'Alpha', 'Beta'),
    table: phrases.mention.table(1),
    figure: phrases.mention.figure(2),
    reason: mail.reason('CESS'),
  }
}

const signs = new Set(['site.kilobytes', 'site.pageUnit'])

/** All constant texts of a locale, each by its path. */
function constants(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (path === 'monthForms' && typeof value === 'string') return constants(value.split('|'), path)
  // Signs of units are the same in many languages.
  if (typeof value === 'string') return signs.has(path) ? new Map() : new Map([[path, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...constants(inner, path ? `${path}.${key}` : key)]))
}

/** Words that another language writes as English does: all of them, so that none is there by accident. */
const sharedWords: Readonly<Record<string, string>> = {
  cs: 'Licence',
  da: 'Note Menu',
  fr: 'Documents Notes Sources Version Date Nature Colophon Source Attention Note Page Zone Dates Correction Licence Contact Composition Publications Zones Menu Pages',
  it: 'Colophon Menu',
  lv: 'Licence',
  mt: 'April Apr',
  nl: 'Specimen Contact Home Menu',
  pl: 'Menu',
  pt: 'Menu',
  ro: 'Specimen Contact',
  sv: 'Version',
}

/** A day, a day inside a sentence, and a list, as a reader of the language expects them. */
const expected: Readonly<Record<string, readonly [date: string, corrected: string, list: string]>> = {
  bg: ['18 май 2026 г.', 'Поправено на 1 март 2026 г.', 'A, B и C'],
  cs: ['18. května 2026', 'Opraveno 1. března 2026', 'A, B a C'],
  da: ['18. maj 2026', 'Berigtiget den 1. marts 2026', 'A, B og C'],
  de: ['18. Mai 2026', 'Berichtigt am 1. März 2026', 'A, B und C'],
  el: ['18 Μαΐου 2026', 'Διορθώθηκε την 1η Μαρτίου 2026', 'A, B και C'],
  en: ['18 May 2026', 'Corrected on 1 March 2026', 'A, B and C'],
  es: ['18 de mayo de 2026', 'Corregido el 1 de marzo de 2026', 'A, B y C'],
  et: ['18. mai 2026', 'Parandatud 1. märtsil 2026', 'A, B ja C'],
  fi: ['18. toukokuuta 2026', 'Oikaistu 1. maaliskuuta 2026', 'A, B ja C'],
  fr: ['18 mai 2026', 'Corrigé le 1er mars 2026', 'A, B et C'],
  ga: ['18 Bealtaine 2026', 'Ceartaithe an 1 Márta 2026', 'A, B agus C'],
  hr: ['18. svibnja 2026.', 'Ispravljeno 1. ožujka 2026.', 'A, B i C'],
  hu: ['2026. május 18.', 'Helyesbítve: 2026. március 1.', 'A, B és C'],
  it: ['18 maggio 2026', 'Corretto il 1º marzo 2026', 'A, B e C'],
  kk: ['2026 жылғы 18 мамыр', 'Түзетілді: 2026 жылғы 1 наурыз', 'A, B және C'],
  lt: ['2026 m. gegužės 18 d.', 'Pataisyta 2026 m. kovo 1 d.', 'A, B ir C'],
  lv: ['2026. gada 18. maijs', 'Labots 2026. gada 1. martā', 'A, B un C'],
  mt: ["18 ta' Mejju 2026", "Ikkoreġut: 1 ta' Marzu 2026", 'A, B u C'],
  nl: ['18 mei 2026', 'Gecorrigeerd op 1 maart 2026', 'A, B en C'],
  pl: ['18 maja 2026', 'Sprostowano 1 marca 2026 r.', 'A, B i C'],
  pt: ['18 de maio de 2026', 'Corrigido em 1 de março de 2026', 'A, B e C'],
  ro: ['18 mai 2026', 'Rectificat la 1 martie 2026', 'A, B și C'],
  ru: ['18 мая 2026 г.', 'Исправлено 1 марта 2026 г.', 'A, B и C'],
  sk: ['18. mája 2026', 'Opravené 1. marca 2026', 'A, B a C'],
  sl: ['18. maj 2026', 'Popravljeno 1. marca 2026', 'A, B in C'],
  sv: ['18 maj 2026', 'Rättat den 1 mars 2026', 'A, B och C'],
  uk: ['18 травня 2026 р.', 'Виправлено 1 березня 2026 р.', 'A, B і C'],
}

/** The month of a day as the Unicode CLDR writes it in a date. */
const cldrMonth = (lang: string, day: string): string | undefined =>
  new Intl.DateTimeFormat(lang, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
    .formatToParts(new Date(day))
    .find(({type}) => type === 'month')?.value

/** Functions that every language writes alike: form without words, or names. */
const wordless = ['quote', 'labelled', 'identity']
/** “sources B2”, “figure 2”. */
const sharedSentences: Readonly<Record<string, readonly string[]>> = {fr: ['sources', 'figure']}

describe.each(Object.values(locales))('the locale $lang', locale => {
  const texts = constants(locale)
  const sentences = written(locale)
  const {phrases, mail} = locale

  it('is registered under its own tag', () => {
    expect(locales[locale.lang]).toBe(locale)
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale.lang)).toEqual([locale.lang])
  })

  it('has no empty text, and leaves special spaces to typography', () => {
    const {numbers: _numbers, colon: _colon, ...words} = locale
    const all = [...constants(words), ...Object.entries(sentences)]
    expect(all.filter(([, text]) => text === '' || text.trim() !== text)).toEqual([])
    expect(all.filter(([, text]) => /[\u00A0\u202F\u2009]| {2}/.test(text))).toEqual([])
  })

  it('has no placeholder left', () => {
    const placeholder = /undefined|null|NaN|\[object|[{}|$_\\`]|TODO|Invalid/
    expect([...texts, ...Object.entries(sentences)].filter(([, text]) => placeholder.test(text))).toEqual([])
  })

  it('puts what it is given into its sentences', () => {
    const parts: Readonly<Record<string, readonly string[]>> = {
      allRightsReserved: ['2026', 'CESS'],
      position: ['3', '4'],
      sources: ['B2'],
      list: ['Alpha', 'Beta', 'Gamma'],
      dates: ['18', '2026', '2027'],
      citation: ['A. Alpha', 'B. Beta', 'C. Gamma', 'T', 't CESS-2026-ALE-001', '1.0', 'CESS,', '2026'],
      table: ['1'],
      figure: ['2'],
    }
    for (const [name, given] of Object.entries(parts)) for (const part of given) expect(sentences[name]).toContain(part)
  })

  it('writes days and lists as its readers do', () => {
    expect([
      phrases.date('2026-05-18'),
      phrases.corrected('2026-03-01', 'masculine'),
      phrases.list(['A', 'B', 'C']),
    ]).toEqual(expected[locale.lang])
  })

  it('names each month in full, and tells the days of a year apart in short', () => {
    const days = Array.from({length: 12}, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-18`)
    for (const write of [phrases.date, phrases.shortDate]) {
      expect(new Set(days.map(write)).size).toBe(12)
      for (const day of days) expect(write(day)).toMatch(/(?<!\d)18(?!\d)/)
      for (const day of days) expect(write(day)).toContain('2026')
    }
    for (const day of days) expect(phrases.date(day)).toContain(cldrMonth(locale.lang, day))
  })

  it('ends each citation with one full stop', () => {
    expect(phrases.citation(citation)).toMatch(/[^.]\.$/)
  })

  it('writes one name without a conjunction', () => {
    expect(phrases.list(['Alpha'])).toBe('Alpha')
    expect(phrases.list([])).toBe('')
  })

  it('keeps TLP labels as they are, and says that nothing of a TLP:RED note may be passed on', () => {
    expect(Object.keys(locale.tlp)).toEqual(Object.keys(en.tlp))
    expect(mail.handling).toHaveLength(en.mail.handling.length)
    expect(mail.handling[0]).toContain('TLP:RED')
    for (const {full} of Object.values(locale.tlp)) expect(full).toMatch(/TLP 2\.0 \(FIRST\)\.$/)
  })

  it.skipIf(locale === en)('shares no English text but the words that both languages have', () => {
    const english = constants(en)
    const same = [...texts].filter(([path, text]) => text === english.get(path) && !/^numbers|range$/.test(path))
    expect([...new Set(same.map(([, text]) => text))].join(' ')).toBe(sharedWords[locale.lang] ?? '')
    const englishSentences = written(en)
    expect(
      Object.keys(sentences)
        .filter(name => sentences[name] === englishSentences[name])
        .filter(name => !wordless.includes(name)),
    ).toEqual(sharedSentences[locale.lang] ?? [])
  })
})

describe('days inside a sentence', () => {
  it('take the case that the sentence asks for', () => {
    const valid = (lang: string, day: string) => {
      const {published, validUntil} = localeFor(lang).phrases
      return published('2026-03-31', 'masculine') + validUntil(day, 'masculine')
    }
    expect(valid('lv', '2027-08-01')).toBe(
      'Publicēts 2026. gada 31. martā; derīgs līdz 2027. gada 1. augustam (ieskaitot)',
    )
    expect(valid('et', '2027-06-30')).toBe('Avaldatud 31. märtsil 2026; kehtib kuni 30. juunini 2027 (kaasa arvatud)')
    expect(valid('sl', '2027-11-02')).toBe('Objavljeno 31. marca 2026; velja do vključno 2. novembra 2027')
    expect(valid('el', '2027-01-01')).toBe('Δημοσιεύθηκε στις 31 Μαρτίου 2026· ισχύει έως και την 1η Ιανουαρίου 2027')
    expect(valid('it', '2027-11-11')).toContain("fino all'11 novembre 2027")
    expect(valid('kk', '2027-09-01')).toContain('соңғы күні: 2027 жылғы 1 қыркүйек')
    expect(valid('de', '2027-01-01')).toContain('gültig bis zum 1. Januar 2027')
  })
})

describe('a Spanish list', () => {
  const {list} = localeFor('es').phrases

  it.each(['Inés', 'Íñigo', 'Hilario', 'Yves'])('has e before %s', name => {
    expect(list(['Ana', name])).toBe(`Ana e ${name}`)
  })

  it.each(['Hielo', 'Yolanda', 'Iago', 'Marta'])('has y before %s', name => {
    expect(list(['Ana', name])).toBe(`Ana y ${name}`)
  })
})

describe('a language without words of its own', () => {
  it('has the English ones', () => {
    expect(localeFor('ja').lang).toBe('en')
  })

  it('is not a variant of one that has them', () => {
    expect(localeFor('pt-BR').lang).toBe('pt')
  })
})
