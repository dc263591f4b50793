import type {ComponentChildren, VNode} from 'preact'
import type {DeskEdition, DeskNoteDetail} from '../../../model/desk.js'
import {Banner} from '../parts/banner.js'
import {blocking, currentDetail} from '../store/desk-store.js'
import type {EditionView} from '../store/use-edition.js'
import {t} from '../words/index.js'

/** Shows an edition, or says in its place why there is none. */
export function EditionGate<T>({
  edition,
  view,
  children,
}: {
  readonly edition: DeskEdition
  readonly view: EditionView<T>
  readonly children: (shown: NonNullable<EditionView<T>['shown']>) => ComponentChildren
}): VNode {
  const why = whyNot(edition, view)
  if (!view.shown) return <p class="empty">{why}</p>
  return (
    <>
      {view.failure !== undefined && view.failure > 0 && <Banner kind="error">{t.note.failed}</Banner>}
      {children(view.shown)}
    </>
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
