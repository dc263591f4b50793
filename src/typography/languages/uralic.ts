import {spacedDash} from '../dashes.js'
import {dayMonth, monthDay, type LanguageStyle} from '../language-style.js'
import {unitWords} from './unit-words.js'

/** Uralic languages. */
export const uralic: Readonly<Record<'et' | 'fi' | 'hu', LanguageStyle>> = {
  /** Eesti Keele Instituut, Eesti õigekeelsuskäsiraamat (2020). */
  et: {
    quotes: {
      levels: [
        ['„', '“'],
        ['«', '»'],
      ],
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: dayMonth(
      'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|oktoobri|novembri?|detsembri?|septembri',
      {short: 'jaan veebr apr aug sept okt nov dets', point: '\\.', rest: '\\p{Ll}*'},
    ),
    units: [...unitWords('et'), 'mln', 'mld', 'tuh', 'miljonit', 'miljardit', 'eurot', 'km/h'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: ['nr', 'lk', 'art', 'lg', 'lõige', 'artikkel', 'joon', 'tabel', 'ptk', 'kd', 'kell'],
      beforeName: ['dr', 'prof', 'hr', 'pr', 'kindral'],
      compound: ['e. m. a.', 'm. a. j.'],
      afterNumber: ['a', 'a.', 'sajandi', 'sajand', 'saj'],
    },
  },
  /** Kielitoimiston ohjepankki; SFS 4175. */
  fi: {
    quotes: {
      levels: [
        ['”', '”'],
        ['’', '’'],
      ],
      single: ['’', '’'],
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: dayMonth('tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu', {
      point: '\\.',
      rest: 'k(?:uu\\p{Ll}*|\\.)',
    }),
    units: [...unitWords('fi'), 'milj.', 'mrd.', 'miljoonaa', 'miljardia', 'euroa', 'prosenttia', 'km/h'],
    spaced: ['%', '€'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: ['s.', 'nro', 'art.', 'kuva', 'klo', 'luku', 'n.', 'nid.', 'artikla', 'kohta'],
      beforeName: ['tri', 'prof.', 'hra', 'rva', 'kenr.'],
      compound: ['t. s.', 'eaa.', 'jaa.'],
      afterNumber: ['vuosisadan', 'vuosisadalla', 'artikla', 'artiklan', '§'],
    },
  },
  /** MTA, A magyar helyesírás szabályai (12. kiadás, 2015), 238–300. */
  hu: {
    quotes: {
      levels: [
        ['„', '”'],
        ['»', '«'],
      ],
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: monthDay(
      'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
      {
        short: 'jan febr márc ápr máj jún júl aug szept okt nov dec',
      },
    ),
    units: [...unitWords('hu'), 'ezer', 'millió', 'milliárd', 'M', 'Mrd', 'Ft', 'forint', 'euró', 'km/h', 'óra'],
    abbreviations: {
      beforeNumber: ['§', '§§'],
      wordsBeforeNumber: ['kb.', 'sz.', 'Bp.', 'old.', 'kötet'],
      beforeName: ['dr.', 'Dr.', 'prof.', 'ifj.', 'id.', 'özv.', 'gr.', 'br.'],
      compound: ['i. e.', 'i. sz.', 'Kr. e.', 'Kr. u.', 'stb.'],
      afterNumber: ['cikk', 'cikke', 'cikkének', '§', 'o.', 'oldal', 'ábra', 'század', 'században', 'sz.', 'évi'],
    },
  },
}
