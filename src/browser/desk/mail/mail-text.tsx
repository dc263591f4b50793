import type {VNode} from 'preact'
import {choices} from '../store/desk-store.js'
import {readText} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {PlainText} from '../text/plain-text.js'
import type {MailPartProps} from './mail-part.js'

/** The message's other body, for programs without HTML. */
export function MailText({note}: MailPartProps): VNode {
  const view = useNoteEdition(note, {edition: 'text', form: choices.value.form, reader: readText})
  return <PlainText note={note} pane="mail" view={view} />
}
