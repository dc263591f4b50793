import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('hu')
const list = cldrList('hu')

/** Hungarian. */
export const hu: Locale = {
  lang: 'hu',
  name: 'Magyar',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Tartalom',
    documents: 'Dokumentumok',
    otherLanguages: 'Más nyelveken',
    summary: 'Összefoglaló',
    keyPoints: 'Főbb pontok',
    recommendations: 'Ajánlások',
    notes: 'Jegyzetek',
    sources: 'Források',
    history: 'A dokumentum előzményei',
    historyVersion: 'Változat',
    historyDate: 'Dátum',
    historyNature: 'Jelleg',
    historyObject: 'Tárgy',
    colophon: 'Impresszum',
    table: 'Táblázat',
    source: 'Forrás',
    credit: 'Készítette',
    chartData: 'A diagram adatai',
    chartRow: 'Sor',
    information: 'Tájékoztatásul',
    attention: 'Figyelem',
    specimen: 'Minta',
    draft: 'Tervezet',
    version: 'Változat',
    priority: 'Prioritás',
    noDeadline: 'Határidő nélkül',
    footnote: 'Jegyzet',
    backToText: 'Vissza a szöveghez',
    skipToContent: 'Ugrás a szöveghez',
    page: 'Oldal',
    of: '/',
    readOnline: 'Olvasás az interneten',
    pdfAttached: 'Csatolt PDF',
    accessiblePdf: 'Akadálymentes PDF',
    linkTo: 'hivatkozás:',
    transparencyRegister: 'Az Európai Unió átláthatósági nyilvántartása',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Korlátozás nélkül terjeszthető.',
      full: 'A címzettek ezt a dokumentumot a szerzői jog tiszteletben tartásával korlátozás nélkül terjeszthetik. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Csak a közösségen belül, nyilvánosan soha.',
      full: 'A címzettek ezt a dokumentumot megoszthatják a közösségükhöz tartozó kollégákkal és partnerekkel, de nyilvános csatornákon nem. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Csak a szervezet és ügyfelei számára.',
      full: 'A címzettek ezt a dokumentumot csak szervezetükön belül és annak ügyfeleivel oszthatják meg, a szükséges ismeret elve alapján. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Csak a szervezet számára.',
      full: 'A címzettek ezt a dokumentumot csak szervezetükön belül oszthatják meg, a szükséges ismeret elve alapján. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Csak a megnevezett címzettek számára.',
      full: 'Ez a dokumentum kizárólag a megnevezett címzetteknek szól, akik azt senki mással nem oszthatják meg. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Alacsony', moderate: 'Mérsékelt', high: 'Magas', critical: 'Kritikus'},
  likelihood: {
    'almost-no-chance': {word: 'Szinte kizárt', range: '1–5%'},
    'very-unlikely': {word: 'Nagyon valószínűtlen', range: '5–20%'},
    unlikely: {word: 'Valószínűtlen', range: '20–45%'},
    'roughly-even-chance': {word: 'Nagyjából egyenlő esélyek', range: '45–55%'},
    likely: {word: 'Valószínű', range: '55–80%'},
    'very-likely': {word: 'Nagyon valószínű', range: '80–95%'},
    'almost-certain': {word: 'Szinte biztos', range: '95–99%'},
  },
  confidence: {low: 'Alacsony', moderate: 'Mérsékelt', high: 'Magas'},
  gauges: {
    severity: 'Súlyosság',
    likelihood: 'Valószínűség',
    confidence: 'Az értékelés bizonyossága',
    confidenceShort: 'Bizonyosság',
  },
  facts: {zone: 'Térség', threats: 'Fenyegetések', recipients: 'Címzettek', dates: 'Dátumok'},
  natures: {
    initial: 'Első változat',
    update: 'Frissítés',
    correction: 'Helyesbítés',
    closure: 'Lezárás',
    withdrawal: 'Visszavonás',
  },
  colophon: {
    cite: 'Hivatkozás módja',
    licence: 'Licenc',
    rights: 'Jogok',
    contact: 'Kapcsolat',
    publisher: 'Kiadó',
    composition: 'Tördelés',
    firstPublished: 'Első közzététel',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Minden jog fenntartva.`,
    specimen: 'Bemutató dokumentum: a tények, a számok, a személyek és a hivatkozások kitaláltak.',
    madeWith: 'Weboldal, PDF és üzenet egyetlen szövegből, szóról szóra.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${year}.${month}.${day}.`),
    position: (level, of) => `${level}/${of}`,
    sources: rating => `források: ${rating}`,
    list,
    corrected: day => `Helyesbítve: ${date(day)}`,
    updated: day => `Frissítve: ${date(day)}`,
    withdrawn: day => `Visszavonva: ${date(day)}`,
    closed: day => `Lezárva: ${date(day)}`,
    expired: day => `Hatályát vesztette: ${date(day)}`,
    expiredText: 'E dokumentum érvényességi ideje lejárt: értékelése már nem frissül.',
    dates: (published, corrected, expires) =>
      `Közzétéve: ${date(published)}${corrected === undefined ? '' : `, helyesbítve: ${date(corrected)}`}` +
      (expires === undefined ? '' : `; az érvényesség utolsó napja: ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, ${version}. változat, ${publisher}, ${date(day)}`,
    disclaimer: authors =>
      authors > 1
        ? 'A kifejtett vélemények kizárólag a szerzők véleményét tükrözik.'
        : 'A kifejtett vélemények kizárólag az aláíró véleményét tükrözik.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `${number}. táblázat`, figure: number => `${number}. ábra`},
    specimenLead: 'Minta.',
  },
  mail: {
    salutation: 'Tisztelt Hölgyem, tisztelt Uram!',
    reason: () => 'Ön azért kapja ezt a szöveget, mert intézménye a címzettek között szerepel. A PDF-et csatoltuk.',
    pages: 'oldal',
    ownRecommendation: 'Ajánlás az Ön intézményének',
    otherRecommendations: 'További ajánlások',
    unsubscribe: 'Leiratkozás ezekről a szövegekről',
    why: 'Ön tisztségéből adódóan kapja ezt az üzenetet. Címe intézményének nyilvános névjegyzékéből származik, vagy Öntől kaptuk.',
    optOut:
      'Ha a jövőben nem kívánja megkapni ezeket a szövegeket, vagy kérdése van az adataival kapcsolatban, válaszoljon erre az üzenetre.',
    handling: [
      'A csatolt dokumentum TLP:RED jelölésű: kizárólag azoknak szól, akiknek ezt az üzenetet név szerint címeztük.',
      'Ne továbbítsa, ne másolja, ne helyezze el megosztott tárhelyen, és még részben se idézze.',
      'Úgy nyissa meg, hogy mások ne láthassák. Ha tévedésből kapta meg, törölje, és jelezze nekünk válaszban, a dokumentum nélkül.',
    ],
    handlingPreheader: 'Kizárólag a címzett számára. Kezelési utasítások.',
  },
}
