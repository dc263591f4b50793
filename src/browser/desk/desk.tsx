import type {VNode} from 'preact'
import {AsidePanel} from './aside/aside-panel.js'
import {ConnectionBanner} from './connection-banner.js'
import {DeskHead} from './desk-head.js'
import {HelpDialog} from './help-dialog.js'
import {NoteList} from './list/note-list.js'
import {NoteView} from './open-note/note-view.js'
import {SettingsBanner} from './settings-banner.js'
import {choices, current, state} from './store/desk-store.js'
import {sizes} from './store/sizes.js'
import {t} from './words/index.js'

/** An editor's desk: the notes, one of them in all its editions, and what is to be said of it. */
export function Desk(): VNode {
  const {hasList, hasAside, listPx, asidePx} = sizes.value
  const columns = [hasList && `${listPx}px`, 'minmax(0, 1fr)', hasAside && `${asidePx}px`]
  return (
    <>
      <a class="skip" href="#note" onClick={skip}>
        {t.skip}
      </a>
      <DeskHead />
      <ConnectionBanner />
      <SettingsBanner />
      <div class="columns" style={{gridTemplateColumns: columns.filter(Boolean).join(' ')}}>
        {hasList && <NoteList />}
        <main id="note" tabIndex={-1}>
          <OnDesk />
        </main>
        {hasAside && <AsidePanel />}
      </div>
      <HelpDialog />
    </>
  )
}

/** The note on the desk, or what to do to get one there. */
function OnDesk(): VNode {
  const note = current.value
  if (note) return <NoteView note={note} />
  const isHeld = state.value?.notes[0]?.revision === 0
  const text = choices.value.note ? t.note.gone : isHeld ? t.note.nothing : t.note.choose
  return (
    <>
      <h1 class="unseen">{t.desk}</h1>
      <p class="empty" role="status">
        {state.value ? text : t.list.loading}
      </p>
    </>
  )
}

/** The address says which note is on the desk: it cannot say where the skip leads too. */
function skip(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#note')?.focus()
}
