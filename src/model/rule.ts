import type {Text} from './text.js'

/** `advice` is an error under `--strict`, else a warning. */
export type Severity = 'error' | 'warning' | 'advice'

/** Something checked. Severity and words live here, never at the call. */
export interface Rule {
  readonly severity: Severity
  /** The demand of the rule, one sentence: for `cess explain` and the documentation. */
  readonly title: Text
  /** A sentence on what is wrong, where no finding says more. */
  readonly fact?: Text
  /** The way to mend it. */
  readonly remedy: Text
}

/** Keep the ids of a table of rules in its type. */
export const rulesOf = <K extends string>(rules: Readonly<Record<K, Rule>>): Readonly<Record<K, Rule>> => rules
