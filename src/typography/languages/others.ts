import {longDash} from '../dashes.js'
import {dayMonth, monthDay, type LanguageStyle} from '../language-style.js'
import {russianEllipsis} from '../punctuation.js'
import {pairs} from '../quotes.js'

/** Languages of families of which only a few ship. */
export const others: Readonly<
  Record<'lt' | 'lv' | 'et' | 'fi' | 'hu' | 'el' | 'ga' | 'ar' | 'mt' | 'kk' | 'ka', LanguageStyle>
> = {
  /** VLKK, Lietuvių kalbos rašyba ir skyryba; dates: VLKK recommendation `2025 m. gegužės 5 d.`. */
  lt: {
    quotes: {
      levels: pairs('„“ ‚‘'),
      single: ['‚', '‘'],
    },
    date: monthDay(
      'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
      {
        short: 'saus vas kov bal geg birž liep rugp rugs spal lapkr gruod',
        alone: 'sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis',
      },
    ),
    spaced: '% ‰',
    units: 'mln. mlrd. tūkst. val. proc. eurų km/h',
    abbreviations: {
      beforeNumber: '§|§§|Nr.',
      wordsBeforeNumber: 'p.|psl.|str.|str|pav.|lent.|t.|sk.',
      beforeName: 'dr.|prof.|p.|gen.|šv.',
      compound: 't. y.|t. t.|pr. Kr.|po Kr.',
      afterNumber: 'm.|d.|a.|str.|amžiaus|amžius',
      afterRoman: 'a.|amž',
    },
  },
  /**
   * Latviešu valodas interpunkcija (Blinkena, 2009); dates: `2025. gada 5. maijs`. Quotes: Interinstitutional Style Guide, 10.1.6:
   * round, both above the line, and the same again inside.
   */
  lv: {
    quotes: {levels: pairs('“” “”')},
    date: dayMonth('janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr', {
      short: 'janv febr apr jūn jūl aug sept okt nov dec',
      point: '\\.',
      rest: '\\p{Ll}*',
    }),
    spaced: '% ‰',
    units: 'milj. mljrd. miljoni miljoniem miljardi tūkst. eiro km/h',
    abbreviations: {
      wordsBeforeNumber: 'Nr.|nr.|lpp.|att.|tab.|plkst.|sk.|sēj.',
      beforeName: 'dr.|Dr.|prof.|ģen.|sv.',
      compound: 't. i.|u. c.|p. m. ē.|m. ē.',
      afterNumber: 'gada|gadā|gads|gadu|g.|gs.|lpp.|pants|panta|punkts|punkta',
      afterRoman: 'gs.|gadsimt',
    },
  },
  /** Eesti Keele Instituut, Eesti õigekeelsuskäsiraamat (2020). */
  et: {
    quotes: {levels: pairs('„“ «»')},
    date: dayMonth(
      'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|oktoobri|novembri?|detsembri?|septembri',
      {short: 'jaan veebr apr aug sept okt nov dets', point: '\\.', rest: '\\p{Ll}*'},
    ),
    units: 'mln mld tuh miljonit miljardit eurot km/h',
    abbreviations: {
      wordsBeforeNumber: 'nr|lk|art|lg|lõige|artikkel|joon|tabel|ptk|kd|kell',
      beforeName: 'dr|prof|hr|pr|kindral',
      compound: 'e. m. a.|m. a. j.',
      afterNumber: 'a|a.|sajandi|sajand|saj',
    },
  },
  /** Kielitoimiston ohjepankki; SFS 4175. */
  fi: {
    quotes: {
      levels: pairs('”” ’’'),
      single: ['’', '’'],
    },
    date: dayMonth('tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu', {
      point: '\\.',
      rest: 'k(?:uu\\p{Ll}*|\\.)',
    }),
    units: 'milj. mrd. miljoonaa miljardia euroa prosenttia km/h',
    spaced: '% €',
    abbreviations: {
      wordsBeforeNumber: 's.|nro|art.|kuva|klo|luku|n.|nid.|artikla|kohta',
      beforeName: 'tri|prof.|hra|rva|kenr.',
      compound: 't. s.|eaa.|jaa.',
      afterNumber: 'vuosisadan|vuosisadalla|artikla|artiklan|§',
    },
  },
  /** MTA, A magyar helyesírás szabályai (12. kiadás, 2015), 238–300. */
  hu: {
    quotes: {levels: pairs('„” »«')},
    date: monthDay(
      'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
      {
        short: 'jan febr márc ápr máj jún júl aug szept okt nov dec',
      },
    ),
    units: 'ezer millió milliárd M Mrd Ft forint euró km/h óra',
    abbreviations: {
      wordsBeforeNumber: 'kb.|sz.|Bp.|old.|kötet',
      beforeName: 'dr.|Dr.|prof.|ifj.|id.|özv.|gr.|br.',
      compound: 'i. e.|i. sz.|Kr. e.|Kr. u.|stb.',
      afterNumber: 'cikk|cikke|cikkének|§|o.|oldal|ábra|század|században|sz.|évi',
    },
  },
  /** Greek: Διοργανικό εγχειρίδιο σύνταξης κειμένων, 10. Its `;` asks a question, and stands close. */
  el: {
    quotes: {
      levels: pairs('«» “” ‘’'),
      leading: String.raw`\d\d(?!\d)`,
      trailing: String.raw`\p{L}`,
    },
    date: dayMonth(
      'Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου',
      {
        short: 'Ιαν Φεβρ Φεβ Μαρτ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπτ Σεπ Οκτ Νοεμ Νοε Δεκ',
        alone:
          'Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος',
        point: '(?:η[ςν]?)?',
      },
    ),
    units: 'χλμ. χλμ μ. εκατ. δισ. εκατομμύρια δισεκατομμύρια χιλ. ευρώ',
    abbreviations: {
      wordsBeforeNumber: 'αριθ.|αρ.|σ.|σσ.|σελ.|άρθ.|άρθρο|άρθρου|παρ.|τόμ.|εικ.|κεφ.',
      beforeName: 'κ.|κα|κκ.|δρ|Δρ|καθ.|Αγ.',
      compound: 'κ. ά.',
      afterNumber: 'αιώνα|αιώνας|π.Χ.|μ.Χ.|π.μ.|μ.μ.',
    },
  },
  /** Irish: An Caighdeán Oifigiúil; Lámhleabhar stíle idirinstitiúideach, 10. */
  ga: {
    quotes: {
      levels: pairs('“” ‘’'),
      single: ['‘', '’'],
      leading: String.raw`(?:[sS]é|[sS]í|[sS]ea|na|s|un)(?![\p{L}])`,
      trailing: String.raw`\p{L}`,
    },
    date: dayMonth(
      'Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig',
      {short: 'Ean Feabh Már Aib Beal Meith Lún MFómh DFómh Samh Noll', between: '(?:de )?'},
    ),
    thousands: ',',
    units: 'milliún billiún míle km/u',
    abbreviations: {
      wordsBeforeNumber: 'lch.|lgh.|uimh.|Uimh.|Airt.|Iml.|Fíor|Airteagal',
      beforeName: 'Dr|An tOll.|N.',
      afterNumber: 'r.n.|i.n.|RC|AD',
    },
  },
  /** Arabic: CLDR names the months of Egypt and the Gulf; the marks of its press. */
  ar: {
    quotes: {levels: pairs('«» “”')},
    ranges: 'dashes',
    date: dayMonth('يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'),
    abbreviations: {beforeNumber: '', beforeName: ''},
  },
  /** Maltese: Kunsill Nazzjonali tal-Ilsien Malti, Deċiżjonijiet 1 (2008); Gwida Interistituzzjonali tal-Istil, 10. */
  mt: {
    quotes: {
      levels: pairs('“” ‘’'),
      single: ['‘', '’'],
      leading: String.raw`l(?![\p{L}])`,
      trailing: String.raw`\p{L}`,
    },
    date: dayMonth('Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru', {
      short: 'Jan Fra Mar Apr Mej Ġun Lul Aww Set Ott Nov Diċ',
      between: 'ta’ ',
    }),
    thousands: ',',
    units: 'miljun biljun elf km/h',
    abbreviations: {
      wordsBeforeNumber: 'Nru|nru|Art.|p.|pp.|paġ.|Vol.|Fig.|Artikolu|l-Artikolu',
      beforeName: 'Dr|Prof.|Is-Sur|Is-Sinjura|San|Santa',
    },
  },
  /** Kazakh in Cyrillic script: Қазақ тілінің орфографиялық ережесі; dates as in official texts, `2025 жылғы 5 мамыр`. */
  kk: {
    quotes: {levels: pairs('«» „“')},
    dash: longDash,
    date: dayMonth('қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан', {
      short: 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел',
      rest: '\\p{Ll}*',
    }),
    units: 'км² м² км2 м2 км м см кг г т га кВт МВт ГВт млн млрд мың теңге пайыз сағ мин км/сағ',
    abbreviations: {
      beforeNumber: '§|§§|№',
      wordsBeforeNumber: 'б.|сур.|т.',
      beforeName: 'проф.|акад.|ген.',
      compound: 'т. б.|т. с. с.|б. з. д.',
      afterNumber: 'ж.|жж.|жыл|жылы|жылғы|жылдың|бап|ғасыр',
      afterRoman: 'ғасыр|ғ.',
    },
    ellipsis: russianEllipsis,
  },
  /** Georgian: CLDR, and the marks of its press. */
  ka: {
    quotes: {levels: pairs('„“ «»')},
    date: dayMonth(
      'იანვარ|თებერვალ|თებერვლ|მარტ|აპრილ|მაის|ივნის|ივლის|აგვისტო|სექტემბერ|სექტემბრ|ოქტომბერ|ოქტომბრ|ნოემბერ|ნოემბრ|დეკემბერ|დეკემბრ',
      {rest: '\\p{L}*'},
    ),
    units: 'კმ მ კგ მლნ მლრდ ათასი მილიონი მილიარდი ლარი დღე დღის წელი წლის საათი',
    abbreviations: {beforeNumber: '§|№', beforeName: '', afterNumber: 'წ.|წწ.'},
  },
}
