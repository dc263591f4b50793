import {matchesOf} from '../../model/matches.js'
import {patternOf, type Pattern} from '../../model/pattern-for.js'
import {BLANK, LETTERS, NBSP, OPAQUE} from '../characters.js'
import {whereFound} from '../outline.js'
import type {Edit, Step} from '../step.js'
import {own} from '../../model/own.js'

/** How a language counts in words, and what follows a number without being counted. */
interface Counting {
  readonly numerals: string
  /** Of three letters and more: shorter words are never counted things. */
  readonly others: string
}

/** Languages whose numerals hardly change their form. Words of more parts are joined by hyphens, and found by their parts. */
const countings: Readonly<Record<string, Counting>> = {
  fr: {
    numerals:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante nonante cent cents mille',
    others:
      'aux des dans sur sous pour par sans vers plus moins mais puis dès après avant chez contre depuis entre est sont ont fut qui que dont',
  },
  en: {
    numerals:
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
    others: 'and are but for from had has have into not out per that the than was were who with',
  },
  de: {
    numerals:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend',
    others: 'auf aus bei bis das der die für ist mit oder sind und von vor zum zur',
  },
  nl: {
    numerals:
      'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
    others: 'aan bij die door het met naar uit van voor tot zijn',
  },
  es: {
    numerals:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil',
    others: 'con del las los más para por que sin son',
  },
  it: {
    numerals:
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila',
    others: 'che con dai dal dei del della delle gli nel per più sono',
  },
  pt: {
    numerals:
      'dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem mil',
    others: 'com das dos mais mas para pela pelo por que são sem',
  },
  el: {
    numerals:
      'δύο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό χίλια',
    others: 'από για δεν είναι και στα στη στην στις στο στον στους την της τις του τους των',
  },
  ru: {
    numerals:
      'два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто тысяча тысячи тысяч',
    others: 'без для или как над перед под после при раз через что это',
  },
  pl: {
    numerals:
      'dwa dwie dwaj trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto tysiąc tysiące tysięcy',
    others: 'bez dla jak lub nad oraz pod przed przez przy razy się jest',
  },
  da: {
    numerals:
      'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten tyve tredive fyrre hundrede tusind',
    others: 'den der det for fra med som til ved',
  },
  sv: {
    numerals:
      'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen',
    others: 'den det för från med och som till vid',
  },
}

/** Words of three letters and more that count for none of those that numbers belong to, joined by `|`; none where unknown. */
export const otherWords = (language: string): string | undefined =>
  own(countings, language)?.others.replaceAll(' ', '|')

/** More would not fit into a line of the narrowest window, where a title is large: `quatre-vingt-dix jours` does. */
const longest = 22

/** `trois ruptures`, `12 villes`: in a title a number, in words or figures, stays with what it counts. */
export function countedWords(language: string): Step {
  const pattern = countedPattern(own(countings, language))
  return whereFound(pattern, (text, fitting) =>
    matchesOf(text, fitting)
      .map(({0: counted, index}) => bind(counted, index))
      .flat(),
  )
}

/** Every repetition has an end, so that no title takes long. */
function countedPattern(counting: Counting | undefined): Pattern {
  const figures = String.raw`\d{1,3}(?:[\u00A0\u202F]\d{3}){0,4}(?:[.,]\d{1,4})?(?!\d)${BLANK}+`
  const word = counting && `(?:${eitherCase(counting.numerals).replaceAll(' ', '|')})`
  const words = word && `${word}(?:-(?:${eitherCase('et')}-)?(?:${eitherCase('une')}?|${word})){0,4}${BLANK}+`
  const number = words === undefined ? figures : `(?:${figures}(?:${words}){0,2}|(?:${words}){1,4})`
  const others = counting ? `(?!(?:${eitherCase(counting.others).replaceAll(' ', '|')})(?![${LETTERS}]))` : ''
  return patternOf(`(?<![${LETTERS}\\p{N}_.,:/${OPAQUE}-])${number}${others}[${LETTERS}]{3,}(?![${LETTERS}'’])`, 'gu')
}

/** Source of a pattern of words in small letters and capitals. To take either of every letter, V8 joins its tables of all letters, which takes it long. */
const eitherCase = (words: string): string =>
  words.replaceAll(/\p{Ll}/gu, letter => {
    const capital = letter.toUpperCase()
    return capital.length === letter.length ? `[${letter}${capital}]` : letter
  })

/** From the last word backwards, as far as a line can hold it; spaces alone are edited, since spans may end beside them. */
function bind(counted: string, start: number): readonly Edit[] {
  const blanks = [...counted.matchAll(new RegExp(`${BLANK}+`, 'g'))]
  const words = counted.split(new RegExp(`${BLANK}+`))
  return blanks
    .filter((_, at) => words.slice(at).join(' ').length <= longest)
    .filter(([blank]) => blank.includes(' '))
    .map(({0: blank, index}) => ({start: start + index, end: start + index + blank.length, text: NBSP}))
}
