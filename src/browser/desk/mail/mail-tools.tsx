import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {ChoiceToggle} from '../parts/choice-toggle.js'
import {DownloadLink} from '../parts/download-link.js'
import {choices, isOffered, state} from '../store/desk-store.js'
import {t} from '../words/index.js'
import {SendTest} from './send-test.js'

/** What can be chosen for the note's mail; nothing where there is none to show. */
export function MailTools({note}: {readonly note: DeskNote}): VNode | null {
  if (!isOffered('mail')) return null
  const {form, part} = choices.value
  return (
    <div class="tools">
      <ChoiceSegments name="part" label={t.mail.part} names={t.mail.parts} />
      <ChoiceSegments name="form" label={t.mail.form} names={t.mail.forms} />
      {part === 'message' && (
        <>
          <ChoiceSegments name="device" label={t.mail.device} names={t.mail.devices} />
          <ChoiceSegments name="scheme" label={t.web.schemes} names={t.web.scheme} />
          <ChoiceToggle name="images" on="hidden" off="shown" label={t.mail.images} />
          <ChoiceToggle name="styles" on="stripped" off="kept" label={t.mail.styles} />
        </>
      )}
      <span class="spring" />
      {state.value?.canTest && <SendTest slug={note.slug} form={form} />}
      <DownloadLink slug={note.slug} edition="eml" form={form} />
    </div>
  )
}
