import {spacedDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'
import {unitWords} from './unit-words.js'

/** Maltese: Kunsill Nazzjonali tal-Ilsien Malti, Deċiżjonijiet 1 (2008); Gwida Interistituzzjonali tal-Istil, 10. */
export const semitic: Readonly<Record<'ar' | 'mt', LanguageStyle>> = {
  /** Arabic: CLDR names the months of Egypt and the Gulf; the marks of its press. */
  ar: {
    quotes: {
      levels: [
        ['«', '»'],
        ['“', '”'],
      ],
    },
    dash: spacedDash,
    ranges: 'dashes',
    date: dayMonth('يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'),
    abbreviations: {beforeNumber: [], beforeName: []},
  },
  mt: {
    quotes: {
      levels: [
        ['“', '”'],
        ['‘', '’'],
      ],
      single: ['‘', '’'],
      leading: String.raw`l(?![\p{L}])`,
      trailing: String.raw`\p{L}`,
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: dayMonth('Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru', {
      short: 'Jan Fra Mar Apr Mej Ġun Lul Aww Set Ott Nov Diċ',
      between: 'ta’ ',
    }),
    thousands: ',',
    units: [...unitWords('mt'), 'miljun', 'biljun', 'elf', 'km/h'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: ['Nru', 'nru', 'Art.', 'p.', 'pp.', 'paġ.', 'Vol.', 'Fig.', 'Artikolu', 'l-Artikolu'],
      beforeName: ['Dr', 'Prof.', 'Is-Sur', 'Is-Sinjura', 'San', 'Santa'],
    },
  },
}
