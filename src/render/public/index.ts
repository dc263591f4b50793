import type {Edition} from '../../model/edition.js'
import {mayBePublic} from '../../model/public-note.js'
import {encodeRecord} from './record.js'

/**
 * What the public site may take of a note: facts for listings, and the document for its page and the feeds. It stands
 * among cess's own files, so that a site can be made again without reading unchanged notes. No note but a public one has it.
 */
export const publicEdition: Edition = {
  id: 'public',
  group: 'site',
  extension: '.jsonl',
  folder: '.cess/public',
  needs: ['pdf'],
  allows: ({metadata}) => mayBePublic(metadata),
  render: input => new TextEncoder().encode(encodeRecord(input)),
}
