import type {Text} from '../model/text.js'
import {europeanFrenchExamples, frenchExamples} from './explanations/french.js'
import {otherExamples} from './explanations/others.js'
import {ruleTitles, type Examples, type ExplainedRule} from './explanations/rules.js'
import type {Profile} from './options.js'

/** A rule of a language as `cess explain typographie` prints it; its examples are run as tests. */
export interface Explanation {
  readonly id: ExplainedRule
  /** BCP 47. */
  readonly lang: string
  readonly profile?: Profile | undefined
  /** Where it holds, if not everywhere. */
  readonly context?: 'title' | 'label' | undefined
  readonly title: Text
  /** In both, ⎵ stands for U+202F and ⍽ for U+00A0, so that they can be seen. */
  readonly examples: readonly {readonly input: string; readonly expected: string}[]
}

/** Rules that do not hold everywhere. */
const contexts: Readonly<Partial<Record<ExplainedRule, 'title' | 'label'>>> = {titles: 'title', 'whole-dates': 'label'}

/** The rules, language by language, in the order in which they are explained. */
export const explanations: readonly Explanation[] = [
  ...explain('fr', frenchExamples, 'imprimerie-nationale'),
  ...explain('fr', europeanFrenchExamples, 'union-europeenne'),
  ...Object.entries(otherExamples).flatMap(([lang, examples]) => explain(lang, examples)),
]

function explain(lang: string, examples: Examples, profile?: Profile): Explanation[] {
  // The keys of `Examples` are rule ids by its type; Object.keys forgets it.
  return (Object.keys(examples) as ExplainedRule[]).map(id => ({
    id,
    lang,
    profile,
    context: contexts[id],
    title: ruleTitles[id],
    examples: (examples[id] ?? []).map(example => {
      const [input = '', expected = ''] = example.split(' → ')
      return {input, expected}
    }),
  }))
}
