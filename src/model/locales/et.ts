import type {Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {cldrDate, cldrList, dateWriter, numericDate} from './dates.js'

const date = cldrDate('et')
const list = cldrList('et')

/** Genitives, to which a date inside a sentence adds its ending. */
const months = 'jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri'.split(
  ' ',
)

/** “18. mail 2026”. */
const onDay = dateWriter(months, ({day, month, year}) => `${day}. ${month}l ${year}`)

/** “kuni 18. maini 2026”. */
const untilDay = dateWriter(months, ({day, month, year}) => `kuni ${day}. ${month}ni ${year}`)

/** Estonian. */
export const et: Locale = {
  lang: 'et',
  name: 'Eesti',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Sisukord',
    documents: 'Dokumendid',
    otherLanguages: 'Teised keeled',
    summary: 'Kokkuvõte',
    keyPoints: 'Põhipunktid',
    recommendations: 'Soovitused',
    notes: 'Märkused',
    sources: 'Allikad',
    history: 'Dokumendi ajalugu',
    historyVersion: 'Versioon',
    historyDate: 'Kuupäev',
    historyNature: 'Laad',
    historyObject: 'Sisu',
    colophon: 'Väljaande andmed',
    table: 'Tabel',
    source: 'Allikas',
    credit: 'Koostanud',
    chartData: 'Diagrammi andmed',
    chartRow: 'Rida',
    information: 'Teadmiseks',
    attention: 'Tähelepanu',
    specimen: 'Näidis',
    draft: 'Kavand',
    version: 'Versioon',
    priority: 'Prioriteet',
    immediately: 'Viivitamata',
    footnote: 'Märkus',
    backToText: 'Tagasi teksti juurde',
    skipToContent: 'Liigu teksti juurde',
    page: 'Lehekülg',
    of: '/',
    readOnline: 'Loe veebis',
    pdfAttached: 'PDF manuses',
    accessiblePdf: 'Ligipääsetav PDF',
    linkTo: 'link:',
    transparencyRegister: 'Euroopa Liidu läbipaistvusregister',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Levitamine ei ole piiratud.',
      full: 'Saajad võivad seda dokumenti levitada piiranguteta, järgides autoriõigust. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Ainult kogukonna piires, mitte kunagi avalikult.',
      full: 'Saajad võivad seda dokumenti jagada oma kogukonna kolleegide ja partneritega, kuid mitte avalike kanalite kaudu. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Ainult organisatsioonile ja selle klientidele.',
      full: 'Saajad võivad seda dokumenti jagada ainult oma organisatsiooni piires ja selle klientidega teadmisvajaduse alusel. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Ainult organisatsioonile.',
      full: 'Saajad võivad seda dokumenti jagada ainult oma organisatsiooni piires teadmisvajaduse alusel. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Ainult nimetatud saajatele.',
      full: 'See dokument on mõeldud ainult nimetatud saajatele, kes ei tohi seda kellegi teisega jagada. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Madal', moderate: 'Mõõdukas', high: 'Kõrge', critical: 'Kriitiline'},
  likelihood: {
    'almost-no-chance': {word: 'Peaaegu välistatud', range: '1–5%'},
    'very-unlikely': {word: 'Väga ebatõenäoline', range: '5–20%'},
    unlikely: {word: 'Ebatõenäoline', range: '20–45%'},
    'roughly-even-chance': {word: 'Ligikaudu võrdne tõenäosus', range: '45–55%'},
    likely: {word: 'Tõenäoline', range: '55–80%'},
    'very-likely': {word: 'Väga tõenäoline', range: '80–95%'},
    'almost-certain': {word: 'Peaaegu kindel', range: '95–99%'},
  },
  confidence: {low: 'Madal', moderate: 'Mõõdukas', high: 'Kõrge'},
  gauges: {severity: 'Tõsidus', likelihood: 'Tõenäosus', confidence: 'Hinnangu kindlus', confidenceShort: 'Kindlus'},
  facts: {zone: 'Piirkond', threats: 'Ohud', recipients: 'Saajad', dates: 'Kuupäevad'},
  natures: {
    initial: 'Esimene versioon',
    update: 'Ajakohastamine',
    correction: 'Parandus',
    closure: 'Sulgemine',
    withdrawal: 'Tagasivõtmine',
  },
  colophon: {
    cite: 'Viitamine',
    licence: 'Litsents',
    rights: 'Õigused',
    contact: 'Kontakt',
    publisher: 'Väljaandja',
    keywords: 'Märksõnad',
    composition: 'Küljendus',
    firstPublished: 'Esmaavaldamine',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Kõik õigused kaitstud.`,
    specimen: 'Näidisdokument: faktid, arvud, isikud ja viited on väljamõeldud.',
    madeWith: 'Veebileht, PDF ja kiri ühest ja samast tekstist, sõna-sõnalt.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}`),
    position: (level, of) => `${level}/${of}`,
    sources: rating => `allikad ${rating}`,
    list,
    corrected: day => `Parandatud ${onDay(day)}`,
    updated: day => `Ajakohastatud ${onDay(day)}`,
    withdrawn: day => `Tagasi võetud ${onDay(day)}`,
    closed: day => `Suletud ${onDay(day)}`,
    expired: day => `Aegunud ${onDay(day)}`,
    expiredText: 'Selle dokumendi kehtivusaeg on möödunud: selle hinnangut enam ei ajakohastata.',
    dates: (published, corrected, expires) =>
      `Avaldatud ${onDay(published)}${corrected === undefined ? '' : `, parandatud ${onDay(corrected)}`}` +
      (expires === undefined ? '' : `; kehtib ${untilDay(expires)} (kaasa arvatud)`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, versioon ${version}, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1 ? 'Esitatud arvamused on üksnes autorite omad.' : 'Esitatud arvamused on üksnes allakirjutanu omad.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `tabel ${number}`, figure: number => `joonis ${number}`},
    specimenLead: 'Näidis.',
  },
  site: {
    home: 'Avaleht',
    publications: 'Väljaanded',
    zones: 'Piirkonnad',
    threats: 'Ohud',
    types: 'Tüübid',
    years: 'Aastad',
    authors: 'Autorid',
    languages: 'Keeled',
    latest: 'Uusim väljaanne',
    readNote: 'Loe teksti',
    search: 'Otsi',
    noResults: 'Midagi ei leitud.',
    searchUnavailable: 'Otsing siin ei tööta; loendid viivad kõigi väljaanneteni.',
    notFound: 'Lehte ei leitud',
    notFoundText: 'See aadress ei vii ühegi väljaandeni. Abi võib olla otsingust ja loenditest.',
    moved: 'Sellel lehel on uus aadress:',
    breadcrumbs: 'Navigatsioonitee',
    navigation: 'Põhinavigatsioon',
    menu: 'Menüü',
    feed: 'Atomi voog',
    related: 'Samal teemal',
    past: 'Aegunud väljaanded',
    kilobytes: 'kB',
    count: countWriter('et', {one: 'väljaanne', other: 'väljaannet'}),
  },
  mail: {
    salutation: 'Lugupeetud adressaat!',
    reason: () => 'Saate selle teksti, sest teie institutsioon on selle saajate hulgas. PDF on manuses.',
    pages: 'lehekülge',
    ownRecommendation: 'Soovitus teie institutsioonile',
    ownRecommendations: 'Soovitused teie institutsioonile',
    otherRecommendations: 'Muud soovitused',
    unsubscribe: 'Loobun nendest tekstidest',
    why: 'Saate selle kirja oma ametikoha tõttu. Teie aadress pärineb teie institutsiooni avalikust kataloogist või olete selle meile ise andnud.',
    optOut: 'Kui te ei soovi neid tekste enam saada või teil on küsimusi oma andmete kohta, vastake sellele kirjale.',
    handling: [
      'Manuses olev dokument kannab märgist TLP:RED: see on mõeldud ainult isikutele, kellele see kiri on nimeliselt saadetud.',
      'Ärge seda edastage, kopeerige, jagatud kettale pange ega tsiteerige, ka mitte osaliselt.',
      'Avage see kõrvaliste pilkude eest varjatult. Kui saite selle ekslikult, kustutage see ja andke meile sellest vastuskirjas ilma dokumendita teada.',
    ],
    handlingPreheader: 'Ainult adressaadile. Käitlemisjuhised.',
  },
}
