import type {Render} from '../../model/edition.js'
import {cslJson} from './csl-json.js'

/** How to cite the note, as CSL-JSON: for Zotero, Pandoc and whatever formats citations by CSL. */
export const render: Render = input => new TextEncoder().encode(cslJson(input))
