import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('sv')
const list = cldrList('sv')

/** Swedish. */
export const sv: Locale = {
  lang: 'sv',
  name: 'Svenska',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Innehåll',
    documents: 'Dokument',
    otherLanguages: 'Andra språk',
    summary: 'Sammanfattning',
    keyPoints: 'Viktiga punkter',
    recommendations: 'Rekommendationer',
    notes: 'Noter',
    sources: 'Källor',
    history: 'Dokumenthistorik',
    historyVersion: 'Version',
    historyDate: 'Datum',
    historyNature: 'Typ',
    historyObject: 'Ämne',
    colophon: 'Kolofon',
    table: 'Tabell',
    source: 'Källa',
    credit: 'Utarbetad av',
    chartData: 'Diagrammets data',
    chartRow: 'Rad',
    information: 'För kännedom',
    attention: 'Observera',
    specimen: 'Exempel',
    draft: 'Utkast',
    version: 'Version',
    priority: 'Prioritet',
    noDeadline: 'Ingen tidsfrist',
    footnote: 'Not',
    backToText: 'Tillbaka till texten',
    skipToContent: 'Hoppa till texten',
    page: 'Sida',
    of: 'av',
    readOnline: 'Läs på webben',
    pdfAttached: 'Pdf bifogas',
    accessiblePdf: 'Tillgänglig pdf',
    linkTo: 'länk till',
    transparencyRegister: 'Europeiska unionens öppenhetsregister',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Spridning utan begränsning.',
      full: 'Mottagarna får sprida detta dokument utan begränsning, med beaktande av upphovsrätten. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Endast inom gemenskapen, aldrig offentligt.',
      full: 'Mottagarna får dela detta dokument med kollegor och partner inom sin gemenskap, men inte via offentliga kanaler. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Endast för organisationen och dess kunder.',
      full: 'Mottagarna får dela detta dokument endast inom sin organisation och med dess kunder, och bara med dem som behöver känna till innehållet. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Endast för organisationen.',
      full: 'Mottagarna får dela detta dokument endast inom sin organisation, och bara med dem som behöver känna till innehållet. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Endast för de namngivna mottagarna.',
      full: 'Detta dokument är avsett endast för de namngivna mottagarna, som inte får dela det med någon annan. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Låg', moderate: 'Måttlig', high: 'Hög', critical: 'Kritisk'},
  likelihood: {
    'almost-no-chance': {word: 'Nästan uteslutet', range: '1–5 %'},
    'very-unlikely': {word: 'Mycket osannolikt', range: '5–20 %'},
    unlikely: {word: 'Osannolikt', range: '20–45 %'},
    'roughly-even-chance': {word: 'Ungefär jämna odds', range: '45–55 %'},
    likely: {word: 'Sannolikt', range: '55–80 %'},
    'very-likely': {word: 'Mycket sannolikt', range: '80–95 %'},
    'almost-certain': {word: 'Nästan säkert', range: '95–99 %'},
  },
  confidence: {low: 'Låg', moderate: 'Måttlig', high: 'Hög'},
  gauges: {
    severity: 'Allvarlighetsgrad',
    likelihood: 'Sannolikhet',
    confidence: 'Tilltro till bedömningen',
    confidenceShort: 'Tilltro',
  },
  facts: {zone: 'Område', threats: 'Hot', recipients: 'Mottagare', dates: 'Datum'},
  natures: {
    initial: 'Första version',
    update: 'Uppdatering',
    correction: 'Rättelse',
    closure: 'Avslutande',
    withdrawal: 'Tillbakadragande',
  },
  colophon: {
    cite: 'Så citerar du',
    licence: 'Licens',
    rights: 'Rättigheter',
    contact: 'Kontakt',
    publisher: 'Utgivare',
    composition: 'Sättning',
    firstPublished: 'Först publicerad',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Alla rättigheter förbehålls.`,
    specimen: 'Demonstrationsdokument: fakta, siffror, personer och hänvisningar är påhittade.',
    madeWith: 'Webbsida, pdf och meddelande ur en och samma text, ord för ord.',
  },
  phrases: {
    date,
    shortDate: numericDate(
      ({day, month, year}) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    ),
    position: (level, of) => `${level} av ${of}`,
    sources: rating => `källor ${rating}`,
    list,
    corrected: day => `Rättat den ${date(day)}`,
    updated: day => `Uppdaterat den ${date(day)}`,
    withdrawn: day => `Tillbakadraget den ${date(day)}`,
    closed: day => `Avslutat den ${date(day)}`,
    expired: day => `Upphörde att gälla den ${date(day)}`,
    expiredText: 'Dokumentets giltighetstid har gått ut: bedömningen uppdateras inte längre.',
    dates: (published, corrected, expires) =>
      `Publicerat den ${date(published)}${corrected === undefined ? '' : `, rättat den ${date(corrected)}`}` +
      (expires === undefined ? '' : `; giltigt till och med den ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, version ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'De åsikter som framförs är enbart författarnas egna.'
        : 'De åsikter som framförs är enbart undertecknarens egna.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabell ${number}`, figure: number => `figur ${number}`},
    specimenLead: 'Exempel.',
  },
  mail: {
    salutation: 'Bästa mottagare!',
    reason: () => 'Du får den här texten eftersom din institution är en av mottagarna. Pdf-filen är bifogad.',
    pages: 'sidor',
    ownRecommendation: 'Rekommendation till din institution',
    otherRecommendations: 'Övriga rekommendationer',
    unsubscribe: 'Avsluta utskicken av dessa texter',
    why: 'Du får det här meddelandet på grund av ditt uppdrag. Din adress kommer från institutionens offentliga förteckning eller har lämnats av dig.',
    optOut: 'Svara på det här meddelandet om du inte längre vill få dessa texter eller har frågor om dina uppgifter.',
    handling: [
      'Det bifogade dokumentet är märkt TLP:RED: det är avsett endast för de personer som meddelandet är ställt till vid namn.',
      'Vidarebefordra eller kopiera det inte, lägg det inte på någon delad yta och citera inte ur det, inte ens delvis.',
      'Öppna det utom synhåll för andra. Om du har fått det av misstag ska du radera det och meddela oss i ett svar utan dokumentet.',
    ],
    handlingPreheader: 'Endast för mottagaren. Anvisningar för hantering.',
  },
}
