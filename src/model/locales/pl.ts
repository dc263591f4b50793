import type {Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ')
const shortMonths = 'stycz. lut. mar. kwiec. maja czerw. lip. sierp. wrzes. paźdz. listop. grudz.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${day} ${month} ${year}`
const date = dateWriter(months, write)
const list = listWriter('i')

/** A day inside a sentence: “18 listopada 2026 r.”. */
const day = (iso: string): string => `${date(iso)} r.`

/** Polish. */
export const pl: Locale = {
  lang: 'pl',
  name: 'Polski',
  numbers: {decimal: ',', group: '\u00A0'},
  monthForms: [
    'stycz* sty',
    'luty lutego lutym lut',
    'marzec marca marcu mar',
    'kwieci* kwietnia kwietniu kwiec kwi',
    'maj maja maju',
    'czerwiec czerwca czerwcu czerw cze',
    'lipiec lipca lipcu lip',
    'sierpień sierpnia sierpniu sierp sie',
    'wrze* wrz',
    'paźdz* paź',
    'listop* lis',
    'grudzień grudnia grudniu grudz gru',
  ],
  labels: {
    contents: 'Spis treści',
    documents: 'Dokumenty',
    otherLanguages: 'Inne języki',
    summary: 'Streszczenie',
    keyPoints: 'Kluczowe zagadnienia',
    recommendations: 'Zalecenia',
    notes: 'Przypisy',
    sources: 'Źródła',
    history: 'Historia dokumentu',
    historyVersion: 'Wersja',
    historyDate: 'Data',
    historyNature: 'Rodzaj',
    historyObject: 'Przedmiot',
    colophon: 'Nota wydawnicza',
    table: 'Tabela',
    source: 'Źródło',
    credit: 'Opracowanie',
    chartData: 'Dane wykresu',
    chartRow: 'Wiersz',
    information: 'Informacja',
    attention: 'Uwaga',
    specimen: 'Wzór',
    draft: 'Projekt',
    version: 'Wersja',
    priority: 'Priorytet',
    immediately: 'Natychmiast',
    footnote: 'Przypis',
    backToText: 'Powrót do tekstu',
    skipToContent: 'Przejdź do tekstu',
    page: 'Strona',
    of: 'z',
    readOnline: 'Czytaj w internecie',
    pdfAttached: 'PDF w załączniku',
    accessiblePdf: 'PDF dostępny cyfrowo',
    linkTo: 'odsyłacz do',
    transparencyRegister: 'Rejestr służący przejrzystości Unii Europejskiej',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Rozpowszechnianie bez ograniczeń.',
      full: 'Odbiorcy mogą rozpowszechniać ten dokument bez ograniczeń, z poszanowaniem praw autorskich. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Tylko w obrębie społeczności, nigdy publicznie.',
      full: 'Odbiorcy mogą udostępniać ten dokument współpracownikom i partnerom w swojej społeczności, lecz nie kanałami publicznymi. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Tylko dla organizacji i jej klientów.',
      full: 'Odbiorcy mogą udostępniać ten dokument wyłącznie w swojej organizacji i jej klientom, zgodnie z zasadą wiedzy koniecznej. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Tylko dla organizacji.',
      full: 'Odbiorcy mogą udostępniać ten dokument wyłącznie w swojej organizacji, zgodnie z zasadą wiedzy koniecznej. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Tylko dla wskazanych imiennie odbiorców.',
      full: 'Ten dokument jest przeznaczony wyłącznie dla wskazanych imiennie odbiorców; nie mogą go nikomu udostępniać. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Niska', moderate: 'Umiarkowana', high: 'Wysoka', critical: 'Krytyczna'},
  likelihood: {
    'almost-no-chance': {word: 'Prawie wykluczone', range: '1–5%'},
    'very-unlikely': {word: 'Bardzo mało prawdopodobne', range: '5–20%'},
    unlikely: {word: 'Mało prawdopodobne', range: '20–45%'},
    'roughly-even-chance': {word: 'Szanse mniej więcej równe', range: '45–55%'},
    likely: {word: 'Prawdopodobne', range: '55–80%'},
    'very-likely': {word: 'Bardzo prawdopodobne', range: '80–95%'},
    'almost-certain': {word: 'Prawie pewne', range: '95–99%'},
  },
  confidence: {low: 'Niska', moderate: 'Umiarkowana', high: 'Wysoka'},
  gauges: {
    severity: 'Dotkliwość',
    likelihood: 'Prawdopodobieństwo',
    confidence: 'Pewność oceny',
    confidenceShort: 'Pewność',
  },
  facts: {zone: 'Obszar', threats: 'Zagrożenia', recipients: 'Odbiorcy', dates: 'Daty'},
  natures: {
    initial: 'Wersja pierwotna',
    update: 'Aktualizacja',
    correction: 'Sprostowanie',
    closure: 'Zamknięcie',
    withdrawal: 'Wycofanie',
  },
  colophon: {
    cite: 'Jak cytować',
    licence: 'Licencja',
    rights: 'Prawa',
    contact: 'Kontakt',
    publisher: 'Wydawca',
    keywords: 'Słowa kluczowe',
    composition: 'Skład',
    firstPublished: 'Pierwsza publikacja',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Wszelkie prawa zastrzeżone.`,
    specimen: 'Dokument pokazowy: fakty, liczby, osoby i odniesienia są zmyślone.',
    madeWith: 'Strona internetowa, PDF i wiadomość z jednego tekstu, słowo w słowo.',
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, write),
    position: (level, of) => `${level} z ${of}`,
    sources: rating => `źródła ${rating}`,
    list,
    corrected: iso => `Sprostowano ${day(iso)}`,
    updated: iso => `Zaktualizowano ${day(iso)}`,
    withdrawn: iso => `Wycofano ${day(iso)}`,
    closed: iso => `Zamknięto ${day(iso)}`,
    expired: iso => `Utracił ważność ${day(iso)}`,
    expiredText: 'Okres ważności tego dokumentu minął: zawarta w nim ocena nie jest już aktualizowana.',
    dates: (published, corrected, expires) =>
      `Opublikowano ${day(published)}${corrected === undefined ? '' : `, sprostowano ${day(corrected)}`}` +
      (expires === undefined ? '' : `; ważny do ${day(expires)} włącznie`),
    citation: ({authors, title, type, reference, version, publisher, date: published}) =>
      `${list(authors)}, „${title}”, ${type} ${reference}, wersja ${version}, ${publisher}, ${day(published)}`,
    disclaimer: authors =>
      authors > 1
        ? 'Wyrażone opinie są wyłącznie opiniami autorów.'
        : 'Wyrażone opinie są wyłącznie opiniami osoby podpisanej.',
    quote: text => `„${text}”`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabela ${number}`, figure: number => `rysunek ${number}`},
    specimenLead: 'Wzór.',
  },
  site: {
    home: 'Strona główna',
    publications: 'Publikacje',
    zones: 'Obszary',
    threats: 'Zagrożenia',
    types: 'Rodzaje',
    years: 'Lata',
    authors: 'Autorzy',
    languages: 'Języki',
    latest: 'Najnowsza publikacja',
    readNote: 'Czytaj tekst',
    search: 'Szukaj',
    noResults: 'Brak wyników.',
    similarWords: 'Z podobnymi słowami',
    someWords: 'Z częścią słów',
    searchUnavailable: 'Wyszukiwanie tu nie działa; listy prowadzą do wszystkich publikacji.',
    notFound: 'Nie znaleziono strony',
    notFoundText: 'Ten adres nie prowadzi do żadnej publikacji. Pomóc mogą wyszukiwarka i listy.',
    moved: 'Ta strona ma nowy adres:',
    breadcrumbs: 'Ścieżka nawigacji',
    navigation: 'Nawigacja główna',
    menu: 'Menu',
    feed: 'Kanał Atom',
    related: 'Na ten sam temat',
    past: 'Publikacje nieaktualne',
    kilobytes: 'kB',
    count: countWriter('pl', {one: 'publikacja', few: 'publikacje', many: 'publikacji', other: 'publikacji'}),
  },
  mail: {
    salutation: 'Szanowni Państwo,',
    reason: () =>
      'Otrzymują Państwo ten tekst, ponieważ Państwa instytucja jest jednym z jego odbiorców. PDF w załączniku.',
    pages: 'stron',
    ownRecommendation: 'Zalecenie dla Państwa instytucji',
    ownRecommendations: 'Zalecenia dla Państwa instytucji',
    otherRecommendations: 'Pozostałe zalecenia',
    unsubscribe: 'Rezygnacja z otrzymywania tych tekstów',
    why: 'Otrzymują Państwo tę wiadomość w związku z pełnioną funkcją. Adres pochodzi z publicznego spisu Państwa instytucji lub został nam podany przez Państwa.',
    optOut: 'Aby nie otrzymywać więcej tych tekstów lub zapytać o swoje dane, prosimy odpowiedzieć na tę wiadomość.',
    handling: [
      'Załączony dokument jest oznaczony TLP:RED: jest przeznaczony wyłącznie dla osób, do których tę wiadomość skierowano imiennie.',
      'Prosimy go nie przekazywać, nie kopiować, nie umieszczać na dyskach współdzielonych i nie cytować, nawet w części.',
      'Prosimy otwierać go z dala od oczu osób trzecich. Jeśli trafił do Państwa omyłkowo, prosimy go usunąć i zawiadomić nas w odpowiedzi, bez dokumentu.',
    ],
    handlingPreheader: 'Wyłącznie dla adresata. Zasady postępowania.',
  },
}
