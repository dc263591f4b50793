import {matchesOf} from '../../model/matches.js'
import type {Text as TextNode} from 'mdast'
import {fixAt} from '../../model/fix.js'
import {inCode, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {visit} from '../../model/visit.js'
import {splitCitations} from '../citations/split-citations.js'
import {offsetsOf, type Offsets} from '../prose/passage.js'
import {pointsOf} from '../prose/points.js'
import {markdown} from '../prose/syntaxes.js'
import type {TextCheck} from '../text-check.js'
import {lineAround} from './prose-lines.js'

/** A citation as it is written, and as it is read; the latter is undefined where nobody knows what was meant. */
interface Form {
  /** Where in the text it begins. */
  readonly at: number
  readonly written: string
  readonly meant: string | undefined
  readonly isCertain: boolean
}

const inBrackets = /\[[^[\]]*(?<=[[\s;-])@[\p{L}\p{N}_][^[\]]*\]/gu
const part = /^(?<before>(?:[^@]*\s)?-?@)(?<key>\S*[\p{L}\p{N}_])(?:,?\s+)(?<locator>\S.*)$/su
/** Words that a place in a work begins with, or its number. */
const placeWord =
  /^(?:pp?|pages?|chap|chapitres?|chapters?|ch|§+|art|articles?|sect?|sections?|fig|n°|no|vol|t|l|note)?\.?\s*\d/iu
const bare =
  /(?<![\p{L}\p{N}_@./[;\\-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*)(?:\s\[([^[\]@]+)\])?/gu

/** Rule `citation-form`: what was meant as a citation, and would be printed as it is written. */
export function checkCitationForms(check: TextCheck): void {
  const {whole, file, bibliography} = check
  const keys = bibliography?.status === 'read' ? bibliography.works : new Map<string, unknown>()
  const source = String(file.value)
  visit(whole, 'text', (node, _index, parent) => {
    const forms = formsIn(node.value, keys)
    if (forms.length === 0) return
    const offsets = offsetsIn(node, source)
    // In the words of a link, brackets may be those of the link itself.
    const isLinked = parent?.type === 'link' || parent?.type === 'linkReference'
    for (const form of forms) {
      const offset = offsets[form.at]
      const isCertain = form.isCertain && !isLinked && !isBeside(source, offset, form.written)
      tell(check, node, {...form, isCertain, offset})
    }
  })
}

/** Whether signs beside it would make a link, a picture or the title of a block of its brackets. */
function isBeside(source: string, at: number | undefined, written: string): boolean {
  if (at === undefined) return false
  const {before, after} = lineAround(source, at, at + written.length)
  return /[\]!]$|^[\s>]*:{2,}/.test(before) || /^[[({:]/.test(after)
}

/** Where each sign of a text stands in its file. */
function offsetsIn({value, position}: TextNode, source: string): Offsets {
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (start === undefined || end === undefined) return []
  return offsetsOf(value, {source: source.slice(start, end), start, syntax: markdown})
}

function formsIn(text: string, keys: ReadonlyMap<string, unknown>): readonly Form[] {
  if (!text.includes('@')) return []
  // What is read as a citation is left out, and everything else stays where it is.
  const words = splitCitations(text)
    .map(piece => (piece.type === 'citation' ? ' '.repeat(piece.value.length) : piece.value))
    .join('')
  const bracketed = matchesOf(words, inBrackets).map(({0: written, index}) => bracketForm(written, index, keys))
  const rest = words.replaceAll(inBrackets, found => ' '.repeat(found.length))
  const alone = matchesOf(rest, bare).flatMap(({0: written, 1: key = '', 2: locator, index}): readonly Form[] => {
    if (!keys.has(key)) return []
    const meant = `[@${key}${locator === undefined ? '' : `, ${locator}`}]`
    return [{at: index, written, meant, isCertain: true}]
  })
  return [...bracketed, ...alone]
}

function bracketForm(written: string, at: number, keys: ReadonlyMap<string, unknown>): Form {
  const parts = written.slice(1, -1).split(';')
  const read = parts.map(one => part.exec(one.trim())?.groups)
  const meant = `[${parts.map((one, at) => mended(one, read[at])).join('; ')}]`
  if (splitCitations(meant)[0]?.type !== 'citation') return {at, written, meant: undefined, isCertain: false}
  const isCertain = read.every(
    groups => !groups || (keys.has(groups['key'] ?? '') && placeWord.test(groups['locator'] ?? '')),
  )
  return {at, written, meant, isCertain}
}

const mended = (one: string, groups: Record<string, string> | undefined): string =>
  groups ? `${groups['before'] ?? ''}${groups['key'] ?? ''}, ${groups['locator'] ?? ''}` : one.trim()

interface PlacedForm extends Form {
  readonly offset: number | undefined
}

function tell({file}: TextCheck, node: TextNode, {written, meant, isCertain, offset}: PlacedForm): void {
  const source = String(file.value)
  // With a backslash before it the sign is meant.
  if (offset !== undefined && source[offset] === '\\') return
  const isThere = offset !== undefined && source.startsWith(written, offset)
  const pointAt = pointsOf(source)
  const place = isThere ? {start: pointAt(offset), end: pointAt(offset + written.length)} : node.position
  const isFix = isThere && meant !== undefined
  report(file, 'citation-form', {
    place,
    actual: quoted(written),
    expected: meant === undefined ? {en: inCode('[@key, p. 12]'), fr: inCode('[@clé, p. 12]')} : quoted(meant),
    fix: isFix ? fixAt(place, written, meant, isCertain ? 'certain' : 'likely') : undefined,
  })
}
