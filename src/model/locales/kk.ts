import type {Locale} from '../locale.js'
import {countWriter} from './counts.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ')
const shortMonths = 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${year} жылғы ${day} ${month}`
const date = dateWriter(months, write)
const list = listWriter('және')

/** Ending of the ablative after a number of steps, by how the number sounds: “4-тен 3”. */
const ablative = (steps: number): string => (steps === 6 ? 'дан' : [3, 4, 5].includes(steps) ? 'тен' : 'ден')

/** Kazakh, in Cyrillic script. */
export const kk: Locale = {
  lang: 'kk',
  name: 'Қазақша',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Мазмұны',
    documents: 'Құжаттар',
    otherLanguages: 'Басқа тілдер',
    summary: 'Қысқаша мазмұны',
    keyPoints: 'Негізгі тұжырымдар',
    recommendations: 'Ұсынымдар',
    notes: 'Ескертпелер',
    sources: 'Дереккөздер',
    history: 'Құжат тарихы',
    historyVersion: 'Нұсқа',
    historyDate: 'Күні',
    historyNature: 'Түрі',
    historyObject: 'Мазмұны',
    colophon: 'Шығарылым деректері',
    table: 'Кесте',
    source: 'Дереккөз',
    credit: 'Авторы',
    chartData: 'Диаграмма деректері',
    chartRow: 'Жол',
    information: 'Мәлімет үшін',
    attention: 'Назар аударыңыз',
    specimen: 'Үлгі',
    draft: 'Жоба',
    version: 'Нұсқа',
    priority: 'Басымдық',
    immediately: 'Дереу',
    footnote: 'Ескертпе',
    backToText: 'Мәтінге оралу',
    skipToContent: 'Мәтінге өту',
    page: 'Бет',
    of: '/',
    readOnline: 'Сайттан оқу',
    pdfAttached: 'PDF қоса берілген',
    accessiblePdf: 'Зағиптарға қолжетімді PDF',
    linkTo: 'сілтеме:',
    transparencyRegister: 'Еуропалық одақтың ашықтық тізілімі',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Тарату шектелмеген.',
      full: 'Алушылар бұл құжатты авторлық құқықты сақтай отырып, шектеусіз тарата алады. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Тек қауымдастық ішінде, жариялауға болмайды.',
      full: 'Алушылар бұл құжатты өз қауымдастығындағы әріптестері мен серіктестеріне бере алады, бірақ ашық арналар арқылы таратуға болмайды. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Тек ұйым мен оның клиенттері үшін.',
      full: 'Алушылар бұл құжатты тек өз ұйымының ішінде және клиенттеріне, жұмысына қажет болған жағдайда ғана бере алады. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Тек ұйым үшін.',
      full: 'Алушылар бұл құжатты тек өз ұйымының ішінде, жұмысына қажет адамдарға ғана бере алады. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Тек аты аталған алушылар үшін.',
      full: 'Бұл құжат тек аты аталған алушыларға арналған; оны басқа ешкімге беруге болмайды. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Төмен', moderate: 'Орташа', high: 'Жоғары', critical: 'Аса жоғары'},
  likelihood: {
    'almost-no-chance': {word: 'Мүмкін емес дерлік', range: '1–5%'},
    'very-unlikely': {word: 'Ықтималдығы өте төмен', range: '5–20%'},
    unlikely: {word: 'Ықтималдығы төмен', range: '20–45%'},
    'roughly-even-chance': {word: 'Мүмкіндіктер шамамен тең', range: '45–55%'},
    likely: {word: 'Ықтимал', range: '55–80%'},
    'very-likely': {word: 'Өте ықтимал', range: '80–95%'},
    'almost-certain': {word: 'Анық дерлік', range: '95–99%'},
  },
  confidence: {low: 'Төмен', moderate: 'Орташа', high: 'Жоғары'},
  gauges: {
    severity: 'Қауіп деңгейі',
    likelihood: 'Ықтималдық',
    confidence: 'Бағалаудың сенімділігі',
    confidenceShort: 'Сенімділік',
  },
  facts: {zone: 'Аймақ', threats: 'Қатерлер', recipients: 'Алушылар', dates: 'Күні'},
  natures: {
    initial: 'Алғашқы нұсқа',
    update: 'Жаңарту',
    correction: 'Түзету',
    closure: 'Жабу',
    withdrawal: 'Кері қайтарып алу',
  },
  colophon: {
    cite: 'Сілтеме жасау үлгісі',
    licence: 'Лицензия',
    rights: 'Құқықтар',
    contact: 'Байланыс',
    publisher: 'Баспагер',
    keywords: 'Түйін сөздер',
    composition: 'Беттеу',
    firstPublished: 'Алғашқы жарияланымы',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Барлық құқықтар қорғалған.`,
    specimen: 'Көрсетілім құжаты: деректер, сандар, адамдар және сілтемелер ойдан шығарылған.',
    madeWith: 'Веб-бет, PDF және хат бір мәтіннен, сөзбе-сөз жасалған.',
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, ({day, month, year}) => `${year} ж. ${day} ${month}`),
    position: (level, of) => `${of}-${ablative(of)} ${level}`,
    sources: rating => `дереккөздер ${rating}`,
    list,
    corrected: day => `Түзетілді: ${date(day)}`,
    updated: day => `Жаңартылды: ${date(day)}`,
    withdrawn: day => `Кері қайтарып алынды: ${date(day)}`,
    closed: day => `Жабылды: ${date(day)}`,
    expired: day => `Мерзімі өтті: ${date(day)}`,
    expiredText: 'Бұл құжаттың жарамдылық мерзімі өтті: ондағы бағалау енді жаңартылмайды.',
    dates: (published, corrected, expires) =>
      `Жарияланды: ${date(published)}${corrected === undefined ? '' : `, түзетілді: ${date(corrected)}`}` +
      (expires === undefined ? '' : `; жарамдылығының соңғы күні: ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, «${title}», ${type} ${reference}, ${version}-нұсқа, ${publisher}, ${date(day)}.`,
    disclaimer: authors =>
      authors > 1
        ? 'Айтылған пікірлер тек авторлардың өздеріне тиесілі.'
        : 'Айтылған пікірлер тек автордың өзіне тиесілі.',
    quote: text => `«${text}»`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `${number}-кесте`, figure: number => `${number}-сурет`},
    specimenLead: 'Үлгі.',
  },
  site: {
    home: 'Басты бет',
    publications: 'Жарияланымдар',
    zones: 'Аймақтар',
    threats: 'Қатерлер',
    types: 'Түрлері',
    years: 'Жылдар',
    authors: 'Авторлар',
    languages: 'Тілдер',
    latest: 'Соңғы жарияланым',
    readNote: 'Мәтінді оқу',
    search: 'Іздеу',
    noResults: 'Ештеңе табылмады.',
    searchUnavailable: 'Іздеу мұнда жұмыс істемейді; барлық жарияланымды тізімдерден табуға болады.',
    notFound: 'Бет табылмады',
    notFoundText: 'Бұл мекенжайда жарияланым жоқ. Іздеуді немесе тізімдерді пайдаланыңыз.',
    moved: 'Бұл беттің жаңа мекенжайы:',
    breadcrumbs: 'Бетке апаратын жол',
    navigation: 'Негізгі навигация',
    menu: 'Мәзір',
    feed: 'Atom таспасы',
    related: 'Осы тақырыпта',
    past: 'Мерзімі өткен жарияланымдар',
    kilobytes: 'кБ',
    count: countWriter('kk', {one: 'жарияланым', other: 'жарияланым'}),
  },
  mail: {
    salutation: 'Құрметті ханымдар мен мырзалар!',
    reason: () => 'Бұл мәтін сізге жіберілді, себебі мекемеңіз оның алушыларының қатарында. PDF қоса берілген.',
    pages: 'бет',
    ownRecommendation: 'Мекемеңізге арналған ұсыным',
    ownRecommendations: 'Мекемеңізге арналған ұсынымдар',
    otherRecommendations: 'Басқа ұсынымдар',
    unsubscribe: 'Бұл мәтіндерден бас тарту',
    why: 'Бұл хат сізге қызметіңізге байланысты жіберілді. Мекенжайыңыз мекемеңіздің ашық анықтамалығынан алынған немесе оны өзіңіз бердіңіз.',
    optOut: 'Бұл мәтіндерді алудан бас тарту үшін немесе деректеріңіз туралы сұрағыңыз болса, осы хатқа жауап беріңіз.',
    handling: [
      'Қоса берілген құжат TLP:RED белгісімен таңбаланған: ол тек осы хат атына жіберілген адамдарға арналған.',
      'Оны басқаларға жібермеңіз, көшірмеңіз, ортақ дискілерге салмаңыз және ішінара да дәйексөз келтірмеңіз.',
      'Оны бөгде адамдар көрмейтін жерде ашыңыз. Егер ол сізге қателесіп жіберілсе, оны жойып, бізге құжатсыз жауап хатпен хабарлаңыз.',
    ],
    handlingPreheader: 'Тек алушыға арналған. Пайдалану нұсқаулары.',
  },
}
