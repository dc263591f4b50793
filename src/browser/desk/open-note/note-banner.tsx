import type {VNode} from 'preact'
import {isError} from '../../../model/message.js'
import {Banner} from '../parts/banner.js'
import {currentDetail, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'

/** Says that what is shown is older than the text, and why. */
export function NoteBanner(): VNode | null {
  if (state.value?.messages[lang].some(isError)) return <Banner kind="error">{t.note.blocked}</Banner>
  const detail = currentDetail.value
  if (!detail?.isStale) return null
  const errors = detail.messages.filter(isError).length
  return <Banner kind="error">{detail.editions.length > 1 ? t.note.stale(errors) : t.note.nothing}</Banner>
}
