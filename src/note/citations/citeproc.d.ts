/** The few parts of citeproc-js that the house's style needs. */
declare module 'citeproc' {
  /** One work of a citation, as citeproc-js takes it. */
  export interface CitationItem {
    id: string
    prefix?: string
    suffix?: string
    'suppress-author'?: boolean
  }

  /** Functions that the engine asks for while it works. */
  export interface System {
    retrieveLocale: (lang: string) => string
    retrieveItem: (id: string) => unknown
    /** Called for each work in a citation that has a `system_id`, if the engine's `apply_citation_wrapper` is set. */
    wrapCitationEntry?: (markup: string, id: string) => string
  }

  /** A formatter for one style and language. */
  export interface Engine {
    readonly opt: {readonly development_extensions: {apply_citation_wrapper: boolean}}
    /** Affixes of the style's `layout`, which citations lack once their works are wrapped. */
    readonly citation: {readonly opt: {readonly layout_prefix: string; readonly layout_suffix: string}}
    updateItems: (ids: readonly string[]) => void
    makeCitationCluster: (items: CitationItem[]) => string
    makeBibliography: () => false | [{readonly entry_ids: readonly string[][]}, string[]]
  }

  /** Parts of the formatter that are not right for all works: the letters of names that have spaces between their parts, and how it writes signs. */
  export interface Formatter {
    ROMANESQUE_REGEXP: RegExp
    STARTSWITH_ROMANESQUE_REGEXP: RegExp
    ENDSWITH_ROMANESQUE_REGEXP: RegExp
    readonly Output: {readonly Formats: {readonly html: {text_escape: (text?: string) => string}}}
  }

  const CSL: Formatter & {
    Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine
  }
  export default CSL
}
