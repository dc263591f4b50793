import {dayMonth, type LanguageStyle} from '../language-style.js'
import {pairs} from '../quotes.js'
import {rewrite} from '../step.js'

/** Germanic languages but English. */
export const germanic: Readonly<Record<'de' | 'nl' | 'da' | 'sv', LanguageStyle>> = {
  /** Duden, Die deutsche Rechtschreibung, „Hinweise für das Maschinenschreiben“; DIN 5008. */
  de: {
    quotes: {
      levels: pairs('„“ ‚‘'),
      single: ['‚', '‘'],
      leading: String.raw`(?:s|n|ne|nen|nem|ner|mal|rein|raus|rauf)(?![\p{L}])`,
      trailing: '[sßxz]',
    },
    date: dayMonth('Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember', {
      short: 'Jan Jän Febr Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez',
      point: '\\.',
    }),
    thousands: '.',
    units: 'Mio. Mrd. Mio Mrd Millionen Million Milliarden Milliarde Uhr km/h',
    spaced: '% ‰ €',
    abbreviations: {
      wordsBeforeNumber: 'S.|Nr.|Nrn.|Art.|Abs.|Bd.|Kap.|Abb.|Tab.|Ziff.|Rn.|Anm.|Seite|Artikel',
      beforeName: 'Dr.|Prof.|Hr.|Hrn.|Fr.|Herr|Herrn|Frau|St.',
      compound:
        'z. B.|d. h.|u. a.|i. d. R.|z. T.|u. U.|v. a.|s. o.|s. u.|o. g.|u. Ä.|o. Ä.|i. e. S.|n. Chr.|v. Chr.|m. E.|a. M.|a. a. O.|e. V.|u. v. a.|z. Zt.|u. s. w.',
      afterNumber: 'f.|ff.|Aufl.|Jh.|Jahrhundert|Jahrhunderts',
      starters: 'Der|Die|Das|Ein|Eine|Es|Er|Sie|Wir|In|Im|Am|Auf|Bei|Für|Mit|Und|Aber',
    },
  },
  /** Taalunie, Leidraad; Interinstitutionele schrijfwijzer. */
  nl: {
    quotes: {
      levels: pairs('‘’ “”'),
      single: ['‘', '’'],
      leading: String.raw`(?:(?:s|t|n|k|m|r|ns|S|T|N)(?![\p{L}])|\d\d(?!\d))`,
      trailing: '[sxz]',
    },
    date: dayMonth('januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december', {
      short: 'jan feb mrt apr jun jul aug sept sep okt nov dec',
    }),
    units: 'miljoen miljard mln. mld. uur km/u',
    abbreviations: {
      wordsBeforeNumber: 'art.|nr.|nrs.|blz.|p.|pp.|afb.|tab.|lid|artikel|hfst.|€|EUR',
      beforeName: 'dr.|prof.|mr.|ir.|dhr.|mevr.|mw.|drs.|ing.|Dr.|Prof.',
      afterNumber: 'e.v.|eeuw|v.Chr.|n.Chr.',
    },
  },
  /** Dansk Sprognævn, Retskrivningsordbogen, §§ 58–60. */
  da: {
    quotes: {
      levels: pairs('»« ›‹'),
      single: ['›', '‹'],
      trailing: '[sxz]',
    },
    date: dayMonth('januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december', {
      short: 'jan feb mar apr jun jul aug sept sep okt nov dec',
      point: '\\.',
    }),
    units: 'mio. mia. kr. pct. km/t millioner milliarder',
    abbreviations: {
      wordsBeforeNumber: 'nr.|stk.|art.|s.|kap.|bd.|fig.|kl.|pkt.|litra',
      beforeName: 'dr.|prof.|hr.|fr.',
      afterNumber: 'f.|ff.|århundrede',
    },
  },
  /** Språkrådet, Svenska skrivregler (2017), 8 and 14. */
  sv: {
    quotes: {
      levels: pairs('”” ’’'),
      single: ['’', '’'],
    },
    date: dayMonth('januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december', {
      short: 'jan feb mar apr jun jul aug sept sep okt nov dec',
    }),
    units: 'mnkr kr kronor miljoner miljarder mn md procent km/tim',
    spaced: '%',
    abbreviations: {
      wordsBeforeNumber: 'nr|s.|kap.|art.|st.|kl.|fig.|bd|artikel|punkt',
      beforeName: 'dr|prof.|fru|herr',
      compound: 't. ex.|bl. a.|d. v. s.|o. s. v.|s. k.|fr. o. m.|t. o. m.|m. m.',
      afterNumber: 'f.|ff.|kap.|§',
    },
    own: [rewrite(/(?<=\d)(?=§(?!\p{L}))/gu, '\u00A0')],
  },
}
