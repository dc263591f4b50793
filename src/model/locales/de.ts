import type {Locale} from '../locale.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const shortMonths = 'Jan. Febr. März April Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${day}. ${month} ${year}`
const date = dateWriter(months, write)
const list = listWriter('und')

/** German. */
export const de: Locale = {
  lang: 'de',
  name: 'Deutsch',
  numbers: {decimal: ',', group: '.'},
  labels: {
    contents: 'Inhalt',
    documents: 'Dokumente',
    otherLanguages: 'Andere Sprachen',
    summary: 'Zusammenfassung',
    keyPoints: 'Kernpunkte',
    recommendations: 'Empfehlungen',
    notes: 'Anmerkungen',
    sources: 'Quellen',
    history: 'Dokumentverlauf',
    historyVersion: 'Fassung',
    historyDate: 'Datum',
    historyNature: 'Art',
    historyObject: 'Gegenstand',
    colophon: 'Impressum',
    table: 'Tabelle',
    source: 'Quelle',
    credit: 'Darstellung',
    chartData: 'Daten des Diagramms',
    chartRow: 'Zeile',
    information: 'Zur Information',
    attention: 'Achtung',
    specimen: 'Muster',
    draft: 'Entwurf',
    version: 'Fassung',
    priority: 'Priorität',
    noDeadline: 'Ohne Frist',
    footnote: 'Anmerkung',
    backToText: 'Zurück zum Text',
    skipToContent: 'Zum Text springen',
    page: 'Seite',
    of: 'von',
    readOnline: 'Online lesen',
    pdfAttached: 'PDF im Anhang',
    accessiblePdf: 'Barrierefreies PDF',
    linkTo: 'Verweis auf',
    transparencyRegister: 'Transparenzregister der Europäischen Union',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Weitergabe ohne Einschränkung.',
      full: 'Die Empfänger dürfen dieses Dokument unter Beachtung des Urheberrechts uneingeschränkt weitergeben. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Nur innerhalb der Gemeinschaft, nie öffentlich.',
      full: 'Die Empfänger dürfen dieses Dokument mit Fachkollegen und Partnern ihrer Gemeinschaft teilen, jedoch nicht über öffentliche Kanäle. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Nur für die Organisation und ihre Kunden.',
      full: 'Die Empfänger dürfen dieses Dokument nur innerhalb ihrer Organisation und mit deren Kunden teilen, soweit die Kenntnis nötig ist. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Nur für die Organisation.',
      full: 'Die Empfänger dürfen dieses Dokument nur innerhalb ihrer Organisation teilen, soweit die Kenntnis nötig ist. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Nur für die namentlich genannten Empfänger.',
      full: 'Dieses Dokument ist nur für die namentlich genannten Empfänger bestimmt; sie dürfen es mit niemandem teilen. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Gering', moderate: 'Mittel', high: 'Hoch', critical: 'Kritisch'},
  likelihood: {
    'almost-no-chance': {word: 'Nahezu ausgeschlossen', range: '1–5 %'},
    'very-unlikely': {word: 'Sehr unwahrscheinlich', range: '5–20 %'},
    unlikely: {word: 'Unwahrscheinlich', range: '20–45 %'},
    'roughly-even-chance': {word: 'Etwa gleich wahrscheinlich', range: '45–55 %'},
    likely: {word: 'Wahrscheinlich', range: '55–80 %'},
    'very-likely': {word: 'Sehr wahrscheinlich', range: '80–95 %'},
    'almost-certain': {word: 'Nahezu sicher', range: '95–99 %'},
  },
  confidence: {low: 'Gering', moderate: 'Mittel', high: 'Hoch'},
  gauges: {
    severity: 'Schwere',
    likelihood: 'Wahrscheinlichkeit',
    confidence: 'Vertrauen in die Bewertung',
    confidenceShort: 'Vertrauen',
  },
  facts: {zone: 'Raum', threats: 'Bedrohungen', recipients: 'Empfänger', dates: 'Daten'},
  natures: {
    initial: 'Erste Fassung',
    update: 'Aktualisierung',
    correction: 'Berichtigung',
    closure: 'Abschluss',
    withdrawal: 'Rücknahme',
  },
  colophon: {
    cite: 'Zitierweise',
    licence: 'Lizenz',
    rights: 'Rechte',
    contact: 'Kontakt',
    publisher: 'Herausgeber',
    composition: 'Satz',
    firstPublished: 'Erstveröffentlichung',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Alle Rechte vorbehalten.`,
    specimen: 'Musterdokument: Tatsachen, Zahlen, Personen und Quellen sind erfunden.',
    madeWith: 'Webseite, PDF und Nachricht aus einem einzigen Text, Wort für Wort.',
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, write),
    position: (level, of) => `${level} von ${of}`,
    sources: rating => `Quellen ${rating}`,
    list,
    corrected: day => `Berichtigt am ${date(day)}`,
    updated: day => `Aktualisiert am ${date(day)}`,
    withdrawn: day => `Zurückgezogen am ${date(day)}`,
    closed: day => `Abgeschlossen am ${date(day)}`,
    expired: day => `Abgelaufen am ${date(day)}`,
    expiredText: 'Die Geltungsdauer dieses Dokuments ist abgelaufen: Seine Bewertung wird nicht mehr aktualisiert.',
    dates: (published, corrected, expires) =>
      `Veröffentlicht am ${date(published)}${corrected === undefined ? '' : `, berichtigt am ${date(corrected)}`}` +
      (expires === undefined ? '' : `; gültig bis zum ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, „${title}“, ${type} ${reference}, Fassung ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Die geäußerten Ansichten sind allein die der Verfasser.'
        : 'Die geäußerten Ansichten gibt allein wieder, wer den Text gezeichnet hat.',
    quote: text => `„${text}“`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `Tabelle ${number}`, figure: number => `Abbildung ${number}`},
    specimenLead: 'Muster.',
  },
  mail: {
    salutation: 'Sehr geehrte Damen und Herren,',
    reason: () => 'Sie erhalten diesen Text, weil Ihre Institution zu seinen Empfängern gehört. Das PDF ist angehängt.',
    pages: 'Seiten',
    ownRecommendation: 'Empfehlung an Ihre Institution',
    otherRecommendations: 'Weitere Empfehlungen',
    unsubscribe: 'Diese Texte abbestellen',
    why: 'Sie erhalten diese Nachricht aufgrund Ihres Amtes. Ihre Adresse stammt aus dem öffentlichen Verzeichnis Ihrer Institution oder wurde uns von Ihnen mitgeteilt.',
    optOut: 'Um diese Texte nicht mehr zu erhalten oder für Fragen zu Ihren Daten antworten Sie auf diese Nachricht.',
    handling: [
      'Das angehängte Dokument trägt die Kennzeichnung TLP:RED: Es ist nur für die Personen bestimmt, an die diese Nachricht namentlich gerichtet ist.',
      'Leiten Sie es nicht weiter, kopieren Sie es nicht, legen Sie es nicht auf gemeinsamen Laufwerken ab und zitieren Sie nicht daraus, auch nicht in Teilen.',
      'Öffnen Sie es außer Sicht Dritter. Falls Sie es irrtümlich erhalten haben, löschen Sie es und teilen Sie uns dies in einer Antwort ohne das Dokument mit.',
    ],
    handlingPreheader: 'Nur für die Empfängerin oder den Empfänger. Hinweise zum Umgang.',
  },
}
