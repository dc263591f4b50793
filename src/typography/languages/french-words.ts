import {patternOf} from '../../model/pattern-for.js'
import {abbreviations} from '../abbreviations.js'
import {BLANK, LETTERS, NBSP} from '../characters.js'
import {dayMonth, dayRanges, monthRanges} from '../language-style.js'
import {run} from '../punctuation.js'
import {rewrite, tie, type Step} from '../step.js'

/** Source of a pattern: no letter or digit follows. */
export const end = `(?![${LETTERS}\\p{N}])`
/** Source of a pattern: no letter, digit or underscore stands before. */
export const start = `(?<![${LETTERS}\\p{N}_])`
/** Names of a century or a millennium. */
export const era = '(?:siècles?|millénaires?)'

const date = dayMonth('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre', {
  short: 'janv févr fév avr juil sept oct nov déc',
  point: '(?:er)?',
})

/** `2ème`, `1ère`, `XXIème`: e, re. */
export const ordinals: readonly Step[] = [
  rewrite(
    patternOf(`(?<=${start}(?:\\d{1,4}|[IVXLC]{1,8}))i?(?:[eè]|e\\u0300)me(s?)${end}`, 'gu'),
    ([, s = '']) => `e${s}`,
  ),
  rewrite(patternOf(`(?<=${start}[1I])i?(?:[eè]|e\\u0300)re(s?)${end}`, 'gu'), ([, s = '']) => `re${s}`),
]

/** `5-7 mai`, `janvier-mars`. */
export const frenchDays: readonly Step[] = [dayRanges(date), monthRanges(date)]

const numeral = `(?=[IVXLC])M{0,3}(?:C{0,3}|CD)?(?:X[LC]|L?X{0,3})(?:I[XV]|V?I{0,3})(?:er|re)?${end}(?!['’])`
/** A king, or a part of a work. */
const counted = `(?:(?<![${LETTERS}-])\\p{Lu}[${LETTERS}-]+|${start}(?:titre|livre|tome|chapitre|annexe|phase|partie|acte|section|volume))`

/** Days with their month, kings, acts of the Union. */
export const ties: readonly Step[] = [
  tie({head: date.head, tail: date.tail, where: 'typed'}),
  rewrite(patternOf(`${run}(?=${numeral})(?<=${counted}${BLANK}+)`, 'gu'), NBSP),
  tie({
    head: `\\((?:UE|CE|CEE|PESC|JAI|Euratom)(?:, ?(?:UE|CE|Euratom|PESC))*\\)`,
    tail: '(?:\\d|n[°o])',
    where: 'always',
  }),
  tie({head: `${start}JO(?:UE|CE)?`, tail: '[LC] \\d', where: 'typed'}),
  tie({head: `${start}JO(?:UE|CE)?[ \u00A0][LC]`, tail: '\\d', where: 'typed'}),
]

/** Abbreviations of the Lexique, and courtesy titles before any name. */
export const frenchAbbreviations: readonly Step[] = [
  // Of the words that French has, none is `no`; `nos 7 agents` are ours.
  rewrite(patternOf(`o(?<=${start}no)(?=${BLANK}\\d)`, 'gu'), '°'),
  ...abbreviations({
    beforeNumber: 'n°|nº|N°|n°s|§|§§|p.|pp.|art.|fig.|vol.|chap.|tabl.',
    wordsBeforeNumber: 't.|al.|sect.|nos|col.|éd.|ch.|L.|R.|D.',
    beforeName: 'M.|MM.|Mme|Mmes|Mlle|Mlles|Mgr|Dr|Drs|Pr|Prs|Me|St|Ste',
    afterNumber: 'sq.|sqq.|suiv.',
    compound: 'p. ex.|av. J.-C.|apr. J.-C.',
    starters:
      'Le|La|Les|L|Un|Une|Des|Il|Elle|Ils|Elles|On|Ce|Cet|Cette|Ces|Cela|C|En|Dans|À|Au|Aux|De|Du|Et|Mais|Or|Pour|Par|Sur|Nous|Vous|Je|Qui|Que|Si',
  }),
  tie({
    head: `${start}(?:MM?\\.|Mmes?|Mlles?)`,
    tail: `(?:l[ea]s? |l['’]|d[eu'’]|des |von |van )`,
    where: 'typed',
  }),
]
