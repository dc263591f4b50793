import {spacedDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'
import {unitWords} from './unit-words.js'

/** Irish: An Caighdeán Oifigiúil; Lámhleabhar stíle idirinstitiúideach, 10. */
export const celtic: Readonly<Record<'ga', LanguageStyle>> = {
  ga: {
    quotes: {
      levels: [
        ['“', '”'],
        ['‘', '’'],
      ],
      single: ['‘', '’'],
      leading: String.raw`(?:sé|sí|sea|na|s|un)(?![\p{L}])`,
      trailing: String.raw`\p{L}`,
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: dayMonth(
      'Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig',
      {short: 'Ean Feabh Már Aib Beal Meith Lún MFómh DFómh Samh Noll', between: '(?:de )?'},
    ),
    thousands: ',',
    units: [...unitWords('ga'), 'milliún', 'billiún', 'míle', 'km/u'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: ['lch.', 'lgh.', 'uimh.', 'Uimh.', 'Airt.', 'Iml.', 'Fíor', 'Airteagal'],
      beforeName: ['Dr', 'An tOll.', 'N.'],
      afterNumber: ['r.n.', 'i.n.', 'RC', 'AD'],
    },
  },
}
