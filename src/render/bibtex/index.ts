import type {Edition} from '../../model/edition.js'
import {renderBibtex} from './render-bibtex.js'

/** How to cite the note, as BibTeX that biblatex reads too: for LaTeX, JabRef and Pandoc. */
export const bibtexEdition: Edition = {
  id: 'bibtex',
  group: 'data',
  extension: '.bib',
  needs: [],
  allows: ({masthead}) => masthead.tlp !== 'TLP:RED',
  render: input => new TextEncoder().encode(renderBibtex(input)),
}
