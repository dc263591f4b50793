import type {VNode} from 'preact'
import {AsidePanel} from './aside/aside-panel.js'
import {ConnectionBanner} from './connection-banner.js'
import {DeskHead} from './desk-head.js'
import {HelpDialog} from './help-dialog.js'
import {NoteList} from './list/note-list.js'
import {NoteView} from './open-note/note-view.js'
import {PlaceBanner} from './place-banner.js'
import {SettingsBanner} from './settings-banner.js'
import {choices, current, state} from './store/desk-store.js'
import {panels, showNote} from './store/panels.js'
import {sizes} from './store/sizes.js'
import {t} from './words/index.js'

/** An editor's desk: the notes, one of them in all its editions, and what is to be said of it. */
export function Desk(): VNode {
  const {listPx, asidePx} = sizes.value
  const {list, note, aside} = panels.value
  const rest = 'minmax(0, 1fr)'
  // A panel that is alone has all the room; beside the note it takes less than half.
  const columns = [list && width(listPx, note), note && rest, aside && width(asidePx, note)]
  return (
    <>
      <a class="skip" href="#note" onClick={skip}>
        {t.skip}
      </a>
      <DeskHead />
      <SettingsBanner />
      <div class="columns" style={{gridTemplateColumns: columns.filter(Boolean).join(' ')}}>
        {list && <NoteList />}
        <main id="note" tabIndex={-1} class={note ? '' : 'unseen'}>
          {note ? <OnDesk /> : <h1>{t.desk}</h1>}
        </main>
        {aside && <AsidePanel />}
      </div>
      <PlaceBanner />
      <ConnectionBanner />
      <HelpDialog />
    </>
  )
}

const width = (px: number, isBeside: boolean): string => (isBeside ? `min(${px}px, 46%)` : 'minmax(0, 1fr)')

/** The note on the desk, or what to do to get one there. */
function OnDesk(): VNode {
  const note = current.value
  const isReading = state.value?.isReading ?? true
  if (note && !(isReading && note.revision === 0)) return <NoteView note={note} />
  const isHeld = state.value?.notes[0]?.revision === 0
  const text = choices.value.note ? t.note.gone : isHeld ? t.note.nothing : t.note.choose
  return (
    <>
      <h1 class="unseen">{t.desk}</h1>
      <p class="empty" role="status">
        {isReading ? t.list.loading : text}
      </p>
    </>
  )
}

/** The address says which note is on the desk: it cannot say where the skip leads too. */
function skip(event: Event): void {
  event.preventDefault()
  showNote()
  document.querySelector<HTMLElement>('#note')?.focus()
}
