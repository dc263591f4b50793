import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('ro')
const list = cldrList('ro')

/** Romanian. */
export const ro: Locale = {
  lang: 'ro',
  name: 'Română',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Cuprins',
    documents: 'Documente',
    otherLanguages: 'Alte limbi',
    summary: 'Rezumat',
    keyPoints: 'Aspecte-cheie',
    recommendations: 'Recomandări',
    notes: 'Note',
    sources: 'Surse',
    history: 'Istoricul documentului',
    historyVersion: 'Versiune',
    historyDate: 'Data',
    historyNature: 'Natură',
    historyObject: 'Obiect',
    colophon: 'Casetă editorială',
    table: 'Tabelul',
    source: 'Sursa',
    credit: 'Realizare',
    chartData: 'Datele graficului',
    chartRow: 'Rând',
    information: 'Spre informare',
    attention: 'Atenție',
    specimen: 'Specimen',
    draft: 'Proiect',
    version: 'Versiunea',
    priority: 'Prioritatea',
    noDeadline: 'Fără termen',
    footnote: 'Nota',
    backToText: 'Înapoi la text',
    skipToContent: 'Salt la text',
    page: 'Pagina',
    of: 'din',
    readOnline: 'Citiți online',
    pdfAttached: 'PDF atașat',
    accessiblePdf: 'PDF accesibil',
    linkTo: 'link către',
    transparencyRegister: 'Registrul de transparență al Uniunii Europene',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Difuzare fără restricții.',
      full: 'Destinatarii pot difuza acest document fără restricții, cu respectarea drepturilor de autor. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Difuzare limitată la comunitate, niciodată publică.',
      full: 'Destinatarii pot comunica acest document omologilor și partenerilor din comunitatea lor, dar nu prin canale publice. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Difuzare limitată la organizație și la clienții acesteia.',
      full: 'Destinatarii pot comunica acest document numai în cadrul organizației lor și clienților acesteia, potrivit principiului nevoii de a cunoaște. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Difuzare limitată la organizație.',
      full: 'Destinatarii pot comunica acest document numai în cadrul organizației lor, potrivit principiului nevoii de a cunoaște. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Rezervat destinatarilor numiți.',
      full: 'Acest document este rezervat destinatarilor numiți, care nu îl pot comunica nimănui altcuiva. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Scăzută', moderate: 'Moderată', high: 'Ridicată', critical: 'Critică'},
  likelihood: {
    'almost-no-chance': {word: 'Aproape exclus', range: '1–5 %'},
    'very-unlikely': {word: 'Foarte puțin probabil', range: '5–20 %'},
    unlikely: {word: 'Puțin probabil', range: '20–45 %'},
    'roughly-even-chance': {word: 'Șanse aproximativ egale', range: '45–55 %'},
    likely: {word: 'Probabil', range: '55–80 %'},
    'very-likely': {word: 'Foarte probabil', range: '80–95 %'},
    'almost-certain': {word: 'Aproape sigur', range: '95–99 %'},
  },
  confidence: {low: 'Scăzută', moderate: 'Moderată', high: 'Ridicată'},
  gauges: {
    severity: 'Gravitate',
    likelihood: 'Probabilitate',
    confidence: 'Încrederea în evaluare',
    confidenceShort: 'Încredere',
  },
  facts: {zone: 'Zonă', threats: 'Amenințări', recipients: 'Destinatari', dates: 'Date'},
  natures: {
    initial: 'Versiune inițială',
    update: 'Actualizare',
    correction: 'Rectificare',
    closure: 'Închidere',
    withdrawal: 'Retragere',
  },
  colophon: {
    cite: 'Cum se citează',
    licence: 'Licență',
    rights: 'Drepturi',
    contact: 'Contact',
    publisher: 'Editor',
    composition: 'Tehnoredactare',
    firstPublished: 'Prima publicare',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Toate drepturile rezervate.`,
    specimen: 'Document demonstrativ: faptele, cifrele, persoanele și referințele sunt inventate.',
    madeWith: 'Pagină web, PDF și mesaj obținute dintr-un singur text, cuvânt cu cuvânt.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level} din ${of}`,
    sources: rating => `surse ${rating}`,
    list,
    corrected: day => `Rectificat la ${date(day)}`,
    updated: day => `Actualizat la ${date(day)}`,
    withdrawn: day => `Retras la ${date(day)}`,
    closed: day => `Închis la ${date(day)}`,
    expired: day => `Expirat la ${date(day)}`,
    expiredText: 'Perioada de valabilitate a acestui document s-a încheiat: evaluarea sa nu mai este actualizată.',
    dates: (published, corrected, expires) =>
      `Publicat la ${date(published)}${corrected === undefined ? '' : `, rectificat la ${date(corrected)}`}` +
      (expires === undefined ? '' : `; valabil până la ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, versiunea ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Opiniile exprimate aparțin exclusiv autorilor.'
        : 'Opiniile exprimate aparțin exclusiv persoanei care semnează.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabelul ${number}`, figure: number => `figura ${number}`},
    specimenLead: 'Specimen.',
  },
  mail: {
    salutation: 'Stimată doamnă, stimate domnule,',
    reason: () =>
      'Primiți acest text deoarece instituția dumneavoastră se numără printre destinatarii săi. PDF-ul este atașat.',
    pages: 'pagini',
    ownRecommendation: 'Recomandare pentru instituția dumneavoastră',
    otherRecommendations: 'Alte recomandări',
    unsubscribe: 'Renunțare la aceste texte',
    why: 'Primiți acest mesaj în virtutea funcției dumneavoastră. Adresa provine din anuarul public al instituției dumneavoastră sau ne-a fost comunicată de dumneavoastră.',
    optOut:
      'Pentru a nu mai primi aceste texte sau pentru orice întrebare privind datele dumneavoastră, răspundeți la acest mesaj.',
    handling: [
      'Documentul atașat poartă marcajul TLP:RED: este rezervat persoanelor cărora acest mesaj le este adresat nominal.',
      'Nu îl transmiteți mai departe, nu îl copiați, nu îl plasați într-un spațiu partajat și nu îl citați, nici măcar parțial.',
      'Deschideți-l departe de privirile altora. Dacă l-ați primit din greșeală, ștergeți-l și anunțați-ne printr-un răspuns, fără document.',
    ],
    handlingPreheader: 'Rezervat destinatarului. Instrucțiuni de manipulare.',
  },
}
