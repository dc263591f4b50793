import type {Render} from '../../model/edition.js'
import {renderRis} from './render-ris.js'

/** How to cite the note, as RIS: for EndNote, Mendeley, Zotero and library catalogues. */
export const render: Render = input => new TextEncoder().encode(renderRis(input))
