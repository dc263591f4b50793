import type {Locale} from '../locale.js'
import {cldrDate, cldrList, numericDate} from './dates.js'

const date = cldrDate('uk')
const list = cldrList('uk')

/** Ukrainian. */
export const uk: Locale = {
  lang: 'uk',
  name: 'Українська',
  numbers: {decimal: ',', group: '\u00A0'},
  labels: {
    contents: 'Зміст',
    documents: 'Документи',
    otherLanguages: 'Інші мови',
    summary: 'Резюме',
    keyPoints: 'Основні тези',
    recommendations: 'Рекомендації',
    notes: 'Примітки',
    sources: 'Джерела',
    history: 'Історія документа',
    historyVersion: 'Версія',
    historyDate: 'Дата',
    historyNature: 'Характер',
    historyObject: 'Предмет',
    colophon: 'Вихідні відомості',
    table: 'Таблиця',
    source: 'Джерело',
    credit: 'Виконання',
    chartData: 'Дані діаграми',
    chartRow: 'Рядок',
    information: 'До відома',
    attention: 'Увага',
    specimen: 'Зразок',
    draft: 'Проєкт',
    version: 'Версія',
    priority: 'Пріоритет',
    noDeadline: 'Без строку',
    footnote: 'Примітка',
    backToText: 'Повернутися до тексту',
    skipToContent: 'Перейти до тексту',
    page: 'Сторінка',
    of: 'з',
    readOnline: 'Читати на сайті',
    pdfAttached: 'PDF у вкладенні',
    accessiblePdf: 'Доступний PDF',
    linkTo: 'посилання на',
    transparencyRegister: 'Реєстр прозорості Європейського Союзу',
  },
  tlp: {
    'TLP:CLEAR': {
      short: 'Поширення без обмежень.',
      full: 'Одержувачі можуть поширювати цей документ без обмежень за умови дотримання авторського права. TLP 2.0 (FIRST).',
    },
    'TLP:GREEN': {
      short: 'Лише в межах спільноти, не для оприлюднення.',
      full: 'Одержувачі можуть передавати цей документ колегам і партнерам у межах своєї спільноти, але не загальнодоступними каналами. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER': {
      short: 'Лише для організації та її клієнтів.',
      full: 'Одержувачі можуть передавати цей документ лише в межах своєї організації та її клієнтам, якщо це потрібно їм для роботи. TLP 2.0 (FIRST).',
    },
    'TLP:AMBER+STRICT': {
      short: 'Лише для організації.',
      full: 'Одержувачі можуть передавати цей документ лише в межах своєї організації тим, кому це потрібно для роботи. TLP 2.0 (FIRST).',
    },
    'TLP:RED': {
      short: 'Лише для названих одержувачів.',
      full: 'Цей документ призначено лише для названих одержувачів; передавати його будь-кому іншому не можна. TLP 2.0 (FIRST).',
    },
  },
  severity: {low: 'Низька', moderate: 'Помірна', high: 'Висока', critical: 'Критична'},
  likelihood: {
    'almost-no-chance': {word: 'Майже виключено', range: '1–5 %'},
    'very-unlikely': {word: 'Дуже малоймовірно', range: '5–20 %'},
    unlikely: {word: 'Малоймовірно', range: '20–45 %'},
    'roughly-even-chance': {word: 'Шанси приблизно рівні', range: '45–55 %'},
    likely: {word: 'Імовірно', range: '55–80 %'},
    'very-likely': {word: 'Дуже ймовірно', range: '80–95 %'},
    'almost-certain': {word: 'Майже напевно', range: '95–99 %'},
  },
  confidence: {low: 'Низька', moderate: 'Помірна', high: 'Висока'},
  gauges: {
    severity: 'Серйозність',
    likelihood: 'Імовірність',
    confidence: 'Упевненість в оцінці',
    confidenceShort: 'Упевненість',
  },
  facts: {zone: 'Регіон', threats: 'Загрози', recipients: 'Одержувачі', dates: 'Дати'},
  natures: {
    initial: 'Перша версія',
    update: 'Оновлення',
    correction: 'Виправлення',
    closure: 'Закриття',
    withdrawal: 'Відкликання',
  },
  colophon: {
    cite: 'Як цитувати',
    licence: 'Ліцензія',
    rights: 'Права',
    contact: 'Контакт',
    publisher: 'Видавець',
    composition: 'Верстка',
    firstPublished: 'Перша публікація',
    allRightsReserved: (year, holder) => `© ${year} ${holder}. Усі права захищено.`,
    specimen: 'Демонстраційний документ: факти, цифри, особи та посилання вигадані.',
    madeWith: 'Вебсторінка, PDF і лист з одного тексту, слово в слово.',
  },
  phrases: {
    date,
    shortDate: numericDate(
      ({day, month, year}) => `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`,
    ),
    position: (level, of) => `${level} з ${of}`,
    sources: rating => `джерела ${rating}`,
    list,
    corrected: day => `Виправлено ${date(day)}`,
    updated: day => `Оновлено ${date(day)}`,
    withdrawn: day => `Відкликано ${date(day)}`,
    closed: day => `Закрито ${date(day)}`,
    expired: day => `Строк дії минув ${date(day)}`,
    expiredText: 'Строк дії цього документа минув: викладену в ньому оцінку більше не оновлюють.',
    dates: (published, corrected, expires) =>
      `Опубліковано ${date(published)}${corrected === undefined ? '' : `, виправлено ${date(corrected)}`}` +
      (expires === undefined ? '' : `; діє до ${date(expires)}`),
    citation: ({authors, title, type, reference, version, publisher, date: day}) =>
      `${list(authors)}, "${title}", ${type} ${reference}, версія ${version}, ${publisher}, ${date(day)}`,
    disclaimer: authors =>
      authors > 1
        ? 'Висловлені думки належать лише авторам.'
        : 'Висловлені думки належать лише особі, яка підписала текст.',
    quote: text => `"${text}"`,
    labelled: (label, text) => `${label}: ${text}`,
    mention: {table: number => `таблиця ${number}`, figure: number => `рисунок ${number}`},
    specimenLead: 'Зразок.',
  },
  mail: {
    salutation: 'Шановна пані, шановний пане!',
    reason: () => 'Ви отримали цей текст, оскільки ваша установа належить до його одержувачів. PDF у вкладенні.',
    pages: 'сторінок',
    ownRecommendation: 'Рекомендація вашій установі',
    otherRecommendations: 'Інші рекомендації',
    unsubscribe: 'Відмовитися від цих текстів',
    why: "Ви отримали цей лист у зв'язку з вашою посадою. Вашу адресу взято з відкритого довідника вашої установи або повідомлено вами.",
    optOut: 'Щоб більше не отримувати цих текстів або запитати про ваші дані, дайте відповідь на цей лист.',
    handling: [
      'Вкладений документ має позначку TLP:RED: його призначено лише тим, до кого цей лист звернено поіменно.',
      'Не пересилайте й не копіюйте його, не розміщуйте на спільних дисках і не цитуйте, навіть частково.',
      'Відкривайте його так, щоб його не бачили сторонні. Якщо ви отримали його помилково, видаліть його й повідомте нам у відповіді без документа.',
    ],
    handlingPreheader: 'Лише для адресата. Вказівки щодо поводження.',
  },
}
