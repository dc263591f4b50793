import {utf8} from '../../model/bytes.js'
import type {Render} from '../../model/edition.js'
import {encodeRecord} from './record.js'

/**
 * A note's record for the public site: facts for listings, and the document for its page and the feeds. It stands
 * among cess's own files, so that a site can be made again without reading unchanged notes. No note but a public one has it.
 */
export const render: Render = input => utf8(encodeRecord(input))
