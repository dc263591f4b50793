import {spacedDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'

/** Maltese: Kunsill Nazzjonali tal-Ilsien Malti, Deċiżjonijiet 1 (2008); Gwida Interistituzzjonali tal-Istil, 10. */
export const semitic: Readonly<Record<'mt', LanguageStyle>> = {
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
      between: 'ta’ ',
    }),
    units: ['miljun', 'biljun', 'elf', 'km/h'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: ['Nru', 'nru', 'Art.', 'p.', 'pp.', 'paġ.', 'Vol.', 'Fig.', 'Artikolu', 'l-Artikolu'],
      beforeName: ['Dr', 'Prof.', 'Is-Sur', 'Is-Sinjura', 'San', 'Santa'],
    },
  },
}
