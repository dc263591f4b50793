import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import type {DeskNote} from '../../../model/desk.js'
import {rememberScroll, scrollOf} from '../frame/scroll-memory.js'
import {EditionGate} from '../open-note/edition-gate.js'
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
  const scroller = useRef<HTMLDivElement>(null)
  const place = `text ${note.slug} ${choices.value.form}`
  useEffect(() => scroller.current?.scrollTo(0, scrollOf(place)), [place, view.shown === undefined])
  return (
    <section class="pane" data-pane={pane} data-slug={note.slug} data-revision={view.shown?.revision ?? 0}>
      <EditionGate edition="text" slug={note.slug} view={view}>
        {({content}) => (
          <div
            class="scroller"
            tabIndex={0}
            role="region"
            aria-label={t.note.tabs.text}
            ref={scroller}
            onScroll={event => rememberScroll(place, event.currentTarget.scrollTop)}
          >
            <div class="ruled">
              <span class="ruler" aria-hidden="true">
                {t.mail.columns}
              </span>
              <pre class="plain" lang={note.lang}>
                {content}
              </pre>
            </div>
          </div>
        )}
      </EditionGate>
    </section>
  )
}
