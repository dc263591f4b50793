import type {Locale} from '../locale.js'
import {dateWriter, listWriter, type DayParts} from './dates.js'

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const shortMonths = 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' ')
const write = ({day, month, year}: DayParts): string => `${day} ${month} ${year} г.`
const date = dateWriter(months, write)
const list = listWriter('и')

/** Russian. */
export const ru: Locale = {
  lang: 'ru',
  name: 'Русский',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Содержание',
    documents: 'Документы',
    otherLanguages: 'Другие языки',
    summary: 'Краткое изложение',
    keyPoints: 'Основные положения',
    recommendations: 'Рекомендации',
    notes: 'Примечания',
    sources: 'Источники',
    history: 'История документа',
    historyVersion: 'Версия',
    historyDate: 'Дата',
    historyNature: 'Характер',
    historyObject: 'Предмет',
    colophon: 'Выходные данные',
    table: 'Таблица',
    source: 'Источник',
    credit: 'Исполнение',
    chartData: 'Данные диаграммы',
    chartRow: 'Строка',
    information: 'К сведению',
    attention: 'Внимание',
    specimen: 'Образец',
    draft: 'Проект',
    version: 'Версия',
    priority: 'Приоритет',
    noDeadline: 'Без срока',
    footnote: 'Примечание',
    backToText: 'Вернуться к тексту',
    skipToContent: 'Перейти к тексту',
    page: 'Страница',
    of: 'из',
    readOnline: 'Читать на сайте',
    pdfAttached: 'PDF во вложении',
    accessiblePdf: 'Доступный PDF',
    linkTo: 'ссылка на',
    transparencyRegister: 'Реестр прозрачности Европейского союза',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Распространение не ограничено.',
      full: 'Получатели могут распространять этот документ без ограничений при соблюдении авторского права. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Только внутри сообщества, не для публикации.',
      full: 'Получатели могут передавать этот документ коллегам и партнёрам внутри своего сообщества, но не по открытым каналам. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Только для организации и её клиентов.',
      full: 'Получатели могут передавать этот документ только внутри своей организации и её клиентам, если это необходимо им для работы. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Только для организации.',
      full: 'Получатели могут передавать этот документ только внутри своей организации тем, кому это необходимо для работы. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Только для названных получателей.',
      full: 'Этот документ предназначен только для названных получателей; передавать его кому-либо нельзя. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Низкая', moderate: 'Умеренная', high: 'Высокая', critical: 'Критическая'},
  likelihood: {
    'almost-no-chance': {word: 'Почти исключено', range: '1–5 %'},
    'very-unlikely': {word: 'Весьма маловероятно', range: '5–20 %'},
    unlikely: {word: 'Маловероятно', range: '20–45 %'},
    'roughly-even-chance': {word: 'Шансы примерно равны', range: '45–55 %'},
    likely: {word: 'Вероятно', range: '55–80 %'},
    'very-likely': {word: 'Весьма вероятно', range: '80–95 %'},
    'almost-certain': {word: 'Почти наверняка', range: '95–99 %'},
  },
  confidence: {low: 'Низкая', moderate: 'Умеренная', high: 'Высокая'},
  gauges: {
    severity: 'Серьёзность',
    likelihood: 'Вероятность',
    confidence: 'Уверенность в оценке',
    confidenceShort: 'Уверенность',
  },
  facts: {zone: 'Регион', threats: 'Угрозы', recipients: 'Получатели', dates: 'Даты'},
  natures: {
    initial: 'Первая версия',
    update: 'Обновление',
    correction: 'Исправление',
    closure: 'Закрытие',
    withdrawal: 'Отзыв',
  },
  colophon: {
    cite: 'Как ссылаться',
    licence: 'Лицензия',
    rights: 'Права',
    contact: 'Контакт',
    publisher: 'Издатель',
    composition: 'Набор',
    firstPublished: 'Первая публикация',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Все права защищены.`,
    specimen: 'Демонстрационный документ: факты, цифры, лица и ссылки вымышлены.',
    madeWith: 'Веб-страница, PDF и письмо из одного текста, слово в слово.',
  },
  phrases: {
    date,
    shortDate: dateWriter(shortMonths, write),
    position: (level, of) => `${level} из ${of}`,
    sources: rating => `источники ${rating}`,
    list,
    corrected: day => `Исправлено ${date(day)}`,
    updated: day => `Обновлено ${date(day)}`,
    withdrawn: day => `Отозвано ${date(day)}`,
    closed: day => `Закрыто ${date(day)}`,
    expired: day => `Срок действия истёк ${date(day)}`,
    expiredText: 'Срок действия этого документа истёк: содержащаяся в нём оценка больше не обновляется.',
    dates: (published, corrected, expires) =>
      `Опубликовано ${date(published)}${corrected === undefined ? '' : `, исправлено ${date(corrected)}`}` +
      (expires === undefined ? '' : `; действительно до ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, «${title}», ${type} ${reference}, версия ${version}, ${publisher}, ${date(day)}`,
    disclaimer: authors =>
      authors > 1 ? 'Высказанные мнения принадлежат только авторам.' : 'Высказанные мнения принадлежат только автору.',
    quote: text => `«${text}»`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `таблица ${number}`, figure: number => `рисунок ${number}`},
    specimenLead: 'Образец.',
  },
  mail: {
    salutation: 'Уважаемые дамы и господа!',
    reason: () => 'Вы получили этот текст, потому что ваше учреждение входит в число его получателей. PDF во вложении.',
    pages: 'страниц',
    ownRecommendation: 'Рекомендация вашему учреждению',
    otherRecommendations: 'Другие рекомендации',
    unsubscribe: 'Отказаться от этих текстов',
    why: 'Вы получили это письмо в связи с вашей должностью. Ваш адрес взят из открытого справочника вашего учреждения или сообщён вами.',
    optOut: 'Чтобы больше не получать эти тексты или задать вопрос о ваших данных, ответьте на это письмо.',
    handling: [
      'Вложенный документ имеет маркировку TLP:RED: он предназначен только тем, к кому это письмо обращено поимённо.',
      'Не пересылайте и не копируйте его, не размещайте на общих дисках и не цитируйте, даже частично.',
      'Открывайте его вне поля зрения посторонних. Если вы получили его по ошибке, удалите его и сообщите нам ответным письмом без документа.',
    ],
    handlingPreheader: 'Только для адресата. Указания по обращению.',
  },
}
