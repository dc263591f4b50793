import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('da')
const list = cldrList('da')

/** Danish. */
export const da: Locale = {
  lang: 'da',
  name: 'Dansk',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Indhold',
    documents: 'Dokumenter',
    otherLanguages: 'Andre sprog',
    summary: 'Resumé',
    keyPoints: 'Hovedpunkter',
    recommendations: 'Anbefalinger',
    notes: 'Noter',
    sources: 'Kilder',
    history: 'Dokumenthistorik',
    historyVersion: 'Udgave',
    historyDate: 'Dato',
    historyNature: 'Art',
    historyObject: 'Emne',
    colophon: 'Kolofon',
    table: 'Tabel',
    source: 'Kilde',
    credit: 'Udarbejdet af',
    chartData: 'Diagrammets data',
    chartRow: 'Række',
    information: 'Til orientering',
    attention: 'Bemærk',
    specimen: 'Eksempel',
    draft: 'Udkast',
    version: 'Udgave',
    priority: 'Prioritet',
    noDeadline: 'Ingen frist',
    footnote: 'Note',
    backToText: 'Tilbage til teksten',
    skipToContent: 'Gå til teksten',
    page: 'Side',
    of: 'af',
    readOnline: 'Læs online',
    pdfAttached: 'PDF vedhæftet',
    accessiblePdf: 'Tilgængelig PDF',
    linkTo: 'link til',
    transparencyRegister: 'Den Europæiske Unions åbenhedsregister',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Videregivelse uden begrænsning.',
      full: 'Modtagerne må videregive dette dokument uden begrænsning under iagttagelse af ophavsretten. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Kun inden for fællesskabet, aldrig offentligt.',
      full: 'Modtagerne må dele dette dokument med fagfæller og partnere inden for deres fællesskab, men ikke via offentlige kanaler. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Kun til organisationen og dens kunder.',
      full: 'Modtagerne må kun dele dette dokument inden for deres organisation og med dens kunder, og kun med dem, der har behov for at kende indholdet. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Kun til organisationen.',
      full: 'Modtagerne må kun dele dette dokument inden for deres organisation, og kun med dem, der har behov for at kende indholdet. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Kun til de navngivne modtagere.',
      full: 'Dette dokument er kun til de navngivne modtagere, som ikke må dele det med andre. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Lav', moderate: 'Moderat', high: 'Høj', critical: 'Kritisk'},
  likelihood: {
    'almost-no-chance': {word: 'Næsten udelukket', range: '1–5 %'},
    'very-unlikely': {word: 'Højst usandsynligt', range: '5–20 %'},
    unlikely: {word: 'Mindre sandsynligt', range: '20–45 %'},
    'roughly-even-chance': {word: 'Omtrent lige stor sandsynlighed', range: '45–55 %'},
    likely: {word: 'Sandsynligt', range: '55–80 %'},
    'very-likely': {word: 'Højst sandsynligt', range: '80–95 %'},
    'almost-certain': {word: 'Næsten sikkert', range: '95–99 %'},
  },
  confidence: {low: 'Lav', moderate: 'Moderat', high: 'Høj'},
  gauges: {
    severity: 'Alvor',
    likelihood: 'Sandsynlighed',
    confidence: 'Tillid til vurderingen',
    confidenceShort: 'Tillid',
  },
  facts: {zone: 'Område', threats: 'Trusler', recipients: 'Modtagere', dates: 'Datoer'},
  natures: {
    initial: 'Første udgave',
    update: 'Ajourføring',
    correction: 'Berigtigelse',
    closure: 'Afslutning',
    withdrawal: 'Tilbagetrækning',
  },
  colophon: {
    cite: 'Sådan citeres teksten',
    licence: 'Licens',
    rights: 'Rettigheder',
    contact: 'Kontakt',
    publisher: 'Udgiver',
    composition: 'Sats',
    firstPublished: 'Første offentliggørelse',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Alle rettigheder forbeholdes.`,
    specimen: 'Demonstrationsdokument: kendsgerninger, tal, personer og henvisninger er opdigtede.',
    madeWith: 'Webside, PDF og meddelelse ud fra én og samme tekst, ord for ord.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level} af ${of}`,
    sources: rating => `kilder ${rating}`,
    list,
    corrected: day => `Berigtiget den ${date(day)}`,
    updated: day => `Ajourført den ${date(day)}`,
    withdrawn: day => `Trukket tilbage den ${date(day)}`,
    closed: day => `Afsluttet den ${date(day)}`,
    expired: day => `Udløbet den ${date(day)}`,
    expiredText: 'Dokumentets gyldighedsperiode er udløbet: vurderingen ajourføres ikke længere.',
    dates: (published, corrected, expires) =>
      `Offentliggjort den ${date(published)}${corrected === undefined ? '' : `, berigtiget den ${date(corrected)}`}` +
      (expires === undefined ? '' : `; gyldigt til og med den ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, udgave ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'De udtrykte holdninger er alene forfatternes egne.'
        : 'De udtrykte holdninger er alene undertegnerens egne.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabel ${number}`, figure: number => `figur ${number}`},
    specimenLead: 'Eksempel.',
  },
  mail: {
    salutation: 'Kære modtager',
    reason: () => 'De modtager denne tekst, fordi Deres institution er blandt modtagerne. PDF-filen er vedhæftet.',
    pages: 'sider',
    ownRecommendation: 'Anbefaling til Deres institution',
    otherRecommendations: 'Andre anbefalinger',
    unsubscribe: 'Afmeld disse tekster',
    why: 'De modtager denne meddelelse på grund af Deres hverv. Deres adresse stammer fra institutionens offentlige fortegnelse eller er oplyst af Dem selv.',
    optOut:
      'Besvar denne meddelelse, hvis De ikke længere ønsker at modtage disse tekster eller har spørgsmål om Deres oplysninger.',
    handling: [
      'Det vedhæftede dokument er mærket TLP:RED: det er kun til de personer, som denne meddelelse er stilet til ved navn.',
      'Det må ikke videresendes, kopieres, lægges på fælles drev eller citeres, heller ikke i uddrag.',
      'Åbn det uden for andres synsvidde. Har De modtaget det ved en fejl, bedes De slette det og give os besked i et svar uden dokumentet.',
    ],
    handlingPreheader: 'Kun til modtageren. Anvisninger om håndtering.',
  },
}
