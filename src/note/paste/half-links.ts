import type {Position} from 'unist'
import type {Link} from 'mdast'
import type {VFile} from 'vfile'
import {fixAt, onLine} from '../../model/fix.js'
import {matchesOf} from '../../model/matches.js'
import {plain} from '../../model/nearest.js'
import {inCode, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {visit} from '../../model/visit.js'
import {emptyWords} from '../empty-words.js'
import {pointsOf} from '../prose/points.js'
import type {TextCheck} from '../text-check.js'
import {lineAround} from './prose-lines.js'
import {textMatches} from './text-matches.js'

/** Words in brackets that are no words of a link. */
const bracketed = /^(?:sic|…|\.{3}|\d+)$/i

/** Rules `link-unread` and `target-spaces`: links that would be printed as they are written, with an address beside their words or without one. */
export function checkHalfLinks(check: TextCheck): void {
  const {whole, file, prose} = check
  const source = String(file.value)
  visit(whole, 'link', node => tellParted(file, node, source))
  // Behind an open bracket no address is one by itself, and what stands around it has no place.
  for (const line of prose.filter(({source: words}) => words.includes(')[') && !words.includes('`')))
    for (const {0: written, 1: words = '', 2: url = '', index} of matchesOf(line.source, turned)) {
      const meant = `[${words}](${url})`
      tell(file, {written, meant, place: onLine(line.line, index, index + written.length)})
    }
  for (const {found, place} of textMatches(check.words.whole, file, /\[([^[\]\n]+)\](?![[(:{])/g)) {
    const [written, words = ''] = found
    if (!emptyWords.has(plain(words))) continue
    report(file, 'link-unread', {
      place,
      actual: {en: `${quoted(written)} without an address`, fr: `${quoted(written)} sans adresse`},
      expected: {en: inCode('[words](https://…)'), fr: inCode('[mots](https://…)')},
    })
  }
}

/** Parentheses and brackets in each other's place. */
const turned = /(?<![\\\]])\(([^()\n]+)\)\[((?:https?:\/\/|www\.)[^\s\]]+)\]/g

/** Surroundings of an address that is a link by itself: a space before its parenthesis, or another within the address. */
const parted = [
  {before: /(?<![\\!])\[([^[\]\n]+)\][ \u00A0\u202F]\($/, behind: /^()\)/, rule: 'link-unread'},
  {before: /(?<!\\)\[([^[\]\n]+)\]\($/, behind: /^([^()\n]*\S)\)/, rule: 'target-spaces'},
] as const

function tellParted(file: VFile, node: Link, source: string): void {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset]
  // Brackets, `<` and `>` around an address were read as they were meant.
  if (from === undefined || to === undefined || /[[<]/.test(source.charAt(from))) return
  const around = lineAround(source, from, to)
  for (const {before, behind, rule} of parted) {
    const [head, tail] = [before.exec(around.before), behind.exec(around.after)]
    const words = head?.[1] ?? ''
    if (!head || !tail || bracketed.test(words)) continue
    const [start, end] = [from - head[0].length, to + tail[0].length]
    const meant = `[${words}](${node.url}${(tail[1] ?? '').replaceAll(' ', '%20')})`
    const pointAt = pointsOf(source)
    tell(file, {written: source.slice(start, end), meant, place: {start: pointAt(start), end: pointAt(end)}, rule})
    return
  }
}

/** A form, and what was meant. */
interface Form {
  readonly written: string
  readonly meant: string
  readonly place: Position
  readonly rule?: 'link-unread' | 'target-spaces'
}

function tell(file: VFile, {written, meant, place, rule = 'link-unread'}: Form): void {
  report(file, rule, {
    place,
    actual: quoted(written),
    expected: inCode(meant),
    remedy: {en: `Write ${inCode(meant)}.`, fr: `Écrivez ${inCode(meant)}.`},
    fix: fixAt(place, written, meant, 'likely'),
  })
}
