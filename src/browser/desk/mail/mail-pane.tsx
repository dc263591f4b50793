import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {choices} from '../store/desk-store.js'
import {MailHeaders} from './mail-headers.js'
import {MailMessage} from './mail-message.js'
import {MailText} from './mail-text.js'
import {MailTools} from './mail-tools.js'
import {useMails} from './use-mails.js'

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
