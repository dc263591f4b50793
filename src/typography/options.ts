/** French only; other languages ignore it. */
export type Profile = 'imprimerie-nationale' | 'union-europeenne'

/** Language and house rules of a text. */
export interface TypesetOptions {
  /** BCP 47. An unknown language gets the rules that hold in all of them, nothing else. */
  readonly lang: string
  /** `imprimerie-nationale` if absent. */
  readonly profile?: Profile | undefined
  /**
   * A cell of a table groups numbers of four digits too; a title keeps numbers with what they count. Both keep dates whole, as does
   * a label: a row of data, an entry of the sources. `prose` if absent.
   */
  readonly context?: 'prose' | 'table' | 'title' | 'label'
}
