import {mistakeId} from '../../../model/phrasing.js'
import {decoded} from '../logic/decoded.js'
import {noteLink} from '../logic/note-link.js'
import {choose, currentDetail, state} from '../store/desk-store.js'
import {openPlace} from '../store/editor.js'
import {onShortcut} from '../store/shortcuts.js'

/**
 * What readers may do in a frame: follow links inside the page, and to other notes; open others in a window of their own; write
 * to addresses; use the desk's keys.
 */
export function followLinks(page: Document): void {
  page.addEventListener('click', event => {
    const target = event.target as Element | null
    const link = target?.closest?.('a[href]')
    if (!link) openMistake(target?.closest?.('.mistake')?.id)
    if (!link) return
    event.preventDefault()
    follow(page, link.getAttribute('href') ?? '')
  })
  page.addEventListener('keydown', onShortcut)
}

/** A mistake that is marked in a page opens in the editor, as its message does. */
function openMistake(id: string | undefined): void {
  const message = id && currentDetail.peek()?.messages.find(told => mistakeId(told) === id.replace(/_\d+$/, ''))
  if (message) openPlace(message)
}

function follow(page: Document, href: string): void {
  if (href.startsWith('#')) {
    const id = decoded(href.slice(1))
    const target = id ? page.getElementById(id) : page.documentElement
    target?.scrollIntoView()
    return
  }
  if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer')
  if (/^mailto:/i.test(href)) location.assign(href)
  const link = noteLink(href)
  if (link && state.peek()?.notes.some(({slug}) => slug === link.slug))
    choose({note: link.slug, tab: link.tab, beside: ''})
}
