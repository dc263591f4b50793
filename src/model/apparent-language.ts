import type {locales} from './locales/index.js'

/** Letters of the languages that notes may have. */
const between = /[^a-z\u00C0-\u024F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1FFF]+/

/** The words of a text, in lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(between).filter(Boolean)

/** Number of words; a shorter text may be names, titles and figures. */
export const fewestWords = 25
/** Of a hundred words of running text, a list knows from 10 (Kazakh, Lithuanian) to 40 (French). */
const leastShare = 0.09
/** So many times as many words must be of the other language: those that languages share are counted for both. */
const leastOdds = 4
/** Fewer are the letters of a table, or one word again and again. */
const fewestDifferent = 5

/**
 * The language that a text is in, where its function words say that it is not the one it is taken for.
 *
 * @param words In lower case.
 * @param lang Tag of the language that it is taken for.
 * @returns A primary language; undefined where the text is in `lang`, too short, or of a language not known here.
 */
export function otherLanguage(words: readonly string[], lang: string): string | undefined {
  const own = functionWords.get(lang.split('-')[0] ?? lang)
  if (!own || words.length < fewestWords) return undefined
  const owned = countIn(words, own)
  if (owned * leastOdds > words.length) return undefined
  const [best, most] = [...functionWords]
    .map(([name, list]) => [name, countIn(words, list)] as const)
    .reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0] as const)
  if (most < leastShare * words.length || most < leastOdds * (owned + 1)) return undefined
  return new Set(words.filter(word => functionWords.get(best)?.has(word))).size < fewestDifferent ? undefined : best
}

const countIn = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.reduce((count, word) => count + (list.has(word) ? 1 : 0), 0)

/** The words without which hardly a sentence of a language is written, in lower case; those that languages share are in the list of each. */
const lists: Readonly<Record<keyof typeof locales, string>> = {
  bg: 'на и в се за да е от не че с по са който които това като до или при ще след има може но към през',
  cs: 'a v se na že je s z do o pro to k jako by za ale i po od které který jsou byl však nebo podle při až také',
  da: 'og i at det er en til af på de med den for der som ikke et har var fra men om sig blev også eller efter kan',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass nach wird bei sind',
  el: 'και το να του η της με που την από για είναι ο τα σε δεν οι στο τον των θα στην στη τη μια ένα ως αλλά',
  en: 'the of and to in is that for it was on with as be at by this are from have has not but which its will or were been their',
  es: 'de la que el en y los se del las un por con no una su para es al lo como más o pero sus ha fue son entre está',
  et: 'ja on ei et see oli ka kui mis aga kes või oma ning selle siis nii mida pole olid veel kuid seda',
  fi: 'ja on ei että se oli mutta ovat myös kuin tai joka sen ole kun niin mukaan jotka vain sekä olla voi jo',
  fr: 'le la les de des du et un une est que qui dans pour sur au aux par ne pas plus se ce cette il elle ont été avec sont en à l d',
  ga: 'an na agus i a ar go is le ag do bhí sé tá sin ní leis chun mar nó seo don iad atá ach de',
  hr: 'i u je na se za da su od s o kao to iz koji koja koje ne će bi ili do po što ali nije sa prema može',
  hu: 'a az és hogy nem is egy ez meg volt de csak már vagy még mint el kell lehet által pedig azt után között',
  it: 'di e il la che in a per un è del non della con si da una le dei i nel alla sono anche più al ha dal delle gli come ma o lo',
  kk: 'және мен бұл бір үшін де да болып бойынша деп ол осы оның туралы ретінде болды кейін сол емес арқылы жылы',
  lt: 'ir yra į kad su iš tai buvo o ne kaip dėl už ar apie bet jau po nuo per tik taip kurie bus dar prie',
  lv: 'un ir ka no par uz ar tas bija kas ne arī to lai kā bet vai pie pēc jau šo tika tiek gan līdz',
  mt: 'il li ta u fil ma għal dan kien minn din jew kif biex lil huwa hija wara bħala tal dwar fuq fl',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als bij door naar maar of worden wordt uit nog werd heeft tot',
  pl: 'w i na z się do nie to że jest o od po przez za dla jak oraz ze a są był który która które co ich jego tym może',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das à seu sua ou foi são pela pelo',
  ro: 'de și în a la cu pe că nu care din un o pentru se este mai sunt ca au prin fost sau dar după între ale cel',
  ru: 'и в не на что с по как а из от к о у за для это его но или был же до бы при которые также',
  sk: 'a v sa na že je s z do o pre to k ako by za ale aj po od ktoré ktorý sú bol však alebo podľa pri až tiež',
  sl: 'in v je na se za da z so ki pa ne po s bi tudi od pri iz kot o do ali še bo ni lahko med tem',
  sv: 'och i att det som en på är av för med den till inte om ett har de var så från men kan sig eller när ska också hade',
  uk: 'і в на не що з до та у за як від по це про але або для був його які може також між через при її',
}

/** Function words by language, of every language that notes may have. */
const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([lang, words]) => [lang, new Set(words.split(' '))]),
)
