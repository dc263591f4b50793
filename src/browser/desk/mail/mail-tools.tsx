import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {ChoiceSegments} from '../parts/choice-segments.js'
import {ChoiceToggle} from '../parts/choice-toggle.js'
import {DownloadLink} from '../parts/download-link.js'
import {SchemeSegments} from '../parts/scheme-segments.js'
import {tool, ToolBar} from '../parts/tool-bar.js'
import {choices, isOffered, state} from '../store/desk-store.js'
import {t} from '../words/index.js'
import {SendTest} from './send-test.js'

/** What can be chosen for the note's mail; nothing where there is none to show. */
export function MailTools({note}: {readonly note: DeskNote}): VNode | null {
  if (!isOffered('mail')) return null
  const {form, part} = choices.value
  const isSeen = part === 'message'
  return (
    <ToolBar
      tools={[
        tool('part', <ChoiceSegments name="part" label={t.mail.part} names={t.mail.parts} />),
        tool('form', <ChoiceSegments name="form" label={t.mail.form} names={t.mail.forms} />, {folds: 1}),
        isSeen && tool('device', <DeviceSegments />, {folds: 2}),
        isSeen && tool('scheme', <SchemeSegments />, {folds: 3}),
        isSeen && tool('without', <Without />, {folds: 6}),
        state.value?.canTest === true && tool('test', <SendTest slug={note.slug} form={form} />, {isAtEnd: true}),
        tool('download', <DownloadLink slug={note.slug} edition="eml" form={form} />, {folds: 5, isAtEnd: true}),
      ]}
    />
  )
}

const DeviceSegments = (): VNode => (
  <ChoiceSegments name="device" label={t.mail.device} names={t.mail.devices} icons={{600: 'desktop'}} />
)

/** What some mail programs do not show. */
const Without = (): VNode => (
  <>
    <ChoiceToggle name="images" on="hidden" off="shown" label={t.mail.images} />
    <ChoiceToggle name="styles" on="stripped" off="kept" label={t.mail.styles} />
  </>
)
