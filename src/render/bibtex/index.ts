import type {Render} from '../../model/edition.js'
import {renderBibtex} from './render-bibtex.js'

/** How to cite the note, as BibTeX that biblatex reads too: for LaTeX, JabRef and Pandoc. */
export const render: Render = input => new TextEncoder().encode(renderBibtex(input))
