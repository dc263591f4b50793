import type {Edition} from '../../model/edition.js'
import {cslJson} from './csl-json.js'

/** How to cite the note, as CSL-JSON: for Zotero, Pandoc and whatever formats citations by CSL. */
export const cslEdition: Edition = {
  id: 'csl',
  group: 'data',
  extension: '.csl.json',
  needs: [],
  allows: ({masthead}) => masthead.tlp !== 'TLP:RED',
  render: input => new TextEncoder().encode(cslJson(input)),
}
