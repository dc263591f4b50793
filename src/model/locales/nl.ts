import type {Locale} from '../locale.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const shortMonths = 'jan. feb. maart april mei juni juli aug. sept. okt. nov. dec.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${day} ${month} ${year}`
const date = dateWriter(months, write)
const list = listWriter('en')

/** Dutch. */
export const nl: Locale = {
  lang: 'nl',
  name: 'Nederlands',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Inhoud',
    documents: 'Documenten',
    otherLanguages: 'Andere talen',
    summary: 'Samenvatting',
    keyPoints: 'Kernpunten',
    recommendations: 'Aanbevelingen',
    notes: 'Noten',
    sources: 'Bronnen',
    history: 'Geschiedenis van het document',
    historyVersion: 'Versie',
    historyDate: 'Datum',
    historyNature: 'Aard',
    historyObject: 'Onderwerp',
    colophon: 'Colofon',
    table: 'Tabel',
    source: 'Bron',
    credit: 'Opgesteld door',
    chartData: 'Gegevens van de grafiek',
    chartRow: 'Rij',
    information: 'Ter informatie',
    attention: 'Let op',
    specimen: 'Specimen',
    draft: 'Concept',
    version: 'Versie',
    priority: 'Prioriteit',
    noDeadline: 'Zonder termijn',
    footnote: 'Noot',
    backToText: 'Terug naar de tekst',
    skipToContent: 'Naar de tekst',
    page: 'Bladzijde',
    of: 'van',
    readOnline: 'Online lezen',
    pdfAttached: 'Pdf als bijlage',
    accessiblePdf: 'Toegankelijke pdf',
    linkTo: 'link naar',
    transparencyRegister: 'Transparantieregister van de Europese Unie',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Verspreiding zonder beperking.',
      full: 'De ontvangers mogen dit document zonder beperking verspreiden, met inachtneming van het auteursrecht. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Alleen binnen de gemeenschap, nooit openbaar.',
      full: 'De ontvangers mogen dit document delen met vakgenoten en partners binnen hun gemeenschap, maar niet via openbare kanalen. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Alleen voor de organisatie en haar klanten.',
      full: 'De ontvangers mogen dit document alleen delen binnen hun organisatie en met de klanten daarvan, voor zover kennisname noodzakelijk is. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Alleen voor de organisatie.',
      full: 'De ontvangers mogen dit document alleen delen binnen hun organisatie, voor zover kennisname noodzakelijk is. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Alleen voor de genoemde ontvangers.',
      full: 'Dit document is alleen bestemd voor de genoemde ontvangers; zij mogen het met niemand delen. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Laag', moderate: 'Matig', high: 'Hoog', critical: 'Kritiek'},
  likelihood: {
    'almost-no-chance': {word: 'Vrijwel uitgesloten', range: '1–5 %'},
    'very-unlikely': {word: 'Zeer onwaarschijnlijk', range: '5–20 %'},
    unlikely: {word: 'Onwaarschijnlijk', range: '20–45 %'},
    'roughly-even-chance': {word: 'Ongeveer gelijke kansen', range: '45–55 %'},
    likely: {word: 'Waarschijnlijk', range: '55–80 %'},
    'very-likely': {word: 'Zeer waarschijnlijk', range: '80–95 %'},
    'almost-certain': {word: 'Vrijwel zeker', range: '95–99 %'},
  },
  confidence: {low: 'Laag', moderate: 'Matig', high: 'Hoog'},
  gauges: {
    severity: 'Ernst',
    likelihood: 'Waarschijnlijkheid',
    confidence: 'Vertrouwen in de beoordeling',
    confidenceShort: 'Vertrouwen',
  },
  facts: {zone: 'Gebied', threats: 'Dreigingen', recipients: 'Ontvangers', dates: 'Data'},
  natures: {
    initial: 'Eerste versie',
    update: 'Actualisering',
    correction: 'Correctie',
    closure: 'Afsluiting',
    withdrawal: 'Intrekking',
  },
  colophon: {
    cite: 'Citeerwijze',
    licence: 'Licentie',
    rights: 'Rechten',
    contact: 'Contact',
    publisher: 'Uitgever',
    composition: 'Zetwerk',
    firstPublished: 'Eerste publicatie',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Alle rechten voorbehouden.`,
    specimen: 'Voorbeelddocument: feiten, cijfers, personen en verwijzingen zijn verzonnen.',
    madeWith: 'Webpagina, pdf en bericht uit één tekst, woord voor woord.',
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, write),
    position: (level, of) => `${level} van ${of}`,
    sources: rating => `bronnen ${rating}`,
    list,
    corrected: day => `Gecorrigeerd op ${date(day)}`,
    updated: day => `Bijgewerkt op ${date(day)}`,
    withdrawn: day => `Ingetrokken op ${date(day)}`,
    closed: day => `Afgesloten op ${date(day)}`,
    expired: day => `Verlopen op ${date(day)}`,
    expiredText: 'De geldigheidsduur van dit document is verstreken: de beoordeling wordt niet meer bijgewerkt.',
    dates: (published, corrected, expires) =>
      `Gepubliceerd op ${date(published)}${corrected === undefined ? '' : `, gecorrigeerd op ${date(corrected)}`}` +
      (expires === undefined ? '' : `; geldig tot en met ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, ‘${title}’, ${type} ${reference}, versie ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'De geuite meningen zijn uitsluitend die van de auteurs.'
        : 'De geuite meningen zijn uitsluitend die van de auteur.',
    quote: text => `‘${text}’`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabel ${number}`, figure: number => `figuur ${number}`},
    specimenLead: 'Specimen.',
  },
  mail: {
    salutation: 'Geachte mevrouw, geachte heer,',
    reason: () => 'U ontvangt deze tekst omdat uw instelling tot de ontvangers behoort. De pdf is bijgevoegd.',
    pages: 'bladzijden',
    ownRecommendation: 'Aanbeveling aan uw instelling',
    otherRecommendations: 'Andere aanbevelingen',
    unsubscribe: 'Deze teksten niet meer ontvangen',
    why: 'U ontvangt dit bericht vanwege uw functie. Uw adres komt uit de openbare gids van uw instelling of is door u opgegeven.',
    optOut: 'Wilt u deze teksten niet meer ontvangen of hebt u een vraag over uw gegevens, beantwoord dan dit bericht.',
    handling: [
      'Het bijgevoegde document draagt de markering TLP:RED: het is alleen bestemd voor de personen aan wie dit bericht bij naam is gericht.',
      'Stuur het niet door, kopieer het niet, plaats het niet op een gedeelde schijf en citeer er niet uit, ook niet gedeeltelijk.',
      'Open het buiten het zicht van anderen. Hebt u het per vergissing ontvangen, verwijder het dan en meld dat ons in een antwoord zonder het document.',
    ],
    handlingPreheader: 'Alleen voor de ontvanger. Aanwijzingen voor de omgang met het document.',
  },
}
