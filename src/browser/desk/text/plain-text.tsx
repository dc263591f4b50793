import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {EditionGate} from '../open-note/edition-gate.js'
import {Scroller} from '../parts/scroller.js'
import {choices} from '../store/desk-store.js'
import type {EditionView} from '../store/use-edition.js'
import {t} from '../words/index.js'

/** The note as plain text, with a rule at the 72nd column. */
export function PlainText({
  note,
  pane,
  view,
}: {
  readonly note: DeskNote
  readonly pane: 'text' | 'mail'
  readonly view: EditionView<string>
}): VNode {
  return (
    <section class="pane" data-pane={pane} data-slug={note.slug} data-revision={view.shown?.revision ?? 0}>
      <EditionGate edition="text" slug={note.slug} view={view}>
        {({content}) => (
          <Scroller place={`text ${note.slug} ${choices.value.form}`} label={t.note.tabs.text}>
            <div class="ruled">
              <span class="ruler" aria-hidden="true">
                {t.mail.columns}
              </span>
              <pre class="plain" lang={note.lang}>
                {content}
              </pre>
            </div>
          </Scroller>
        )}
      </EditionGate>
    </section>
  )
}
