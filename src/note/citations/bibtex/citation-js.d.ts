// What we use of Citation.js's reader of BibTeX, which brings no types of its own.

declare module '#vendor/@citation-js/core/lib/util/grammar.js' {
  /** A token of moo; `offset` counts from the beginning of the text that was read. */
  export interface Token {
    readonly type: string
    readonly value: string
    readonly offset: number
  }
  /** Reads tokens by rules that call each other; `this` of a rule is the grammar. */
  export class Grammar {
    constructor(rules: Readonly<Record<string, Rule>>, state: object)
    readonly rules: Readonly<Record<string, Rule>>
    /** Undefined at the end of the text. */
    readonly token: Token | undefined
    readonly lexer: Lexer
    /** By its first rule. */
    parse(lexer: Lexer): unknown
    matchToken(type: string): boolean | undefined
    consumeToken(type: string): Token
  }
  /** @throws {Error} Where the text is none of the grammar's; the message says line and column. */
  export type Rule = (this: Grammar) => unknown
  export interface Lexer {
    reset(text: string): Lexer
    clone(): Lexer
  }
}

declare module '#vendor/@citation-js/plugin-bibtex/lib/input/file.js' {
  import type {Grammar} from '#vendor/@citation-js/core/lib/util/grammar.js'
  /** Its rule `Field` gives a name and its value; what `Entry` gives stands in the fields, too. */
  export const bibtexGrammar: Grammar
  /** Leaves its lexer with the grammar. */
  export function parse(text: string): unknown
}

declare module '#vendor/@citation-js/plugin-bibtex/lib/input/constants.js' {
  /** By the name of the month or journal, in small letters. */
  export const defaultStrings: Readonly<Record<string, string>>
  /** By the names of commands, what they print or do. */
  export const commands: Readonly<Record<string, string>>
  export const mathCommands: Readonly<Record<string, string>>
  export const diacritics: Readonly<Record<string, string>>
  export const formattingEnvs: Readonly<Record<string, unknown>>
  export const formattingCommands: Readonly<Record<string, unknown>>
  export const argumentCommands: Readonly<Record<string, unknown>>
}

declare module '#vendor/@citation-js/plugin-bibtex/lib/input/value.js' {
  /**
   * Names for a field of names, else a text in which `<i>`, `<b>`, `<sup>` and the like stand.
   *
   * @throws {Error} Where it is no TeX that the reader knows.
   */
  export function parse(value: string, field: 'author'): readonly import('./names-of.js').BibtexName[]
  export function parse(value: string, field: 'title'): string
}

declare module '#vendor/@citation-js/plugin-bibtex/lib/mapping/crossref.js' {
  /** The fields of an entry with those that it inherits, by the rules of biblatex; some of them undefined. */
  export function crossref(
    type: string,
    fields: Readonly<Record<string, unknown>>,
    registry: Readonly<Record<string, {readonly type: string; readonly properties: Readonly<Record<string, unknown>>}>>,
  ): Readonly<Record<string, unknown>>
}

declare module '#vendor/@citation-js/plugin-bibtex/lib/mapping/biblatex.js' {
  const exported: {
    readonly default: {
      /** CSL-JSON of biblatex's fields, with those that BibTeX has beside them. */
      readonly convertToTarget: (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
    }
  }
  export default exported
}

declare module '#vendor/@citation-js/plugin-bibtex/lib/mapping/shared.js' {
  /** The key that stands for an entry's type among its fields. */
  export const TYPE: string
  /** Names that biblatex has for kinds of theses and reports, in English. */
  export const TYPE_KEYS: Readonly<Record<string, string>>
}

declare module '#vendor/@citation-js/plugin-bibtex/lib/config.js' {
  const exported: {
    readonly default: {readonly types: {readonly biblatex: {readonly source: Readonly<Record<string, string>>}}}
  }
  export default exported
}
