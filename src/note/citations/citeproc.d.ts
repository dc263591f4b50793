/** The few parts of citeproc-js that the house's style needs. */
declare module 'citeproc' {
  /** One work of a citation, as citeproc-js takes it. */
  export interface CitationItem {
    id: string
    locator?: string
    label?: string
    prefix?: string
    suffix?: string
    'suppress-author'?: boolean
  }

  /** Functions that the engine asks for while it works. */
  export interface System {
    retrieveLocale: (lang: string) => string
    retrieveItem: (id: string) => unknown
  }

  /** A formatter for one style and language. */
  export interface Engine {
    updateItems: (ids: readonly string[]) => void
    makeCitationCluster: (items: CitationItem[]) => string
    makeBibliography: () => false | [unknown, string[]]
  }

  const CSL: {
    Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine
  }
  export default CSL
}
