import type {Point} from 'unist'
import {editAt, type Fix} from '../../../model/fix.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {RuleId} from '../../../model/rules/index.js'
import type {Text} from '../../../model/text.js'
import type {Suggestion} from '../../../typography/index.js'
import type {TextCheck} from '../../text-check.js'
import {findSuggestions, type PlacedSuggestion} from '../../prose/find-suggestions.js'
import {pointsOf} from '../../prose/points.js'

const rules: Readonly<Record<Suggestion['kind'], RuleId>> = {
  ligature: 'ligature',
  'capital-accent': 'capital-accent',
  ordinal: 'ordinal-form',
  dash: 'hyphen-as-dash',
  'vague-likelihood': 'vague-likelihood',
  'unpaired-quote': 'quote-unpaired',
  'unpaired-bracket': 'bracket-unpaired',
  'literal-asterisks': 'strong-unread',
  'single-quotes': 'quote-single',
  'foreign-quotes': 'quote-foreign',
  'figure-position': 'figure-position',
}

/** Expectations where only the author can choose the words. */
const expectations: Readonly<Partial<Record<Suggestion['kind'], Text>>> = {
  'vague-likelihood': {en: 'a word of the likelihood scale', fr: "un mot de l'échelle de probabilité"},
  'unpaired-quote': {en: 'a pair of them', fr: 'une paire'},
  'unpaired-bracket': {en: 'its closing sign', fr: 'son signe fermant'},
  'literal-asterisks': {en: 'a pair around words: `**so**`', fr: 'une paire autour de mots : `**ainsi**`'},
  'foreign-quotes': {en: 'the marks of its language', fr: 'ceux de sa langue'},
}

/** Rules `ligature`, `capital-accent`, `ordinal-form`, `hyphen-as-dash`, `vague-likelihood`, `quote-unpaired`, `bracket-unpaired`, `strong-unread`, `quote-single`, `quote-foreign`, `figure-position`. */
export function checkTypography({file, fields, places, publication, root}: TextCheck): void {
  const lang = fields.lang ?? publication.defaultLang
  const source = String(file.value)
  const pointAt = pointsOf(source)
  for (const suggestion of findSuggestions({fields, places, file: source, lang, root})) {
    const {kind, actual, expected, place} = suggestion
    const wanted = expected === null ? expectations[kind] : quoted(expected)
    const fix = fixOf(suggestion, pointAt)
    report(file, rules[kind], {place, actual: quoted(actual), expected: wanted, fix})
  }
}

function fixOf(
  {actual, expected, replacement, safe}: PlacedSuggestion,
  pointAt: (offset: number) => Point,
): Fix | undefined {
  if (!replacement || expected === null) return undefined
  const [start, end] = replacement.range
  const edit = editAt({start: pointAt(start), end: pointAt(end)}, replacement.text)
  return {edits: [edit], isCertain: safe, actual, expected}
}
