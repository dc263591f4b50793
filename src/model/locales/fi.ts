import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('fi')
const list = cldrList('fi')

/** Finnish. */
export const fi: Locale = {
  lang: 'fi',
  name: 'Suomi',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Sisällys',
    documents: 'Asiakirjat',
    otherLanguages: 'Muut kielet',
    summary: 'Tiivistelmä',
    keyPoints: 'Keskeiset kohdat',
    recommendations: 'Suositukset',
    notes: 'Huomautukset',
    sources: 'Lähteet',
    history: 'Asiakirjan historia',
    historyVersion: 'Versio',
    historyDate: 'Päivämäärä',
    historyNature: 'Luonne',
    historyObject: 'Aihe',
    colophon: 'Julkaisutiedot',
    table: 'Taulukko',
    source: 'Lähde',
    credit: 'Laatija',
    chartData: 'Kaavion tiedot',
    chartRow: 'Rivi',
    information: 'Tiedoksi',
    attention: 'Huomio',
    specimen: 'Malli',
    draft: 'Luonnos',
    version: 'Versio',
    priority: 'Prioriteetti',
    noDeadline: 'Ei määräaikaa',
    footnote: 'Alaviite',
    backToText: 'Takaisin tekstiin',
    skipToContent: 'Siirry tekstiin',
    page: 'Sivu',
    of: '/',
    readOnline: 'Lue verkossa',
    pdfAttached: 'PDF liitteenä',
    accessiblePdf: 'Esteetön PDF',
    linkTo: 'linkki:',
    transparencyRegister: 'Euroopan unionin avoimuusrekisteri',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Jakelua ei ole rajoitettu.',
      full: 'Vastaanottajat saavat jakaa tätä asiakirjaa rajoituksetta tekijänoikeutta noudattaen. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Vain yhteisön sisällä, ei koskaan julkisesti.',
      full: 'Vastaanottajat saavat jakaa tämän asiakirjan yhteisönsä kollegoille ja kumppaneille mutta eivät julkisissa kanavissa. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Vain organisaatiolle ja sen asiakkaille.',
      full: 'Vastaanottajat saavat jakaa tämän asiakirjan vain oman organisaationsa sisällä ja sen asiakkaille tiedonsaantitarpeen perusteella. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Vain organisaatiolle.',
      full: 'Vastaanottajat saavat jakaa tämän asiakirjan vain oman organisaationsa sisällä tiedonsaantitarpeen perusteella. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Vain nimetyille vastaanottajille.',
      full: 'Tämä asiakirja on tarkoitettu vain nimetyille vastaanottajille, eivätkä he saa jakaa sitä kenellekään muulle. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Vähäinen', moderate: 'Kohtalainen', high: 'Suuri', critical: 'Kriittinen'},
  likelihood: {
    'almost-no-chance': {word: 'Lähes poissuljettu', range: '1–5 %'},
    'very-unlikely': {word: 'Hyvin epätodennäköinen', range: '5–20 %'},
    unlikely: {word: 'Epätodennäköinen', range: '20–45 %'},
    'roughly-even-chance': {word: 'Suunnilleen yhtä suuret mahdollisuudet', range: '45–55 %'},
    likely: {word: 'Todennäköinen', range: '55–80 %'},
    'very-likely': {word: 'Hyvin todennäköinen', range: '80–95 %'},
    'almost-certain': {word: 'Lähes varma', range: '95–99 %'},
  },
  confidence: {low: 'Vähäinen', moderate: 'Kohtalainen', high: 'Suuri'},
  gauges: {
    severity: 'Vakavuus',
    likelihood: 'Todennäköisyys',
    confidence: 'Arvion varmuus',
    confidenceShort: 'Varmuus',
  },
  facts: {zone: 'Alue', threats: 'Uhat', recipients: 'Vastaanottajat', dates: 'Päivämäärät'},
  natures: {
    initial: 'Ensimmäinen versio',
    update: 'Päivitys',
    correction: 'Oikaisu',
    closure: 'Päättäminen',
    withdrawal: 'Peruuttaminen',
  },
  colophon: {
    cite: 'Viittaaminen',
    licence: 'Lisenssi',
    rights: 'Oikeudet',
    contact: 'Yhteystiedot',
    publisher: 'Julkaisija',
    composition: 'Taitto',
    firstPublished: 'Julkaistu ensimmäisen kerran',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Kaikki oikeudet pidätetään.`,
    specimen: 'Esittelyasiakirja: tosiseikat, luvut, henkilöt ja viittaukset ovat keksittyjä.',
    madeWith: 'Verkkosivu, PDF ja viesti samasta tekstistä, sanasta sanaan.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level}/${of}`,
    sources: rating => `lähteet ${rating}`,
    list,
    corrected: day => `Oikaistu ${date(day)}`,
    updated: day => `Päivitetty ${date(day)}`,
    withdrawn: day => `Peruutettu ${date(day)}`,
    closed: day => `Päätetty ${date(day)}`,
    expired: day => `Voimassaolo päättynyt ${date(day)}`,
    expiredText: 'Tämän asiakirjan voimassaoloaika on päättynyt: sen arviota ei enää päivitetä.',
    dates: (published, corrected, expires) =>
      `Julkaistu ${date(published)}${corrected === undefined ? '' : `, oikaistu ${date(corrected)}`}` +
      (expires === undefined ? '' : `; voimassa ${date(expires)} saakka`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, versio ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Esitetyt näkemykset ovat yksinomaan kirjoittajien omia.'
        : 'Esitetyt näkemykset ovat yksinomaan allekirjoittajan omia.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `taulukko ${number}`, figure: number => `kuva ${number}`},
    specimenLead: 'Malli.',
  },
  mail: {
    salutation: 'Hyvä vastaanottaja,',
    reason: () => 'Saatte tämän tekstin, koska toimielimenne kuuluu sen vastaanottajiin. PDF-tiedosto on liitteenä.',
    pages: 'sivua',
    identity: (publisher, address) => `${publisher}, ${address}`,
    why: 'Saatte tämän viestin tehtävänne vuoksi. Osoitteenne on peräisin toimielimenne julkisesta hakemistosta tai olette antanut sen meille itse.',
    optOut: 'Jos ette enää halua näitä tekstejä tai teillä on kysyttävää tiedoistanne, vastatkaa tähän viestiin.',
    handling: [
      'Liitteenä olevassa asiakirjassa on merkintä TLP:RED: se on tarkoitettu vain niille henkilöille, joille tämä viesti on nimellä osoitettu.',
      'Älkää välittäkö tai kopioiko sitä, älkää tallentako sitä jaettuun tilaan älkääkä lainatko sitä, ei edes osittain.',
      'Avatkaa se muiden näkymättömissä. Jos saitte sen vahingossa, poistakaa se ja ilmoittakaa meille vastaamalla ilman asiakirjaa.',
    ],
    handlingPreheader: 'Vain vastaanottajalle. Käsittelyohjeet.',
  },
}
