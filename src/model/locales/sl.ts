import type {Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {cldrDate, cldrList, dateWriter, numericDate} from './dates.js'

const date = cldrDate('sl')
const list = cldrList('sl')

const months = 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra'.split(
  ' ',
)

/** A day inside a sentence has its month in the genitive: “18. maja 2026”; alone, “18. maj 2026”. */
const inSentence = dateWriter(months, ({day, month, year}) => `${day}. ${month} ${year}`)

/** Slovenian. */
export const sl: Locale = {
  lang: 'sl',
  name: 'Slovenščina',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Vsebina',
    documents: 'Dokumenti',
    otherLanguages: 'Drugi jeziki',
    summary: 'Povzetek',
    keyPoints: 'Ključne točke',
    recommendations: 'Priporočila',
    notes: 'Opombe',
    sources: 'Viri',
    history: 'Zgodovina dokumenta',
    historyVersion: 'Različica',
    historyDate: 'Datum',
    historyNature: 'Vrsta',
    historyObject: 'Predmet',
    colophon: 'Kolofon',
    table: 'Preglednica',
    source: 'Vir',
    credit: 'Priprava',
    chartData: 'Podatki grafikona',
    chartRow: 'Vrstica',
    information: 'V vednost',
    attention: 'Pozor',
    specimen: 'Vzorčni primerek',
    draft: 'Osnutek',
    version: 'Različica',
    priority: 'Prioriteta',
    immediately: 'Takoj',
    footnote: 'Opomba',
    backToText: 'Nazaj na besedilo',
    skipToContent: 'Na besedilo',
    page: 'Stran',
    of: 'od',
    readOnline: 'Preberite na spletu',
    pdfAttached: 'PDF v prilogi',
    accessiblePdf: 'Dostopen PDF',
    linkTo: 'povezava na',
    transparencyRegister: 'Register Evropske unije za preglednost',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Razširjanje brez omejitev.',
      full: 'Prejemniki lahko ta dokument razširjajo brez omejitev ob spoštovanju avtorskih pravic. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Samo znotraj skupnosti, nikoli javno.',
      full: 'Prejemniki lahko ta dokument delijo s kolegi in partnerji v svoji skupnosti, vendar ne po javnih kanalih. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Samo za organizacijo in njene stranke.',
      full: 'Prejemniki lahko ta dokument delijo samo znotraj svoje organizacije in z njenimi strankami po načelu potrebe po seznanitvi. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Samo za organizacijo.',
      full: 'Prejemniki lahko ta dokument delijo samo znotraj svoje organizacije po načelu potrebe po seznanitvi. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Samo za imenovane prejemnike.',
      full: 'Ta dokument je namenjen samo imenovanim prejemnikom, ki ga ne smejo deliti z nikomer drugim. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Nizka', moderate: 'Zmerna', high: 'Visoka', critical: 'Kritična'},
  likelihood: {
    'almost-no-chance': {word: 'Skoraj izključeno', range: '1–5 %'},
    'very-unlikely': {word: 'Zelo malo verjetno', range: '5–20 %'},
    unlikely: {word: 'Malo verjetno', range: '20–45 %'},
    'roughly-even-chance': {word: 'Približno enaka verjetnost', range: '45–55 %'},
    likely: {word: 'Verjetno', range: '55–80 %'},
    'very-likely': {word: 'Zelo verjetno', range: '80–95 %'},
    'almost-certain': {word: 'Skoraj gotovo', range: '95–99 %'},
  },
  confidence: {low: 'Nizka', moderate: 'Zmerna', high: 'Visoka'},
  gauges: {
    severity: 'Resnost',
    likelihood: 'Verjetnost',
    confidence: 'Zanesljivost ocene',
    confidenceShort: 'Zanesljivost',
  },
  facts: {zone: 'Območje', threats: 'Grožnje', recipients: 'Prejemniki', dates: 'Datumi'},
  natures: {
    initial: 'Prva različica',
    update: 'Posodobitev',
    correction: 'Popravek',
    closure: 'Zaključek',
    withdrawal: 'Umik',
  },
  colophon: {
    cite: 'Navajanje',
    licence: 'Licenca',
    rights: 'Pravice',
    contact: 'Stik',
    publisher: 'Izdajatelj',
    keywords: 'Ključne besede',
    composition: 'Prelom',
    firstPublished: 'Prva objava',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Vse pravice pridržane.`,
    specimen: 'Predstavitveni dokument: dejstva, številke, osebe in sklici so izmišljeni.',
    madeWith: 'Spletna stran, PDF in sporočilo iz istega besedila, beseda za besedo.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level} od ${of}`,
    sources: rating => `viri ${rating}`,
    list,
    corrected: day => `Popravljeno ${inSentence(day)}`,
    updated: day => `Posodobljeno ${inSentence(day)}`,
    withdrawn: day => `Umaknjeno ${inSentence(day)}`,
    closed: day => `Zaključeno ${inSentence(day)}`,
    expired: day => `Veljavnost potekla ${inSentence(day)}`,
    expiredText: 'Obdobje veljavnosti tega dokumenta je poteklo: njegova ocena se ne posodablja več.',
    dates: (published, corrected, expires) =>
      `Objavljeno ${inSentence(published)}${corrected === undefined ? '' : `, popravljeno ${inSentence(corrected)}`}` +
      (expires === undefined ? '' : `; velja do vključno ${inSentence(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, različica ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Izražena stališča so izključno stališča avtorjev.'
        : 'Izražena stališča so izključno stališča podpisane osebe.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `preglednica ${number}`, figure: number => `slika ${number}`},
    specimenLead: 'Vzorčni primerek.',
  },
  site: {
    home: 'Domov',
    publications: 'Publikacije',
    zones: 'Območja',
    threats: 'Grožnje',
    types: 'Zvrsti',
    years: 'Leta',
    authors: 'Avtorji',
    languages: 'Jeziki',
    latest: 'Najnovejša publikacija',
    readNote: 'Preberite besedilo',
    search: 'Iskanje',
    noResults: 'Ni zadetkov.',
    searchUnavailable: 'Iskanje tu ne deluje; seznami vodijo do vseh publikacij.',
    notFound: 'Strani ni mogoče najti',
    notFoundText: 'Na tem naslovu ni publikacije. Pomagajo lahko iskanje in seznami.',
    moved: 'Ta stran ima nov naslov:',
    breadcrumbs: 'Drobtinice',
    navigation: 'Glavna navigacija',
    menu: 'Meni',
    feed: 'Vir Atom',
    related: 'Na isto temo',
    past: 'Potekle publikacije',
    kilobytes: 'kB',
    count: countWriter('sl', {one: 'publikacija', two: 'publikaciji', few: 'publikacije', other: 'publikacij'}),
  },
  mail: {
    salutation: 'Spoštovana gospa, spoštovani gospod,',
    reason: () => 'To besedilo prejemate, ker je vaša institucija med njegovimi prejemniki. PDF je v prilogi.',
    pages: 'strani',
    ownRecommendation: 'Priporočilo vaši instituciji',
    ownRecommendations: 'Priporočila vaši instituciji',
    otherRecommendations: 'Druga priporočila',
    unsubscribe: 'Odjava od teh besedil',
    why: 'To sporočilo prejemate zaradi svoje funkcije. Vaš naslov izvira iz javnega imenika vaše institucije ali pa ste nam ga sporočili sami.',
    optOut: 'Če teh besedil ne želite več prejemati ali imate vprašanje o svojih podatkih, odgovorite na to sporočilo.',
    handling: [
      'Priloženi dokument nosi oznako TLP:RED: namenjen je samo osebam, na katere je to sporočilo poimensko naslovljeno.',
      'Ne posredujte in ne kopirajte ga, ne shranjujte ga na skupne diske in ga ne navajajte, niti delno ne.',
      'Odprite ga zunaj vidnega polja drugih. Če ste ga prejeli pomotoma, ga izbrišite in nas o tem obvestite z odgovorom brez dokumenta.',
    ],
    handlingPreheader: 'Samo za prejemnika. Navodila za ravnanje.',
  },
}
