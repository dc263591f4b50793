// The parts of Citation.js that the tests read citations with; it brings no types of its own.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Read a text of a named format to CSL-JSON. */
      readonly chain: (
        text: string,
        options: {readonly generateGraph: boolean; readonly forceType: string},
      ) => readonly Readonly<Record<string, unknown>>[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
