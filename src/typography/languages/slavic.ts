import {longDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'
import {russianEllipsis} from '../punctuation.js'
import {pairs} from '../quotes.js'

const low = pairs('„“ ‚‘')
const cyrillicUnits =
  'км² м² км³ м³ км2 м2 км3 м3 км м см мм кг г т л га кВт МВт ГВт кбит Мбит Гбит кВт·ч Гц ГГц МБ ГБ ТБ млн млрд тыс. мин км/ч'

/** Slavic languages. */
export const slavic: Readonly<Record<'pl' | 'cs' | 'sk' | 'sl' | 'hr' | 'bg' | 'ru' | 'uk', LanguageStyle>> = {
  /**
   * PWN, Wielki słownik ortograficzny, „Zasady pisowni i interpunkcji”; PN-83/P-55366 for words of one letter. Inner quotes: Interinstitutional
   * Style Guide, 10.1.5.
   */
  pl: {
    quotes: {levels: pairs('„” »«')},
    date: dayMonth(
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
      {
        short: 'stycz lut mar kwiec czerw lip sierp wrzes wrześ paźdz listop grudz',
        alone: 'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień',
      },
    ),
    units: 'tys. mln mld zł gr proc. godz. km/h',
    abbreviations: {
      wordsBeforeNumber: 's.|nr|art.|ust.|pkt|poz.|rys.|tab.|t.|rozdz.|lit.|ok.|godz.',
      beforeName: 'dr|prof.|mgr|inż.|gen.|płk|św.|p.|ks.',
      afterNumber: 'r.|w.|wieku|lat',
      afterRoman: 'w.|wiek',
    },
    prepositions: 'aiouwzAIOUWZ',
  },
  /** ČSN 01 6910:2014; Internetová jazyková příručka ÚJČ. */
  cs: {
    quotes: {levels: low, single: ['‚', '‘']},
    date: dayMonth('ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince', {
      short: 'led ún břez dub květ červ čvn čvc srp zář říj list pros',
      alone: 'leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec',
      point: '\\.',
    }),
    units: 'Kč mil. mld. tis. km/h hod.',
    abbreviations: {
      wordsBeforeNumber: 'č.|s.|čl.|odst.|písm.|obr.|tab.|kap.|sv.|str.',
      beforeName: 'Dr.|prof.|Ing.|Mgr.|JUDr.|MUDr.|PhDr.|doc.|gen.|sv.|p.',
      compound: 't. č.|t. r.|n. l.|př. n. l.',
      afterNumber: 'Sb.|století|stol.|let|hodin',
    },
    prepositions: 'kszvouaiKSZVOUAI',
  },
  /** Pravidlá slovenského pravopisu (JÚĽŠ SAV, 2013); STN 01 6910. */
  sk: {
    quotes: {levels: low, single: ['‚', '‘']},
    date: dayMonth('januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra', {
      short: 'jan feb mar apr jún júl aug sept sep okt nov dec',
      alone: 'január|február|marec|apríl|máj|jún|júl|august|september|október|november|december',
      point: '\\.',
    }),
    units: 'mil. mld. tis. eur km/h hod.',
    abbreviations: {
      wordsBeforeNumber: 'č.|s.|čl.|ods.|písm.|obr.|tab.|kap.|zv.|str.',
      beforeName: 'Dr.|prof.|Ing.|Mgr.|JUDr.|MUDr.|PhDr.|doc.|gen.|sv.|p.',
      compound: 't. j.|t. r.|n. l.|pred n. l.',
      afterNumber: 'Z. z.|storočia|storočie|stor.',
    },
    prepositions: 'kszvouaiKSZVOUAI',
  },
  /** Slovenski pravopis (2001), §§ 400–413. */
  sl: {
    quotes: {levels: low, single: ['‚', '‘']},
    date: dayMonth(
      'januarja?|februarja?|marca|marec|aprila?|maja?|junija?|julija?|avgusta?|septembra?|september|oktobra|oktober|novembra|november|decembra|december',
      {short: 'jan feb mar apr jun jul avg sept sep okt nov dec', point: '\\.'},
    ),
    units: 'mio. mrd. milijonov milijard tisoč EUR km/h',
    spaced: '%',
    abbreviations: {
      wordsBeforeNumber: 'št.|str.|čl.|odst.|sl.|tab.|pogl.|člen|ok.',
      beforeName: 'dr.|prof.|mag.|ga.|g.|sv.',
      compound: 't. i.|n. št.|pr. n. št.',
      afterNumber: 'stoletja|stoletje|stol.|člen',
    },
  },
  /** Hrvatski pravopis (Institut za hrvatski jezik, 2013). Inner quotes: Interinstitutional Style Guide, 10.1.8. */
  hr: {
    quotes: {
      levels: pairs('„” ‚’'),
      single: ['‚', '’'],
    },
    date: dayMonth(
      'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca',
      {
        short: 'sij velj ožu tra svi lip srp kol ruj lis stu pro',
        alone: 'siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac',
        point: '\\.',
      },
    ),
    spaced: '% ‰',
    units: 'mil. milijuna milijardi mlrd. tis. EUR km/h',
    abbreviations: {
      wordsBeforeNumber: 'br.|str.|čl.|st.|sl.|tab.|sv.|toč.',
      beforeName: 'dr.|prof.|mr.|g.|gđa|gen.|sv.',
      compound: 'n. e.|pr. Kr.|po. Kr.',
      afterNumber: 'stoljeća|stoljeće|st.',
    },
  },
  /** БАН, Официален правописен речник (2012). */
  bg: {
    quotes: {
      levels: pairs('„“ ’’'),
      single: ['’', '’'],
    },
    date: dayMonth('януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември', {
      short: 'ян февр фев апр авг септ окт ноем дек',
    }),
    spaced: '% ‰',
    units: `${cyrillicUnits} хил. млн. млрд. лв. лева евро ч. кв.`,
    abbreviations: {
      beforeNumber: '§|§§|№',
      wordsBeforeNumber: 'чл.|ал.|т.|стр.|с.|фиг.|табл.|бр.|гл.',
      beforeName: 'д-р|проф.|г-н|г-жа|доц.|инж.|св.',
      compound: 'т. е.|т. нар.|пр. н. е.|н. е.',
      afterNumber: 'г.|в.|век',
      afterRoman: 'век|в.',
    },
  },
  /** Мильчин, Чельцова, Справочник издателя и автора (2014); ГОСТ 8.417-2002 for units. */
  ru: {
    quotes: {levels: pairs('«» „“')},
    dash: longDash,
    date: dayMonth('января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря', {
      short: 'янв февр фев апр авг сент сен окт нояб ноя дек',
      alone: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
    }),
    spaced: '% ‰',
    units: `${cyrillicUnits} ч ч. мин. руб. долл. коп. чел. евро тенге рублей миллионов миллиардов тысяч`,
    abbreviations: {
      beforeNumber: '§|§§|№',
      wordsBeforeNumber: 'с.|стр.|ст.|п.|пп.|гл.|рис.|табл.|т.|ч.|вып.|ок.',
      beforeName: 'г.|гр.|проф.|акад.|д-р|ген.|св.|г-н|г-жа|им.',
      compound: 'т. е.|т. д.|т. п.|т. к.|т. н.|н. э.|до н. э.|и т. д.|и т. п.|и др.|и пр.|с. ш.|ю. ш.|в. д.|з. д.',
      afterNumber: 'г.|гг.|год|года|году|в.|вв.|век|века',
      afterRoman: 'век|в.|вв.',
    },
    prepositions: 'авикосуАВИКОСУ',
    ellipsis: russianEllipsis,
  },
  /** Український правопис (2019), §§ 7, 157, 164. */
  uk: {
    quotes: {levels: pairs('«» „“')},
    dash: longDash,
    date: dayMonth('січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня', {
      short: 'січ лют бер квіт трав черв лип серп вер жовт лист груд',
      alone: 'січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень',
    }),
    spaced: '% ‰',
    units: `${cyrillicUnits} тис. грн дол. хв год євро гривень км/год`,
    abbreviations: {
      beforeNumber: '§|§§|№',
      wordsBeforeNumber: 'с.|стор.|ст.|п.|гл.|рис.|табл.|т.|ч.|вип.|близько',
      beforeName: 'м.|проф.|акад.|д-р|ген.|св.|ім.',
      compound: 'т. д.|т. п.|т. зв.|н. е.|і т. д.|і т. п.|та ін.',
      afterNumber: 'р.|рр.|року|рік|ст.|століття',
      afterRoman: 'століття|ст.',
    },
    prepositions: 'авзійоуАВЗІЙОУ',
    ellipsis: russianEllipsis,
  },
}
