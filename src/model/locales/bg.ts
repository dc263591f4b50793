import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('bg')
const list = cldrList('bg')

/** Bulgarian. */
export const bg: Locale = {
  lang: 'bg',
  name: 'Български',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Съдържание',
    documents: 'Документи',
    otherLanguages: 'Други езици',
    summary: 'Резюме',
    keyPoints: 'Основни аспекти',
    recommendations: 'Препоръки',
    notes: 'Бележки',
    sources: 'Източници',
    history: 'История на документа',
    historyVersion: 'Версия',
    historyDate: 'Дата',
    historyNature: 'Вид',
    historyObject: 'Предмет',
    colophon: 'Издателски данни',
    table: 'Таблица',
    source: 'Източник',
    credit: 'Изготвяне',
    chartData: 'Данни от графиката',
    chartRow: 'Ред',
    information: 'За сведение',
    attention: 'Внимание',
    specimen: 'Образец',
    draft: 'Проект',
    version: 'Версия',
    priority: 'Приоритет',
    noDeadline: 'Без срок',
    footnote: 'Бележка',
    backToText: 'Обратно към текста',
    skipToContent: 'Към текста',
    page: 'Страница',
    of: 'от',
    readOnline: 'Прочетете онлайн',
    pdfAttached: 'Приложен PDF',
    accessiblePdf: 'Достъпен PDF',
    linkTo: 'препратка към',
    transparencyRegister: 'Регистър за прозрачност на Европейския съюз',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Разпространение без ограничения.',
      full: 'Получателите могат да разпространяват този документ без ограничения при спазване на авторското право. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Само в рамките на общността, никога публично.',
      full: 'Получателите могат да споделят този документ с колеги и партньори в рамките на своята общност, но не и по публични канали. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Само за организацията и нейните клиенти.',
      full: 'Получателите могат да споделят този документ само в рамките на своята организация и с нейните клиенти при необходимост да се знае. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Само за организацията.',
      full: 'Получателите могат да споделят този документ само в рамките на своята организация при необходимост да се знае. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Само за поименно посочените получатели.',
      full: 'Този документ е предназначен само за поименно посочените получатели, които не могат да го споделят с никого другиго. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Ниска', moderate: 'Умерена', high: 'Висока', critical: 'Критична'},
  likelihood: {
    'almost-no-chance': {word: 'Почти изключено', range: '1–5 %'},
    'very-unlikely': {word: 'Много малко вероятно', range: '5–20 %'},
    unlikely: {word: 'Малко вероятно', range: '20–45 %'},
    'roughly-even-chance': {word: 'Приблизително равни шансове', range: '45–55 %'},
    likely: {word: 'Вероятно', range: '55–80 %'},
    'very-likely': {word: 'Много вероятно', range: '80–95 %'},
    'almost-certain': {word: 'Почти сигурно', range: '95–99 %'},
  },
  confidence: {low: 'Ниска', moderate: 'Умерена', high: 'Висока'},
  gauges: {
    severity: 'Сериозност',
    likelihood: 'Вероятност',
    confidence: 'Увереност в оценката',
    confidenceShort: 'Увереност',
  },
  facts: {zone: 'Регион', threats: 'Заплахи', recipients: 'Получатели', dates: 'Дати'},
  natures: {
    initial: 'Първа версия',
    update: 'Актуализация',
    correction: 'Поправка',
    closure: 'Приключване',
    withdrawal: 'Оттегляне',
  },
  colophon: {
    cite: 'Как да се цитира',
    licence: 'Лиценз',
    rights: 'Права',
    contact: 'Контакт',
    publisher: 'Издател',
    composition: 'Набор',
    firstPublished: 'Първа публикация',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Всички права запазени.`,
    specimen: 'Демонстрационен документ: фактите, цифрите, лицата и препратките са измислени.',
    madeWith: 'Уебстраница, PDF и съобщение от един и същ текст, дума по дума.',
  },
  phrases: {
    date,
    shortDate: numericDate(({day, month, year}) => `${day}.${month}.${year} г.`),
    position: (level, of) => `${level} от ${of}`,
    sources: rating => `източници ${rating}`,
    list,
    corrected: day => `Поправено на ${date(day)}`,
    updated: day => `Актуализирано на ${date(day)}`,
    withdrawn: day => `Оттеглено на ${date(day)}`,
    closed: day => `Приключено на ${date(day)}`,
    expired: day => `Срокът на валидност изтече на ${date(day)}`,
    expiredText: 'Срокът на валидност на този документ е изтекъл: съдържащата се в него оценка вече не се актуализира.',
    dates: (published, corrected, expires) =>
      `Публикувано на ${date(published)}${corrected === undefined ? '' : `, поправено на ${date(corrected)}`}` +
      (expires === undefined ? '' : `; валидно до ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, версия ${version}, ${publisher}, ${date(day)}`,
    disclaimer: authors =>
      authors > 1
        ? 'Изразените мнения са единствено на авторите.'
        : 'Изразените мнения са единствено на подписалото се лице.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `таблица ${number}`, figure: number => `фигура ${number}`},
    specimenLead: 'Образец.',
  },
  mail: {
    salutation: 'Уважаема госпожо, уважаеми господине,',
    reason: () => 'Получавате този текст, защото Вашата институция е сред неговите получатели. Приложен е PDF файл.',
    pages: 'страници',
    ownRecommendation: 'Препоръка към Вашата институция',
    otherRecommendations: 'Други препоръки',
    unsubscribe: 'Отказ от тези текстове',
    why: 'Получавате това съобщение във връзка с Вашата длъжност. Адресът Ви е от публичния указател на Вашата институция или ни е предоставен от Вас.',
    optOut:
      'За да не получавате повече тези текстове или при въпроси относно Вашите данни, отговорете на това съобщение.',
    handling: [
      'Приложеният документ носи обозначението TLP:RED: той е предназначен само за лицата, до които това съобщение е адресирано поименно.',
      'Не го препращайте, не го копирайте, не го поставяйте в споделено пространство и не го цитирайте, дори частично.',
      'Отваряйте го далеч от погледа на други лица. Ако сте го получили по погрешка, изтрийте го и ни уведомете с отговор без документа.',
    ],
    handlingPreheader: 'Само за получателя. Указания за работа с документа.',
  },
}
