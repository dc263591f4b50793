import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('sk')
const list = cldrList('sk')

/** Slovak. */
export const sk: Locale = {
  lang: 'sk',
  name: 'Slovenčina',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Obsah',
    documents: 'Dokumenty',
    otherLanguages: 'Ďalšie jazyky',
    summary: 'Zhrnutie',
    keyPoints: 'Hlavné body',
    recommendations: 'Odporúčania',
    notes: 'Poznámky',
    sources: 'Zdroje',
    history: 'História dokumentu',
    historyVersion: 'Verzia',
    historyDate: 'Dátum',
    historyNature: 'Povaha',
    historyObject: 'Predmet',
    colophon: 'Tiráž',
    table: 'Tabuľka',
    source: 'Zdroj',
    credit: 'Spracovanie',
    chartData: 'Údaje grafu',
    chartRow: 'Riadok',
    information: 'Na informáciu',
    attention: 'Upozornenie',
    specimen: 'Vzor',
    draft: 'Návrh',
    version: 'Verzia',
    priority: 'Priorita',
    noDeadline: 'Bez lehoty',
    footnote: 'Poznámka',
    backToText: 'Späť na text',
    skipToContent: 'Prejsť na text',
    page: 'Strana',
    of: 'z',
    readOnline: 'Čítať online',
    pdfAttached: 'PDF v prílohe',
    accessiblePdf: 'Prístupné PDF',
    linkTo: 'odkaz na',
    transparencyRegister: 'Register transparentnosti Európskej únie',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Šírenie bez obmedzení.',
      full: 'Príjemcovia môžu tento dokument šíriť bez obmedzení pri dodržaní autorského práva. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Len v rámci komunity, nikdy nie verejne.',
      full: 'Príjemcovia môžu tento dokument sprístupniť kolegom a partnerom vo svojej komunite, nie však verejnými kanálmi. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Len pre organizáciu a jej klientov.',
      full: 'Príjemcovia môžu tento dokument sprístupniť len v rámci svojej organizácie a jej klientom podľa zásady potreby poznať. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Len pre organizáciu.',
      full: 'Príjemcovia môžu tento dokument sprístupniť len v rámci svojej organizácie podľa zásady potreby poznať. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Len pre menovaných príjemcov.',
      full: 'Tento dokument je určený len menovaným príjemcom, ktorí ho nesmú sprístupniť nikomu inému. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Nízka', moderate: 'Stredná', high: 'Vysoká', critical: 'Kritická'},
  likelihood: {
    'almost-no-chance': {word: 'Takmer vylúčené', range: '1–5 %'},
    'very-unlikely': {word: 'Veľmi nepravdepodobné', range: '5–20 %'},
    unlikely: {word: 'Nepravdepodobné', range: '20–45 %'},
    'roughly-even-chance': {word: 'Približne vyrovnané šance', range: '45–55 %'},
    likely: {word: 'Pravdepodobné', range: '55–80 %'},
    'very-likely': {word: 'Veľmi pravdepodobné', range: '80–95 %'},
    'almost-certain': {word: 'Takmer isté', range: '95–99 %'},
  },
  confidence: {low: 'Nízka', moderate: 'Stredná', high: 'Vysoká'},
  gauges: {
    severity: 'Závažnosť',
    likelihood: 'Pravdepodobnosť',
    confidence: 'Istota hodnotenia',
    confidenceShort: 'Istota',
  },
  facts: {zone: 'Oblasť', threats: 'Hrozby', recipients: 'Príjemcovia', dates: 'Dátumy'},
  natures: {
    initial: 'Prvá verzia',
    update: 'Aktualizácia',
    correction: 'Oprava',
    closure: 'Uzavretie',
    withdrawal: 'Stiahnutie',
  },
  colophon: {
    cite: 'Ako citovať',
    licence: 'Licencia',
    rights: 'Práva',
    contact: 'Kontakt',
    publisher: 'Vydavateľ',
    composition: 'Sadzba',
    firstPublished: 'Prvé uverejnenie',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Všetky práva vyhradené.`,
    specimen: 'Ukážkový dokument: skutočnosti, čísla, osoby a odkazy sú vymyslené.',
    madeWith: 'Webová stránka, PDF a správa z jediného textu, slovo za slovom.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level} z ${of}`,
    sources: rating => `zdroje ${rating}`,
    list,
    corrected: day => `Opravené ${date(day)}`,
    updated: day => `Aktualizované ${date(day)}`,
    withdrawn: day => `Stiahnuté ${date(day)}`,
    closed: day => `Uzavreté ${date(day)}`,
    expired: day => `Platnosť sa skončila ${date(day)}`,
    expiredText: 'Obdobie platnosti tohto dokumentu uplynulo: hodnotenie, ktoré obsahuje, sa už neaktualizuje.',
    dates: (published, corrected, expires) =>
      `Uverejnené ${date(published)}${corrected === undefined ? '' : `, opravené ${date(corrected)}`}` +
      (expires === undefined ? '' : `; platí do ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, verzia ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Vyjadrené názory sú výlučne názormi autorov.'
        : 'Vyjadrené názory sú výlučne názormi osoby, ktorá text podpísala.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabuľka ${number}`, figure: number => `obrázok ${number}`},
    specimenLead: 'Vzor.',
  },
  mail: {
    salutation: 'Vážená pani, vážený pán,',
    reason: () => 'Tento text dostávate, pretože Vaša inštitúcia patrí medzi jeho príjemcov. PDF je v prílohe.',
    pages: 'strán',
    identity: (publisher, address) => `${publisher}, ${address}`,
    why: 'Túto správu dostávate z dôvodu svojej funkcie. Vaša adresa pochádza z verejného adresára Vašej inštitúcie alebo ste nám ju oznámili Vy.',
    optOut: 'Ak si neželáte tieto texty ďalej dostávať alebo máte otázku k svojim údajom, odpovedzte na túto správu.',
    handling: [
      'Pripojený dokument má označenie TLP:RED: je určený len osobám, ktorým je táto správa menovite adresovaná.',
      'Nepreposielajte ho, nekopírujte, neukladajte na zdieľané disky a necitujte z neho, ani čiastočne.',
      'Otvárajte ho mimo dohľadu iných osôb. Ak ste ho dostali omylom, vymažte ho a oznámte nám to v odpovedi bez dokumentu.',
    ],
    handlingPreheader: 'Len pre adresáta. Pokyny na zaobchádzanie.',
  },
}
