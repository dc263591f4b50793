import {signal} from '@preact/signals'
import {arrangeNotes} from '../logic/arrange-notes.js'
import {options} from '../logic/choices.js'
import {lang} from '../words/index.js'
import {choices, choose, current, currentDetail, listed, state} from './desk-store.js'
import {openPlace, placeNotice} from './editor.js'
import {isNarrow, openPanel, showNote, togglePanel} from './panels.js'
import {sizes} from './sizes.js'
import {own} from '../../../model/own.js'

/** Whether the help is open. */
export const isHelpOpen = signal(false)

const step = (by: number) => {
  const {note, order} = choices.value
  const notes = arrangeNotes(listed.value, order, lang).flatMap(group => group.notes)
  const at = notes.findIndex(({slug}) => slug === note)
  const next = notes[Math.min(notes.length - 1, Math.max(0, at + by))]
  if (next) choose({note: next.slug})
}

/** The place of the first message, or else the note. */
const openFile = () => {
  const {root = ''} = state.value ?? {}
  const note = current.value
  const place = currentDetail.value?.messages[0] ?? (note && {path: note.path, file: `${root}/${note.path}`})
  if (place) openPlace(place)
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('#search')
  search?.select()
  return search !== null
}

/** Actions of single keys. */
const actions: Readonly<Record<string, () => void>> = {
  '/': () => {
    openPanel('list')
    // At once where the list is there: the next key may be the first letter.
    if (!focusSearch()) requestAnimationFrame(focusSearch)
  },
  j: () => step(1),
  k: () => step(-1),
  l: () => togglePanel('list'),
  m: () => togglePanel('aside'),
  e: openFile,
  '?': () => (isHelpOpen.value = true),
  ...Object.fromEntries(options.tab.map((tab, index) => [String(index + 1), () => choose({tab})])),
}

/** Leave what is nearest: the notice at the foot, the frame of a page, a panel that has a narrow window for itself. */
function leave({view}: KeyboardEvent): void {
  if (placeNotice.value) placeNotice.value = undefined
  else if (view !== window) document.querySelector<HTMLElement>('main [role="tab"][aria-selected="true"]')?.focus()
  else if (isNarrow.value && current.value) showNote()
}

/** Do what a key says; keys that are typed into something do nothing else. */
export function onShortcut(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) leave(event)
  if (event.altKey || event.ctrlKey || event.metaKey || isTyped(event) || !sizes.value.hasSingleKeys) return
  const action = isHelpOpen.value ? undefined : own(actions, event.key)
  if (!action) return
  event.preventDefault()
  action()
}

/** Elements of frames are of their own window's classes. */
function isTyped({target}: KeyboardEvent): boolean {
  const element = target as Element | null
  return element?.matches?.('input:not([type="radio"], [type="checkbox"]), textarea, select') ?? false
}
