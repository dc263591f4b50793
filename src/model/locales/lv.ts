import type {Gender, Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {cldrDate, cldrList, dateWriter, numericDate} from './dates.js'

const date = cldrDate('lv')
const list = cldrList('lv')

/** Months in the locative: “2026. gada 18. maijā”. */
const onMonths = 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'.split(
  ' ',
)
const onDay = dateWriter(onMonths, ({day, month, year}) => `${year}. gada ${day}. ${month}`)

/** Months in the dative: “līdz 2026. gada 18. maijam”. */
const untilMonths =
  'janvārim februārim martam aprīlim maijam jūnijam jūlijam augustam septembrim oktobrim novembrim decembrim'.split(' ')
const untilDay = dateWriter(untilMonths, ({day, month, year}) => `līdz ${year}. gada ${day}. ${month}`)

/** The end of a participle: it agrees with the kind of note that it is said of. */
const end = (gender: Gender): string => (gender === 'feminine' ? 'a' : 's')

/** Latvian. */
export const lv: Locale = {
  lang: 'lv',
  name: 'Latviešu',
  numbers: {decimal: ',', group: '\u00A0'},
  feminine: /^\p{L}+[ae](?!\p{L})/iu,
  monthForms:
    'janvār* janv|februār* febr|mart* mar.|aprīl* apr|maijs maija maijā maijam maiju|jūnij* jūn|jūlij* jūl|august* aug|septembr* sept|oktobr* okt|novembr* nov|decembr* dec',
  annexWords: 'pielikums pielikumi',
  yearWords: 'gads gadi gadā',
  seeWords: 'sk. skat. sal.',
  labels: {
    contents: 'Saturs',
    documents: 'Dokumenti',
    otherLanguages: 'Citas valodas',
    summary: 'Kopsavilkums',
    keyPoints: 'Svarīgākie aspekti',
    recommendations: 'Ieteikumi',
    recommendation: 'Ieteikums',
    notes: 'Piezīmes',
    sources: 'Avoti',
    history: 'Dokumenta vēsture',
    historyVersion: 'Redakcija',
    historyDate: 'Datums',
    historyNature: 'Veids',
    historyObject: 'Temats',
    colophon: 'Izdevuma dati',
    table: 'Tabula',
    continued: 'turpinājums',
    source: 'Avots',
    credit: 'Sagatavoja',
    chartData: 'Diagrammas dati',
    chartRow: 'Rinda',
    information: 'Zināšanai',
    attention: 'Uzmanību',
    specimen: 'Paraugs',
    draft: 'Projekts',
    version: 'Redakcija',
    priority: 'Prioritāte',
    immediately: 'Nekavējoties',
    footnote: 'Piezīme',
    backToText: 'Atpakaļ uz tekstu',
    backToCitation: 'Atpakaļ uz atsauci',
    skipToContent: 'Pāriet uz tekstu',
    page: 'Lappuse',
    of: 'no',
    readOnline: 'Lasīt tiešsaistē',
    pdfAttached: 'PDF pielikumā',
    accessiblePdf: 'Piekļūstams PDF',
    linkTo: 'saite uz',
    transparencyRegister: 'Eiropas Savienības pārredzamības reģistrs',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Izplatīšana bez ierobežojumiem.',
      full: 'Saņēmēji drīkst izplatīt šo dokumentu bez ierobežojumiem, ievērojot autortiesības. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Tikai kopienas iekšienē, nekad publiski.',
      full: 'Saņēmēji drīkst kopīgot šo dokumentu ar kolēģiem un partneriem savā kopienā, bet ne publiskos kanālos. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Tikai organizācijai un tās klientiem.',
      full: 'Saņēmēji drīkst kopīgot šo dokumentu tikai savā organizācijā un ar tās klientiem, ievērojot principu "nepieciešamība zināt". TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Tikai organizācijai.',
      full: 'Saņēmēji drīkst kopīgot šo dokumentu tikai savā organizācijā, ievērojot principu "nepieciešamība zināt". TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Tikai vārdā nosauktajiem saņēmējiem.',
      full: 'Šis dokuments ir paredzēts tikai vārdā nosauktajiem saņēmējiem, un viņi to nedrīkst kopīgot ne ar vienu citu. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Zema', moderate: 'Mērena', high: 'Augsta', critical: 'Kritiska'},
  likelihood: {
    'almost-no-chance': {word: 'Gandrīz izslēgts', range: '1–5 %'},
    'very-unlikely': {word: 'Ļoti maz ticams', range: '5–20 %'},
    unlikely: {word: 'Maz ticams', range: '20–45 %'},
    'roughly-even-chance': {word: 'Aptuveni vienādas izredzes', range: '45–55 %'},
    likely: {word: 'Ticams', range: '55–80 %'},
    'very-likely': {word: 'Ļoti ticams', range: '80–95 %'},
    'almost-certain': {word: 'Gandrīz droši', range: '95–99 %'},
  },
  confidence: {low: 'Zema', moderate: 'Mērena', high: 'Augsta'},
  gauges: {
    severity: 'Nopietnība',
    likelihood: 'Varbūtība',
    confidence: 'Pārliecība par novērtējumu',
    confidenceShort: 'Pārliecība',
  },
  facts: {zone: 'Reģions', threats: 'Draudi', recipients: 'Saņēmēji', dates: 'Datumi'},
  natures: {
    initial: 'Pirmā redakcija',
    update: 'Atjauninājums',
    correction: 'Labojums',
    closure: 'Slēgšana',
    withdrawal: 'Atsaukšana',
  },
  colophon: {
    cite: 'Kā citēt',
    licence: 'Licence',
    rights: 'Tiesības',
    contact: 'Saziņa',
    publisher: 'Izdevējs',
    authenticity: 'Autentiskums',
    seal: 'Zīmoga digitālais nospiedums',
    keywords: 'Atslēgvārdi',
    composition: 'Salikums',
    firstPublished: 'Pirmpublicējums',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Visas tiesības aizsargātas.`,
    specimen: 'Demonstrācijas dokuments: fakti, skaitļi, personas un atsauces ir izdomātas.',
    madeWith: {
      all: 'Tīmekļa lapa, PDF un vēstule no viena teksta, vārds vārdā.',
      unmailed: 'Tīmekļa lapa un PDF no viena teksta, vārds vārdā.',
      unpublished: 'PDF un vēstule no viena teksta, vārds vārdā.',
    },
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year}.`),
    position: (level, of) => `${level} no ${of}`,
    sources: rating => `avoti ${rating}`,
    list,
    corrected: (day, gender) => `Labot${end(gender)} ${onDay(day)}`,
    updated: (day, gender) => `Atjaunināt${end(gender)} ${onDay(day)}`,
    withdrawn: (day, gender) => `Atsaukt${end(gender)} ${onDay(day)}`,
    closed: (day, gender) => `Slēgt${end(gender)} ${onDay(day)}`,
    expired: day => `Derīguma termiņš beidzies ${onDay(day)}`,
    expiredText: 'Šā dokumenta derīguma termiņš ir beidzies: tajā ietvertais novērtējums vairs netiek atjaunināts.',
    published: (day, gender) => `Publicēt${end(gender)} ${onDay(day)}`,
    validUntil: (day, gender) => `; derīg${end(gender)} ${untilDay(day)} (ieskaitot)`,
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, ${version}. redakcija, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Paustie viedokļi ir tikai autoru viedokļi.'
        : 'Paustie viedokļi ir tikai teksta parakstītāja viedokļi.',
    quote: text => `"${text}"`,
    mention: {table: number => `${number}. tabula`, figure: number => `${number}. attēls`},
    heard: {
      recommendation: number => `${number}. ieteikums`,
      priority: number => `${number}. prioritāte`,
      addressees: 'adresāti:',
      deadline: day => `termiņš: ${day}`,
      immediately: 'nekavējoties',
    },
  },
  site: {
    home: 'Sākums',
    publications: 'Publikācijas',
    zones: 'Reģioni',
    threats: 'Draudi',
    types: 'Veidi',
    years: 'Gadi',
    authors: 'Autori',
    languages: 'Valodas',
    latest: 'Jaunākā publikācija',
    readNote: 'Lasīt tekstu',
    search: 'Meklēt',
    noResults: 'Nekas nav atrasts.',
    similarWords: 'Ar līdzīgiem vārdiem',
    someWords: 'Ar daļu no vārdiem',
    searchUnavailable: 'Meklēšana šeit nedarbojas; saraksti ved uz visām publikācijām.',
    notFound: 'Lapa nav atrasta',
    notFoundText: 'Šī adrese neved uz publikāciju. Var palīdzēt meklēšana un saraksti.',
    moved: 'Šai lapai ir jauna adrese:',
    breadcrumbs: 'Navigācijas ceļš',
    navigation: 'Galvenā navigācija',
    menu: 'Izvēlne',
    feed: 'Atom plūsma',
    related: 'Par to pašu tematu',
    past: 'Publikācijas, kuru termiņš beidzies',
    kilobytes: 'kB',
    pageUnit: 'lpp.',
    pages: 'Lapas',
    previousPage: 'Iepriekšējā lapa',
    nextPage: 'Nākamā lapa',
    page: (number, of) => `${number}. lapa no ${of}`,
    count: countWriter('lv', {zero: 'publikāciju', one: 'publikācija', other: 'publikācijas'}),
  },
  mail: {
    salutation: 'Godātā kundze, godātais kungs!',
    reason: () => 'Jūs saņemat šo tekstu, jo Jūsu iestāde ir viens no tā saņēmējiem. PDF ir pielikumā.',
    ownRecommendation: 'Ieteikums Jūsu iestādei',
    ownRecommendations: 'Ieteikumi Jūsu iestādei',
    otherRecommendation: 'Cits ieteikums',
    otherRecommendations: 'Citi ieteikumi',
    unsubscribe: 'Atteikties no šiem tekstiem',
    why: 'Jūs saņemat šo vēstuli sakarā ar savu amatu. Jūsu adrese ir ņemta no Jūsu iestādes publiskā saraksta vai arī to norādījāt Jūs.',
    optOut: 'Ja vairs nevēlaties saņemt šos tekstus vai Jums ir jautājumi par saviem datiem, atbildiet uz šo vēstuli.',
    handling: [
      'Pievienotajam dokumentam ir marķējums TLP:RED: tas ir paredzēts tikai personām, kurām šī vēstule ir adresēta vārdā.',
      'Nepārsūtiet un nekopējiet to, neievietojiet to koplietojamā vietā un necitējiet to pat daļēji.',
      'Atveriet to citiem neredzamā vietā. Ja saņēmāt to kļūdas pēc, izdzēsiet to un paziņojiet mums atbildē bez dokumenta.',
    ],
    handlingPreheader: 'Tikai adresātam. Norādījumi par rīkošanos.',
  },
}
