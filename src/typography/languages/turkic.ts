import {anchoredDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'
import {unitWords} from './unit-words.js'
import {russianEllipsis} from '../punctuation.js'

/** Kazakh in Cyrillic script: Қазақ тілінің орфографиялық ережесі; dates as in official texts, `2025 жылғы 5 мамыр`. */
export const turkic: Readonly<Record<'kk', LanguageStyle>> = {
  kk: {
    quotes: {
      levels: [
        ['«', '»'],
        ['„', '“'],
      ],
    },
    dash: anchoredDash,
    ranges: 'hyphens',
    date: dayMonth('қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан', {
      short: 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел',
      rest: '\\p{Ll}*',
    }),
    units: [
      ...unitWords('kk'),
      'км²',
      'м²',
      'км2',
      'м2',
      'км',
      'м',
      'см',
      'кг',
      'г',
      'т',
      'га',
      'кВт',
      'МВт',
      'ГВт',
      'млн',
      'млрд',
      'мың',
      'теңге',
      'пайыз',
      'сағ',
      'мин',
      'км/сағ',
    ],
    abbreviations: {
      beforeNumber: ['§', '§§', '№'],
      wordsBeforeNumber: ['б.', 'сур.', 'т.'],
      beforeName: ['проф.', 'акад.', 'ген.'],
      compound: ['т. б.', 'т. с. с.', 'б. з. д.'],
      afterNumber: ['ж.', 'жж.', 'жыл', 'жылы', 'жылғы', 'жылдың', 'бап', 'ғасыр'],
      afterRoman: ['ғасыр', 'ғ.'],
    },
    ellipsis: russianEllipsis,
  },
}
