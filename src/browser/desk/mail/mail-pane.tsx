import type {VNode} from 'preact'
import {type DeskNote, deskPaths, type DeskMails} from '../../../model/desk.js'
import {choices} from '../store/desk-store.js'
import {readText, useEdition, type EditionView, type Reader} from '../store/use-edition.js'
import {useNoteEdition} from '../store/use-note-edition.js'
import {PlainText} from '../text/plain-text.js'
import {MailHeaders, type MailPartProps} from './mail-headers.js'
import {MailMessage} from './mail-message.js'
import {MailTools} from './mail-tools.js'

const parts = {message: MailMessage, text: MailText, headers: MailHeaders} as const

/** The note's mail as it arrives: what it looks like in different programs, its plain text, its head. */
export function MailPane({note}: {readonly note: DeskNote}): VNode {
  const {shown, failure} = useMails(note)
  const {part, form} = choices.value
  const Part = parts[part]
  return (
    <>
      <MailTools note={note} />
      <Part note={note} mail={shown?.content[form]} failure={failure} />
    </>
  )
}

/** The message's other body, for programs without HTML. */
function MailText({note}: MailPartProps): VNode {
  const view = useNoteEdition(note, {edition: 'text', form: choices.value.form, reader: readText})
  return <PlainText note={note} pane="mail" view={view} />
}

// The server is ours; see `askJson`.
const readMails: Reader<DeskMails> = async answer => (await answer.json()) as DeskMails

/** What is known of a note's mail in both forms. */
const useMails = ({slug, revision}: DeskNote): EditionView<DeskMails> =>
  useEdition(`${deskPaths.note}${encodeURIComponent(slug)}${deskPaths.mail}`, revision, readMails)
