import type {VNode} from 'preact'
import {Banner} from '../parts/banner.js'
import {choices, currentDetail} from '../store/desk-store.js'
import {ShowMessages} from './show-messages.js'
import {t} from '../words/index.js'

/** Says that mistakes are marked in what is shown, or that it is older than the text, and why. */
export function NoteBanner(): VNode | null {
  const detail = currentDetail.value
  const {tab, file} = choices.value
  const edition = tab === 'data' ? file : tab
  // The source is never older, and where there is nothing to show, the pane says so in its place.
  if (!detail || edition === 'source' || !detail.editions.includes(edition)) return null
  const errors = detail.note.counts?.errors ?? 0
  if (detail.isMarked)
    return (
      <Banner kind="error" action={<ShowMessages />}>
        {t.note.marked(errors)} {detail.note.isRecalled && t.note.recalledAlone}
      </Banner>
    )
  if (!detail.isStale) return null
  return (
    <Banner kind="error" action={<ShowMessages />}>
      {t.note[detail.isBuilt ? 'built' : 'stale'](errors)} {detail.note.isRecalled && t.note.recalled}
    </Banner>
  )
}
