import {computed, effect, signal} from '@preact/signals'
import {blocking, choices, current} from './desk-store.js'
import {kept} from './kept.js'
import {sizes} from './sizes.js'

/** Narrower windows have room for one thing at a time. */
const onePx = 720
/** And these for a note with one panel beside it. */
const twoPx = 1000
/** The checks open by themselves only where the note keeps as much. */
const notePx = 480

type Panel = 'list' | 'aside'

const widthPx = signal(window.innerWidth)

/** Part of the desk that a narrow window shows. */
const alone = signal<Panel | 'note'>(choices.peek().note ? 'note' : 'list')

/** Whether the checks come by themselves with a note's remarks, stay, or stay away. */
const asideMode = kept('aside', ['auto', 'open', 'closed'])

/** Whether there is something to be mended. */
const hasRemarks = computed(() => {
  const {errors, warnings} = current.value?.counts ?? {errors: 0, warnings: 0}
  return errors + warnings + blocking.value.length > 0
})

/** The note whose remarks opened the checks: they stay when the last is mended, since the next one would move the page again. */
const remarked = signal('')

/** Whether the window has room for one thing at a time. */
export const isNarrow = computed(() => widthPx.value < onePx)

/** Panels that are there now, as far as the window has room. */
export const panels = computed<Readonly<Record<Panel | 'note', boolean>>>(() => {
  if (isNarrow.value)
    return {list: alone.value === 'list', note: alone.value === 'note', aside: alone.value === 'aside'}
  const {hasList} = sizes.value
  const hasRoom = !hasList || widthPx.value >= twoPx
  return {list: hasList, note: true, aside: hasRoom && wantsAside()}
})

function wantsAside(): boolean {
  if (asideMode.value !== 'auto') return asideMode.value === 'open'
  const {hasList, listPx, asidePx} = sizes.value
  if (widthPx.value - (hasList ? listPx : 0) - asidePx < notePx) return false
  return hasRemarks.value || choices.value.aside !== 'messages' || isRemarked()
}

const isRemarked = (): boolean => remarked.value !== '' && remarked.value === choices.value.note

/** Put a panel there; a window that has no room for both gives up the other. */
export function openPanel(name: Panel): void {
  if (isNarrow.peek()) alone.value = name
  else if (name === 'list') sizes.value = {...sizes.peek(), hasList: true}
  else {
    asideMode.value = hasRemarks.peek() ? 'auto' : 'open'
    if (widthPx.peek() < twoPx) sizes.value = {...sizes.peek(), hasList: false}
    if (!panels.peek().aside) asideMode.value = 'open'
  }
}

/** Put it there, or away. */
export function togglePanel(name: Panel): void {
  if (!panels.peek()[name]) openPanel(name)
  else if (isNarrow.peek()) showNote()
  else if (name === 'list') sizes.value = {...sizes.peek(), hasList: false}
  else closeAside()
}

/** Close the panel of checks: until the next message where there are none now, else until it is opened again. */
function closeAside(): void {
  remarked.value = ''
  asideMode.value = hasRemarks.peek() || choices.peek().aside !== 'messages' ? 'closed' : 'auto'
}

/** In a narrow window: the note, in place of what was there. */
export const showNote = (): void => void (alone.value = 'note')

/** Follow the window's width and the note's remarks; a note that is chosen is to be seen. */
export function followRoom(): void {
  window.addEventListener('resize', () => (widthPx.value = window.innerWidth))
  let last = choices.peek().note
  effect(() => {
    const {note} = choices.value
    if (note !== last && note) showNote()
    last = note
  })
  effect(() => {
    const {note} = choices.value
    if (hasRemarks.value) remarked.value = note
    else if (remarked.peek() !== note) remarked.value = ''
  })
}
