/** French only; other languages ignore it. */
export type Profile = 'imprimerie-nationale' | 'union-europeenne'

/** Language and house rules of a text. */
export interface TypesetOptions {
  /** BCP 47. An unknown language gets the rules that hold in all of them, nothing else. */
  readonly lang: string
  /** `imprimerie-nationale` if absent. */
  readonly profile?: Profile | undefined
  /**
   * A cell of a table groups numbers of four digits too; a title keeps numbers with what they count, and dates whole; so does a
   * label, or a row of data, with dates. `prose` if absent.
   */
  readonly context?: 'prose' | 'table' | 'title' | 'label'
}
