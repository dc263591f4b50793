import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

const formats = {bibtex: '@bibtex/text', biblatex: '@biblatex/text', ris: '@ris/file'} as const

/** Citations as Citation.js reads them, as CSL-JSON. It keeps no-case marks of BibTeX as HTML; they are taken off. */
export const readCitations = (
  text: string,
  format: keyof typeof formats,
): readonly Readonly<Record<string, unknown>>[] =>
  plugins.input.chain(text, {generateGraph: false, forceType: formats[format]}).map(item => ({
    ...item,
    title: String(item['title']).replaceAll(/<span class="nocase">(.*?)<\/span>/g, '$1'),
  }))
