import {spacedDash} from '../dashes.js'
import {dayMonth, monthDay, type LanguageStyle} from '../language-style.js'
import {unitWords} from './unit-words.js'

/** Baltic languages. */
export const baltic: Readonly<Record<'lt' | 'lv', LanguageStyle>> = {
  /** VLKK, Lietuvių kalbos rašyba ir skyryba; dates: VLKK recommendation `2025 m. gegužės 5 d.`. */
  lt: {
    quotes: {
      levels: [
        ['„', '“'],
        ['‚', '‘'],
      ],
      single: ['‚', '‘'],
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: monthDay(
      'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
      {
        short: 'saus vas kov bal geg birž liep rugp rugs spal lapkr gruod',
        alone: 'sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis',
      },
    ),
    spaced: ['%', '‰'],
    units: [...unitWords('lt'), 'mln.', 'mlrd.', 'tūkst.', 'val.', 'proc.', 'eurų', 'km/h'],
    abbreviations: {
      beforeNumber: ['§', '§§', 'Nr.'],
      wordsBeforeNumber: ['p.', 'psl.', 'str.', 'str', 'pav.', 'lent.', 't.', 'sk.'],
      beforeName: ['dr.', 'prof.', 'p.', 'gen.', 'šv.'],
      compound: ['t. y.', 't. t.', 'pr. Kr.', 'po Kr.'],
      afterNumber: ['m.', 'd.', 'a.', 'str.', 'amžiaus', 'amžius'],
      afterRoman: ['a.', 'amž'],
    },
  },
  /**
   * Latviešu valodas interpunkcija (Blinkena, 2009); dates: `2025. gada 5. maijs`. Quotes: Interinstitutional Style Guide, 10.1.6:
   * round, both above the line, and the same again inside.
   */
  lv: {
    quotes: {
      levels: [
        ['“', '”'],
        ['“', '”'],
      ],
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: dayMonth('janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr', {
      short: 'janv febr apr jūn jūl aug sept okt nov dec',
      point: '\\.',
      rest: '\\p{Ll}*',
    }),
    spaced: ['%', '‰'],
    units: [...unitWords('lv'), 'milj.', 'mljrd.', 'miljoni', 'miljoniem', 'miljardi', 'tūkst.', 'eiro', 'km/h'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: ['Nr.', 'nr.', 'lpp.', 'att.', 'tab.', 'plkst.', 'sk.', 'sēj.'],
      beforeName: ['dr.', 'Dr.', 'prof.', 'ģen.', 'sv.'],
      compound: ['t. i.', 'u. c.', 'p. m. ē.', 'm. ē.'],
      afterNumber: ['gada', 'gadā', 'gads', 'gadu', 'g.', 'gs.', 'lpp.', 'pants', 'panta', 'punkts', 'punkta'],
      afterRoman: ['gs.', 'gadsimt'],
    },
  },
}
