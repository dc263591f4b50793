import type {Message} from '../../model/message.js'
import {reportFindings} from '../../note/checks/publication/check-publication.js'
import type {PublicationFinding} from '../../note/checks/publication/finding.js'
import {messagesOf} from '../messages/message-of.js'
import {fileBeside, type FrontMatter} from './read-note.js'

/** Messages on a note for findings of comparisons with other notes. */
export function comparedOn(read: FrontMatter, found: readonly PublicationFinding[]): readonly Message[] {
  // The note's own mistakes are reported elsewhere.
  const file = fileBeside(read.file)
  reportFindings(file, read.checked?.places ?? new Map(), found)
  return messagesOf(file)
}
