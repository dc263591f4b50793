import type {VNode} from 'preact'
import {isError} from '../../../model/message.js'
import {Banner} from '../parts/banner.js'
import {currentDetail, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'

/** Says that what is shown is older than the text, and why. */
export function NoteBanner(): VNode | null {
  if (state.value?.messages[lang].some(isError)) return <Banner kind="error">{t.note.blocked}</Banner>
  const detail = currentDetail.value
  // Where there is nothing to show, the pane says so in its place.
  if (!detail?.isStale || detail.editions.length <= 1) return null
  const errors = detail.messages.filter(isError).length
  return <Banner kind="error">{t.note.stale(errors)}</Banner>
}
