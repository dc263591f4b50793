import type {Locale} from '../locale.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'January February March April May June July August September October November December'.split(' ')
const shortMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

const write = ({day, month, year}: DayParts): string => `${day} ${month} ${year}`
const date = dateWriter(months, write)
const list = listWriter('and')

/** English, as the European institutions write it. */
export const en: Locale = {
  lang: 'en',
  name: 'English',
  numbers: {decimal: '.', group: ','},
  labels: {
    contents: 'Contents',
    documents: 'Documents',
    otherLanguages: 'Other languages',
    summary: 'Summary',
    keyPoints: 'Key points',
    recommendations: 'Recommendations',
    notes: 'Notes',
    sources: 'Sources',
    history: 'Document history',
    historyVersion: 'Version',
    historyDate: 'Date',
    historyNature: 'Nature',
    historyObject: 'Subject',
    colophon: 'Colophon',
    table: 'Table',
    source: 'Source',
    credit: 'Credit',
    chartData: 'Chart data',
    chartRow: 'Row',
    information: 'For information',
    attention: 'Attention',
    specimen: 'Specimen',
    draft: 'Draft',
    version: 'Version',
    priority: 'Priority',
    noDeadline: 'No deadline',
    footnote: 'Note',
    backToText: 'Back to the text',
    skipToContent: 'Skip to the text',
    page: 'Page',
    of: 'of',
    readOnline: 'Read the note online',
    pdfAttached: 'PDF attached',
    accessiblePdf: 'Accessible PDF',
    linkTo: 'link to',
    transparencyRegister: 'European Union Transparency Register',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Disclosure is not limited.',
      full: 'Recipients may share this document without restriction, subject to copyright. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Limited to the community; never public.',
      full: 'Recipients may share this document with peers and partners within their community, but not through public channels. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Limited to the organisation and its clients.',
      full: 'Recipients may share this document within their organisation and with its clients only, on a need-to-know basis. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Limited to the organisation.',
      full: 'Recipients may share this document within their organisation only, on a need-to-know basis. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'For the named recipients only.',
      full: 'This document is for the eyes of the named recipients only: they may not share it with anyone else. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Low', moderate: 'Moderate', high: 'High', critical: 'Critical'},
  likelihood: {
    'almost-no-chance': {word: 'Almost no chance', range: '1–5%'},
    'very-unlikely': {word: 'Very unlikely', range: '5–20%'},
    unlikely: {word: 'Unlikely', range: '20–45%'},
    'roughly-even-chance': {word: 'Roughly even chance', range: '45–55%'},
    likely: {word: 'Likely', range: '55–80%'},
    'very-likely': {word: 'Very likely', range: '80–95%'},
    'almost-certain': {word: 'Almost certain', range: '95–99%'},
  },
  confidence: {low: 'Low', moderate: 'Moderate', high: 'High'},
  gauges: {
    severity: 'Severity',
    likelihood: 'Likelihood',
    confidence: 'Confidence in the assessment',
    confidenceShort: 'Confidence',
  },
  facts: {zone: 'Zone', threats: 'Threats', recipients: 'Recipients', dates: 'Dates'},
  natures: {
    initial: 'First issue',
    update: 'Update',
    correction: 'Correction',
    closure: 'Closure',
    withdrawal: 'Withdrawal',
  },
  colophon: {
    cite: 'How to cite',
    licence: 'Licence',
    rights: 'Rights',
    contact: 'Contact',
    publisher: 'Publisher',
    composition: 'Composition',
    firstPublished: 'First published',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. All rights reserved.`,
    specimen: 'Demonstration document: facts, figures, persons and references are invented.',
    madeWith: 'Web page, PDF and message made from one text, word for word.',
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, write),
    position: (level, of) => `${level} of ${of}`,
    sources: rating => `sources ${rating}`,
    list,
    corrected: day => `Corrected on ${date(day)}`,
    updated: day => `Updated on ${date(day)}`,
    withdrawn: day => `Withdrawn on ${date(day)}`,
    closed: day => `Closed on ${date(day)}`,
    expired: day => `Expired on ${date(day)}`,
    expiredText: 'This document is past its period of validity: its assessment is no longer kept up to date.',
    dates: (published, corrected, expires) =>
      `Published on ${date(published)}${corrected === undefined ? '' : `, corrected on ${date(corrected)}`}` +
      (expires === undefined ? '' : `; valid until ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, ‘${title}’, ${type} ${reference}, version ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'The views expressed are those of the authors alone.'
        : 'The views expressed are those of the author alone.',
    quote: text => `‘${text}’`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `table ${number}`, figure: number => `figure ${number}`},
    specimenLead: 'Specimen.',
  },
  mail: {
    salutation: 'Dear Sir or Madam,',
    reason: () => 'This text is sent to you because your institution is among its recipients. The PDF is attached.',
    pages: 'pages',
    ownRecommendation: 'Recommendation to your institution',
    otherRecommendations: 'Other recommendations',
    unsubscribe: 'Stop receiving these notes',
    why: 'You are receiving this message because of your office. Your address comes from the public directory of your institution, or you gave it to us.',
    optOut: 'To stop receiving these notes, or for any question about your data, reply to this message.',
    handling: [
      'The attached document is marked TLP:RED: it is for the persons to whom this message is addressed by name, and for nobody else.',
      'Do not forward it, copy it, place it on any shared drive or quote from it, even in part.',
      'Open it out of sight of others. If it reached you by mistake, delete it and tell us by replying, without the document.',
    ],
    handlingPreheader: 'For its recipient only. Handling instructions.',
  },
}
