import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {RuleId} from '../../../model/rules/index.js'
import type {Text} from '../../../model/text.js'
import type {Suggestion} from '../../../typography/index.js'
import type {TextCheck} from '../../text-check.js'
import {findSuggestions} from '../../prose/find-suggestions.js'

const rules: Readonly<Record<Suggestion['kind'], RuleId>> = {
  ligature: 'ligature',
  'capital-accent': 'capital-accent',
  ordinal: 'ordinal-form',
  dash: 'hyphen-as-dash',
  'vague-likelihood': 'vague-likelihood',
  'unpaired-quote': 'quote-unpaired',
  'single-quotes': 'quote-single',
}

/** Expectation where only the author can say which words. */
const expectations: Readonly<Partial<Record<Suggestion['kind'], Text>>> = {
  'vague-likelihood': {en: 'a word of the likelihood scale', fr: "un mot de l'échelle de probabilité"},
  'unpaired-quote': {en: 'a pair of them', fr: 'une paire'},
}

/** Rules `ligature`, `capital-accent`, `ordinal-form`, `hyphen-as-dash`, `vague-likelihood`, `quote-unpaired`, `quote-single`. */
export function checkTypography({file, fields, places, publication, root}: TextCheck): void {
  const lang = fields.lang ?? publication.defaultLang
  for (const {kind, actual, expected, place} of findSuggestions({
    fields,
    places,
    file: String(file.value),
    lang,
    root,
  })) {
    const wanted = expected === null ? expectations[kind] : quoted(expected)
    report(file, rules[kind], {place, actual: quoted(actual), ...(wanted !== undefined && {expected: wanted})})
  }
}
