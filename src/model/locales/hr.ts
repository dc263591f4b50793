import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('hr')
const list = cldrList('hr')

/** Croatian. */
export const hr: Locale = {
  lang: 'hr',
  name: 'Hrvatski',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Sadržaj',
    documents: 'Dokumenti',
    otherLanguages: 'Drugi jezici',
    summary: 'Sažetak',
    keyPoints: 'Ključne točke',
    recommendations: 'Preporuke',
    notes: 'Bilješke',
    sources: 'Izvori',
    history: 'Povijest dokumenta',
    historyVersion: 'Verzija',
    historyDate: 'Datum',
    historyNature: 'Vrsta',
    historyObject: 'Predmet',
    colophon: 'Impresum',
    table: 'Tablica',
    source: 'Izvor',
    credit: 'Izrada',
    chartData: 'Podaci grafikona',
    chartRow: 'Redak',
    information: 'Na znanje',
    attention: 'Pozor',
    specimen: 'Ogledni primjerak',
    draft: 'Nacrt',
    version: 'Verzija',
    priority: 'Prioritet',
    noDeadline: 'Bez roka',
    footnote: 'Bilješka',
    backToText: 'Povratak na tekst',
    skipToContent: 'Prijeđi na tekst',
    page: 'Stranica',
    of: 'od',
    readOnline: 'Pročitajte na internetu',
    pdfAttached: 'PDF u prilogu',
    accessiblePdf: 'Pristupačan PDF',
    linkTo: 'poveznica na',
    transparencyRegister: 'Registar transparentnosti Europske unije',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Dijeljenje bez ograničenja.',
      full: 'Primatelji smiju dijeliti ovaj dokument bez ograničenja, uz poštovanje autorskog prava. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Samo unutar zajednice, nikad javno.',
      full: 'Primatelji smiju dijeliti ovaj dokument s kolegama i partnerima unutar svoje zajednice, ali ne javnim kanalima. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Samo za organizaciju i njezine klijente.',
      full: 'Primatelji smiju dijeliti ovaj dokument samo unutar svoje organizacije i s njezinim klijentima, i to s osobama kojima je nužno da ga poznaju. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Samo za organizaciju.',
      full: 'Primatelji smiju dijeliti ovaj dokument samo unutar svoje organizacije, i to s osobama kojima je nužno da ga poznaju. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Samo za imenovane primatelje.',
      full: 'Ovaj je dokument namijenjen samo imenovanim primateljima, koji ga ne smiju dijeliti ni s kim drugim. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Niska', moderate: 'Umjerena', high: 'Visoka', critical: 'Kritična'},
  likelihood: {
    'almost-no-chance': {word: 'Gotovo isključeno', range: '1–5 %'},
    'very-unlikely': {word: 'Vrlo malo vjerojatno', range: '5–20 %'},
    unlikely: {word: 'Malo vjerojatno', range: '20–45 %'},
    'roughly-even-chance': {word: 'Približno jednaki izgledi', range: '45–55 %'},
    likely: {word: 'Vjerojatno', range: '55–80 %'},
    'very-likely': {word: 'Vrlo vjerojatno', range: '80–95 %'},
    'almost-certain': {word: 'Gotovo sigurno', range: '95–99 %'},
  },
  confidence: {low: 'Niska', moderate: 'Umjerena', high: 'Visoka'},
  gauges: {
    severity: 'Ozbiljnost',
    likelihood: 'Vjerojatnost',
    confidence: 'Pouzdanost procjene',
    confidenceShort: 'Pouzdanost',
  },
  facts: {zone: 'Područje', threats: 'Prijetnje', recipients: 'Primatelji', dates: 'Datumi'},
  natures: {
    initial: 'Prva verzija',
    update: 'Ažuriranje',
    correction: 'Ispravak',
    closure: 'Zaključenje',
    withdrawal: 'Povlačenje',
  },
  colophon: {
    cite: 'Kako citirati',
    licence: 'Licencija',
    rights: 'Prava',
    contact: 'Kontakt',
    publisher: 'Izdavač',
    composition: 'Prijelom',
    firstPublished: 'Prva objava',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Sva prava pridržana.`,
    specimen: 'Pokazni dokument: činjenice, brojke, osobe i upućivanja izmišljeni su.',
    madeWith: 'Internetska stranica, PDF i poruka iz istog teksta, riječ po riječ.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}.`),
    position: (level, of) => `${level} od ${of}`,
    sources: rating => `izvori ${rating}`,
    list,
    corrected: day => `Ispravljeno ${date(day)}`,
    updated: day => `Ažurirano ${date(day)}`,
    withdrawn: day => `Povučeno ${date(day)}`,
    closed: day => `Zaključeno ${date(day)}`,
    expired: day => `Isteklo ${date(day)}`,
    expiredText: 'Razdoblje valjanosti ovog dokumenta isteklo je: procjena koju sadržava više se ne ažurira.',
    dates: (published, corrected, expires) =>
      `Objavljeno ${date(published)}${corrected === undefined ? '' : `, ispravljeno ${date(corrected)}`}` +
      (expires === undefined ? '' : `, vrijedi do ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, verzija ${version}, ${publisher}, ${date(day)}`,
    disclaimer: authors =>
      authors > 1
        ? 'Izneseni stavovi isključivo su stavovi autora.'
        : 'Izneseni stavovi isključivo su stavovi potpisane osobe.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tablica ${number}`, figure: number => `slika ${number}`},
    specimenLead: 'Ogledni primjerak.',
  },
  mail: {
    salutation: 'Poštovana gospođo, poštovani gospodine,',
    reason: () => 'Primate ovaj tekst jer je Vaša institucija među njegovim primateljima. PDF je u prilogu.',
    pages: 'stranica',
    identity: (publisher, address) => `${publisher}, ${address}`,
    why: 'Primate ovu poruku zbog dužnosti koju obnašate. Vaša adresa potječe iz javnog imenika Vaše institucije ili ste nam je dali Vi.',
    optOut: 'Ako više ne želite primati ove tekstove ili imate pitanja o svojim podacima, odgovorite na ovu poruku.',
    handling: [
      'Priloženi dokument nosi oznaku TLP:RED: namijenjen je samo osobama kojima je ova poruka poimence upućena.',
      'Nemojte ga prosljeđivati, kopirati, stavljati na zajedničke diskove ni citirati, čak ni djelomično.',
      'Otvorite ga izvan vidokruga drugih osoba. Ako ste ga primili zabunom, izbrišite ga i obavijestite nas odgovorom bez dokumenta.',
    ],
    handlingPreheader: 'Samo za primatelja. Upute za postupanje.',
  },
}
