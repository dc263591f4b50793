import type {VNode} from 'preact'
import {deskFacts, type DeskEdition, type DeskNote, type DeskNoteDetail} from '../../../model/desk.js'
import {nothingToShow} from '../store/ask.js'
import {blocking, currentDetail, state} from '../store/desk-store.js'
import {t} from '../words/index.js'
import {ShowMessages} from './show-messages.js'

/** An edition that is not shown. */
interface Absent {
  readonly edition: DeskEdition
  readonly slug: string
  /** Why it could not be read, as `EditionView` says it. */
  readonly failure: number | undefined
}

/** Says in the place of an edition why there is none. */
export function EditionAbsence({edition, slug, failure}: Absent): VNode {
  const note = state.value?.notes.find(other => other.slug === slug)
  const known = currentDetail.value
  const detail = known?.note.slug === slug ? known : undefined
  const isAbsent = failure === nothingToShow || detail?.editions.includes(edition) === false
  if (!isAbsent) return <Empty why={whyNotRead(failure)} />
  if (blocking.value.length > 0) return <Empty why={t.note.nothing} />
  // Whether it has errors is told with its messages.
  if (!note?.counts) return <Empty why={t.note.loading} />
  return isNeverShown(note, detail) ? <NeverShown note={note} /> : <Empty why={whyNone(note, edition)} />
}

/** Reasons that messages say more about. */
const leadingToMessages: readonly string[] = [t.note.nothing, t.note.failed, t.note.notYet]

const Empty = ({why}: {readonly why: string}): VNode => (
  <p class="empty" role="status">
    {why} {leadingToMessages.includes(why) && <ShowMessages />}
  </p>
)

/** A calm word instead of an empty frame: the note has errors, and no version without is known. */
const NeverShown = ({note}: {readonly note: DeskNote}): VNode => (
  <div class="empty" role="status">
    <p class="lead">{t.note.neverShown}</p>
    <p>
      {t.note.untilMended(note.counts?.errors ?? 0)} {note.isRecalled === true && t.note.recalledAlone}
    </p>
    <ShowMessages />
  </div>
)

const isNeverShown = ({counts}: DeskNote, detail: DeskNoteDetail | undefined): boolean =>
  (counts?.errors ?? 0) > 0 && (detail === undefined || detail.isBuilt || detail.editions.length <= 1)

function whyNotRead(failure: number | undefined): string {
  if (failure === undefined) return t.note.loading
  if (blocking.value.length > 0) return t.note.nothing
  return failure === 0 ? t.connection.failed : t.note.failed
}

function whyNone({tlp, counts}: DeskNote, edition: DeskEdition): string {
  if (tlp !== 'TLP:RED') return (counts?.errors ?? 0) > 0 ? t.note.notYet : t.note.notThis
  return deskFacts[edition].readers === 'people' ? t.note.noPage : t.note.noData
}
