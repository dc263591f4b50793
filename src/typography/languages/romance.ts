import {patternOf} from '../../model/pattern-for.js'
import {BLANK, NBSP} from '../characters.js'
import {longDash, spanishDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'
import {pairs, type Pair} from '../quotes.js'
import {rewrite} from '../step.js'

const southern = pairs('«» “” ‘’')
const single: Pair = ['‘', '’']

/** Romance languages but French. */
export const romance: Readonly<Record<'es' | 'it' | 'pt' | 'ro', LanguageStyle>> = {
  /** RAE and ASALE, Ortografía de la lengua española (2010). */
  es: {
    quotes: {levels: southern, single},
    dash: spanishDash,
    ranges: 'dashes',
    date: dayMonth(
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
      {short: 'ene feb mar abr jun jul ag ago sept set oct nov dic', between: `de${BLANK}`},
    ),
    units: 'millones millón M€ km/h',
    spaced: '% ‰ €',
    abbreviations: {
      beforeNumber: '§|§§|n.º|N.º',
      wordsBeforeNumber: 'pág.|págs.|p.|pp.|art.|arts.|núm.|vol.|fig.|cap.|t.|siglo|siglos',
      beforeName: 'Sr.|Sra.|Sres.|Srta.|Dr.|Dra.|D.|Dña.|D.ª|Prof.|S.|Sto.|Sta.',
      afterNumber: 'ss.',
      compound: 'EE. UU.|FF. AA.|p. ej.|a. C.|d. C.|a. m.|p. m.',
    },
    own: [
      rewrite(/(?<=(?<![\p{L}\p{N}])\d{1,3})(?=[ºª](?![\p{L}]))/gu, '.'),
      rewrite(/(?<=(?<![\p{L}])[nN])(?=º)/gu, '.'),
      rewrite(patternOf(`(?<=(?<![\\p{L}])[nN]\\.º)${BLANK}*(?=\\d)`, 'gu'), NBSP),
    ],
  },
  /** Manuale interistituzionale di convenzioni redazionali, 10; Accademia della Crusca. */
  it: {
    quotes: {
      levels: southern,
      single,
      leading: String.raw`(?:\d\d(?!\d)|\d00(?!\d)|[nN]drangheta|sto|sta)(?![\p{L}])`,
      trailing: String.raw`\p{L}`,
    },
    ranges: 'dashes',
    date: dayMonth('gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre', {
      short: 'genn gen febbr feb mar apr magg mag giu lug ago sett set ott nov dic',
      point: '[º°]?',
    }),
    units: 'milioni milione miliardi miliardo mln mld km/h',
    abbreviations: {
      beforeNumber: '§|§§|n.',
      wordsBeforeNumber: 'p.|pp.|pag.|art.|artt.|vol.|fig.|cap.|par.|nn.|tab.',
      beforeName: 'sig.|sig.ra|sigg.|dott.|dott.ssa|prof.|prof.ssa|on.|avv.|ing.|Sig.|Dott.|Prof.|S.',
      afterNumber: 'ss.',
      afterRoman: 'secolo|secoli|sec.',
    },
  },
  /** Código de Redação Interinstitucional, 10. */
  pt: {
    quotes: {levels: southern, single},
    dash: longDash,
    ranges: 'dashes',
    date: dayMonth('janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro', {
      short: 'jan fev mar abr jun jul ago set out nov dez',
      point: '(?:\\.º)?',
      between: `de${BLANK}`,
    }),
    units: 'milhões milhão mil M€ km/h',
    abbreviations: {
      beforeNumber: '§|§§|n.º|N.º|n.os',
      wordsBeforeNumber: 'p.|pp.|pág.|págs.|art.|arts.|vol.|fig.|cap.|século|séculos|artigo',
      beforeName: 'Sr.|Sra.|Srs.|Dr.|Dra.|Prof.|D.|Eng.|S.',
      afterNumber: 'ss.',
      compound: 'p. ex.|a. C.|d. C.',
    },
  },
  /** Academia Română, DOOM 3 (2021); Ghid stilistic interinstituțional, 10. */
  ro: {
    quotes: {levels: pairs('„” «»')},
    ranges: 'dashes',
    date: dayMonth(
      'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
      {
        short: 'ian febr feb mar apr iun iul aug sept oct nov dec noi',
      },
    ),
    units: 'milioane milion miliarde miliard mil. mld. lei km/h',
    abbreviations: {
      wordsBeforeNumber: 'nr.|art.|p.|pag.|vol.|fig.|cap.|lit.|pct.|tab.',
      beforeName: 'dl|dna|dr.|prof.|ing.|Dr.|Prof.|Sf.',
    },
  },
}
