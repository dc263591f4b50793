import type {VNode} from 'preact'
import {useEffect} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {DataPane} from '../data/data-pane.js'
import type {OptionValue} from '../logic/choices.js'
import {MailPane} from '../mail/mail-pane.js'
import {PdfPane} from '../pdf/pdf-pane.js'
import {choices} from '../store/desk-store.js'
import {stage} from '../store/stage.js'
import {TextPane} from '../text/text-pane.js'
import {WebPane} from '../web/web-pane.js'
import {EditionTabs} from './edition-tabs.js'
import {NoteBanner} from './note-banner.js'
import {NoteHead} from './note-head.js'

type Pane = (props: {readonly note: DeskNote}) => VNode

const panes: Readonly<Record<OptionValue<'tab'>, Pane>> = {
  web: WebPane,
  pdf: PdfPane,
  mail: MailPane,
  text: TextPane,
  data: DataPane,
}

/** A note on the desk: its head, and the edition that is looked at. */
export function NoteView({note}: {readonly note: DeskNote}): VNode {
  const {tab} = choices.value
  const Pane = panes[tab]
  // What was on the stage is old as soon as another pane is looked at.
  useEffect(() => () => void (stage.value = undefined), [tab, note.slug])
  return (
    <>
      <NoteHead note={note} />
      <EditionTabs />
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        <NoteBanner />
        <Pane note={note} />
      </div>
    </>
  )
}
