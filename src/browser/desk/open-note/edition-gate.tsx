import type {ComponentChildren, VNode} from 'preact'
import {useEffect} from 'preact/hooks'
import type {DeskEdition, DeskNoteDetail} from '../../../model/desk.js'
import {blocking, choices, currentDetail} from '../store/desk-store.js'
import {stage} from '../store/stage.js'
import type {EditionView} from '../store/use-edition.js'
import {t} from '../words/index.js'
import {ShowMessages} from './show-messages.js'

/** Shows an edition of a note, or says in its place why there is none. */
export function EditionGate<T>({
  edition,
  slug,
  view,
  children,
}: {
  readonly edition: DeskEdition
  readonly slug: string
  readonly view: EditionView<T>
  readonly children: (shown: NonNullable<EditionView<T>['shown']>) => ComponentChildren
}): VNode {
  const isEmpty = view.shown === undefined
  // Nothing can be asked of what is not shown.
  useEffect(() => {
    if (isEmpty && slug === choices.peek().note) stage.value = undefined
  }, [isEmpty, slug])
  if (view.shown) return <>{children(view.shown)}</>
  const why = whyNot(edition, view)
  return (
    <p class="empty" role="status">
      {why} {(why === t.note.nothing || why === t.note.failed) && <ShowMessages />}
    </p>
  )
}

function whyNot(edition: DeskEdition, {failure}: EditionView<unknown>): string {
  const detail = currentDetail.value
  if (detail && !detail.editions.includes(edition)) return absence(detail, edition)
  if (failure === undefined) return t.note.loading
  if (blocking.value.length > 0) return t.note.nothing
  if (failure === 0) return t.connection.failed
  return failure === 404 ? t.note.notThis : t.note.failed
}

function absence({isStale, note}: DeskNoteDetail, edition: DeskEdition): string {
  if (isStale) return t.note.nothing
  if (note.tlp !== 'TLP:RED') return t.note.notThis
  return edition === 'web' ? t.note.noPage : t.note.noData
}
