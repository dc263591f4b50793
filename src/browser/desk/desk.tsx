import type {VNode} from 'preact'
import {AsidePanel} from './aside/aside-panel.js'
import {DeskHead} from './desk-head.js'
import {HelpDialog} from './help-dialog.js'
import {NoteList} from './list/note-list.js'
import {NoteView} from './open-note/note-view.js'
import {ShowMessages} from './open-note/show-messages.js'
import {Banner} from './parts/banner.js'
import {PlaceBanner} from './place-banner.js'
import {choices, current, state, connection, blocking} from './store/desk-store.js'
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

/** Says that the server is not reached, says nothing or does not know this browser, and that it is heard again. */
function ConnectionBanner(): VNode {
  const {value} = connection
  return (
    <div class="connection">
      {(value === 'lost' || value === 'silent' || value === 'shut') && (
        <Banner kind="error">{t.connection[value]}</Banner>
      )}
      {value === 'back' && <Banner kind="info">{t.connection.back}</Banner>}
    </div>
  )
}

/** Says over everything that mistakes of `cess.yml` or the template hold up every note, in which file, and shows them. */
function SettingsBanner(): VNode | null {
  const errors = blocking.value
  if (errors.length === 0) return null
  const files = [...new Set(errors.map(({path}) => path))].join(', ')
  return (
    <div class="settings-banner">
      <Banner kind="error" action={<ShowMessages />}>
        {t.note.blocked(errors.length, files)}
      </Banner>
    </div>
  )
}
