import {describe, expect, it} from 'vitest'
import {locales} from '../../src/model/locales/index.js'

/** Words that say something else where they are printed alone, by language, each with what a reader takes it for. */
const traps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: {'Достъпен PDF': 'a PDF that is available'},
  cs: {Data: 'data', Druhy: 'species', Neprodleně: 'without undue delay', Povaha: 'temper'},
  da: {Alvor: 'earnest'},
  de: {
    Daten: 'data',
    Raum: 'room',
    Räume: 'rooms',
    Arten: 'species',
    Satz: 'sentence',
    Unverzüglich: 'without culpable delay (§ 121 BGB)',
  },
  en: {'Past publications': 'earlier publications'},
  es: {'gráfico 2': 'a chart, under a photograph'},
  et: {Raskusaste: 'degree of difficulty', Liigid: 'species', 'Ligikaudu võrdsed võimalused': 'equal opportunities'},
  fi: {Huomautukset: 'reprimands', Lajit: 'species', Luonne: 'temper', Viipymättä: 'without undue delay'},
  fr: {Sévérité: 'strictness', 'Publications échues': 'publications that fell due'},
  hu: {'Nagyjából egyenlő esélyek': 'equal opportunities', Haladéktalanul: 'without delay'},
  it: {Natura: 'nature', 'Senza indugio': 'without undue delay'},
  kk: {'Қолжетімді PDF': 'a PDF that is available', Күндер: 'days', Мәні: 'value'},
  lt: {
    Sunkumas: 'difficulty',
    'Apytikriai lygios galimybės': 'equal opportunities',
    Rūšys: 'species',
    Dalykas: 'school subject',
    'Prieinamas PDF': 'a PDF that is available',
  },
  nl: {Data: 'data', 'Laatste publicatie': 'the last publication of all'},
  pl: {
    'Dostępny PDF': 'a PDF that is available',
    Niezwłocznie: 'without undue delay',
    'Czytaj notę': 'a diplomatic note',
  },
  pt: {'Hipóteses quase iguais': 'hypotheses', 'Quase nenhuma hipótese': 'hypotheses'},
  ro: {Natură: 'nature', 'Citiți nota': 'a mark or a bill'},
  ru: {'Доступный PDF': 'a PDF that is available', Набор: 'a set', Характер: 'temper'},
  sk: {Druhy: 'species', Bezodkladne: 'without delay', Povaha: 'temper'},
  sl: {Vzorec: 'formula', Prednost: 'advantage', 'Približno enake možnosti': 'equal opportunities'},
  sv: {Slag: 'blows'},
  uk: {
    'Доступний PDF': 'a PDF that is available',
    Характер: 'temper',
    'Остання публікація': 'the last publication of all',
  },
}

/** Languages whose “until” leaves it open whether its day is included, and the word that says so. */
const included: Readonly<Record<string, string>> = {
  bg: 'включително',
  cs: 'včetně',
  da: 'til og med',
  el: 'έως και',
  et: 'kaasa arvatud',
  ga: 'san áireamh',
  hr: 'uključivo',
  hu: 'utolsó napja',
  kk: 'соңғы күні',
  lt: 'imtinai',
  lv: 'ieskaitot',
  mt: 'l-aħħar jum',
  nl: 'tot en met',
  pl: 'włącznie',
  ro: 'inclusiv',
  ru: 'включительно',
  sk: 'vrátane',
  sl: 'vključno',
  sv: 'till och med',
  uk: 'включно',
}

const words = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : []
}

describe.each(Object.values(locales))('the words of $lang', locale => {
  it('are not taken for others', () => {
    const {mention} = locale.phrases
    const printed = new Set([...words(locale), mention.figure(2), mention.table(2)])
    expect(Object.keys(traps[locale.lang] ?? {}).filter(word => printed.has(word))).toEqual([])
  })

  it('say that the last day of validity is one of its days', () => {
    expect(locale.phrases.validUntil('2027-03-31', 'masculine')).toContain(included[locale.lang] ?? '')
  })
})

it('says in German whose the views of a single author are', () => {
  expect(locales['de']?.phrases.disclaimer(1)).toBe(
    'Die geäußerten Ansichten sind allein die der unterzeichnenden Person.',
  )
})
