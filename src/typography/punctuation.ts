import {matchesOf} from '../model/matches.js'
import {patternOf} from '../model/pattern-for.js'
import {BLANK, BLANKS, BREAKS, LETTERS, NBSP, NNBSP, WORD} from './characters.js'
import {rewrite, type Edit, type Step} from './step.js'

/** `...` becomes one sign; more or fewer points are not touched. */
export const ellipsis: readonly Step[] = [rewrite(/(?<![.…])\.{3}(?![.…])/g, '…')]

/** How the languages end a list that goes on; with one point. */
const andSoOn = [
  ...'etc ecc eċċ usw enz osv itd itp atd apod atď itn ipd stb jne utt srl κλπ κτλ'
    .split(' ')
    .map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`),
  `κ\\.${BLANK}?λ?π`,
  `т\\.${BLANK}?(?:[дпнб]|с\\.${BLANK}?с)`,
]

const onePoint = rewrite(
  patternOf(`(?<![${LETTERS}\\p{N}_])(${andSoOn.join('|')})\\.?(?:…|\\.\\.?)(?![.…])`, 'gu'),
  ([found, word = '']) => (found === `${word}.` ? undefined : `${word}.`),
)

/** `etc.` takes no other points. */
export const afterEtc: Step = text => (/…|\.\./.test(text) ? onePoint(text) : [])

/** After a mark, Russian and its neighbours write two points (Розенталь, § 154). */
export const russianEllipsis: readonly Step[] = [rewrite(/(?:\.{3}|…)(?!\.)(?<=[?!](?:\.{3}|…))/g, '..'), ...ellipsis]

const beforeHigh = new RegExp(
  `(?<!${BLANK})(${BLANK}*)[;!?]+(?=[\\s${BREAKS}${BLANKS})\\]}»”’"'…]|\\.\\.|,(?!\\S)|$)`,
  'gu',
)
const beforeColon = new RegExp(`(?<!${BLANK})(${BLANK}*):(?=[\\s${BREAKS}${BLANKS}«“"]|$)`, 'gu')
/** Marks that others keep no distance from: `(!)`, `«⍽?⍽»`. Elsewhere than in French, quotes say nothing: “ may close. */
const openers = {
  french: new RegExp(`^$|[\\s${BREAKS}(\\[{«“‘¿¡;:!?]`, 'u'),
  other: new RegExp(`^$|[\\s${BREAKS}(\\[{¿¡;:!?]`, 'u'),
}

/** French: a narrow no-break space before `;` `!` `?`, one for a cluster, and a no-break space before `:`. */
export const frenchMarks: readonly Step[] = [spaced(beforeHigh, NNBSP), spaced(beforeColon, NBSP)]

/** Elsewhere: none. */
export const closedMarks: readonly Step[] = [spaced(beforeHigh, ''), spaced(beforeColon, '')]

function spaced(pattern: RegExp, space: string): Step {
  const opener = space ? openers.french : openers.other
  return text => {
    const edits: Edit[] = []
    for (const match of matchesOf(text, pattern)) {
      const typed = match[1] ?? ''
      const before = text.charAt(match.index - 1)
      // After another mark, only a space that the author typed is set: `!⎵:` but `::`.
      const ratio =
        !space &&
        /\d/.test(before) &&
        /^[:]\s\d/.test(text.slice(match.index + typed.length, match.index + typed.length + 3))
      if (typed === space || ratio || (opener.test(before) && !(typed && /[;:!?]/.test(before) && space))) continue
      edits.push({start: match.index, end: match.index + typed.length, text: space})
    }
    return edits
  }
}

/** Source of a pattern: all the spaces that stand together. */
export const run = `${BLANK}(?<!${BLANK}{2})${BLANK}*`

/** Never a space before `,` `.` `…` `)`, nor after `(`. */
export const lowMarks: readonly Step[] = [
  rewrite(patternOf(`${run}(?=,(?:[\\s)»”"]|$))(?<=[${WORD}.!?»”’)\\]%€"']${BLANK}+)`, 'gu'), ''),
  rewrite(patternOf(`${run}(?=\\.(?:[\\s)»”"!?;:…]|$))(?<=[${WORD}!?»”’)\\]%€"']${BLANK}+)`, 'gu'), ''),
  rewrite(patternOf(`${run}(?=\\))(?<=[${WORD}.!?»”’)\\]%€…"']${BLANK}+)`, 'gu'), ''),
  rewrite(patternOf(`${run}(?=…)(?<=[${WORD})\\]]${BLANK}+)`, 'gu'), ''),
  rewrite(patternOf(`\\(${BLANK}+(?=[^\\s${BREAKS})])`, 'gu'), '('),
]

/** Guillemets with a no-break space inside. */
export const openGuillemets: readonly Step[] = [
  rewrite(patternOf(`«${BLANK}*(?=[^\\s${BREAKS}${BLANKS}»])`, 'gu'), `«${NBSP}`),
  rewrite(patternOf(`${run}(?=»)(?<=[^\\s${BREAKS}${BLANKS}«]${BLANK}+)`, 'gu'), NBSP),
  rewrite(patternOf(`»(?<=[^\\s${BREAKS}${BLANKS}«]»)`, 'gu'), `${NBSP}»`),
]

/** Guillemets with nothing inside. */
export const closedGuillemets: readonly Step[] = [
  rewrite(patternOf(`«${BLANK}+(?=[^\\s${BREAKS}»])`, 'gu'), '«'),
  rewrite(patternOf(`${run}(?=»)(?<=[^\\s${BREAKS}${BLANKS}«]${BLANK}+)`, 'gu'), ''),
]
