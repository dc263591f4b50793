import type {Edition} from '../../model/edition.js'
import {renderRis} from './render-ris.js'

/** How to cite the note, as RIS: for EndNote, Mendeley, Zotero and library catalogues. */
export const risEdition: Edition = {
  id: 'ris',
  group: 'data',
  extension: '.ris',
  needs: [],
  allows: ({masthead}) => masthead.tlp !== 'TLP:RED',
  render: input => new TextEncoder().encode(renderRis(input)),
}
