import {computed, effect, signal} from '@preact/signals'
import {choices} from './desk-store.js'
import {sizes} from './sizes.js'

/** Narrower windows have room for one thing at a time. */
const onePx = 720
/** And these for a note with one panel beside it. */
const twoPx = 1000

type Panel = 'list' | 'aside'

const widthPx = signal(window.innerWidth)

/** What a narrow window shows. */
const alone = signal<Panel | 'note'>(choices.peek().note ? 'note' : 'list')

/** Whether the window has room for one thing at a time. */
export const isNarrow = computed(() => widthPx.value < onePx)

/** What is there now, as far as the window has room. */
export const panels = computed<Readonly<Record<Panel | 'note', boolean>>>(() => {
  if (isNarrow.value)
    return {list: alone.value === 'list', note: alone.value === 'note', aside: alone.value === 'aside'}
  const {hasList, hasAside} = sizes.value
  return {list: hasList, note: true, aside: hasAside && (!hasList || widthPx.value >= twoPx)}
})

/** Put a panel there; a window that has no room for both gives up the other. */
export function openPanel(name: Panel): void {
  alone.value = name
  if (isNarrow.peek()) return
  const hasBoth = widthPx.peek() >= twoPx
  const {hasList, hasAside} = sizes.peek()
  sizes.value = {
    ...sizes.peek(),
    hasList: name === 'list' || (hasList && hasBoth),
    hasAside: name === 'aside' || (hasAside && hasBoth),
  }
}

/** Put it there, or away. */
export function togglePanel(name: Panel): void {
  if (!panels.peek()[name]) openPanel(name)
  else if (isNarrow.peek()) showNote()
  else sizes.value = {...sizes.peek(), ...(name === 'list' ? {hasList: false} : {hasAside: false})}
}

/** In a narrow window: the note, in place of what was there. */
export const showNote = (): void => void (alone.value = 'note')

/** Follow the window's width; a note that is chosen is to be seen. */
export function followRoom(): void {
  window.addEventListener('resize', () => (widthPx.value = window.innerWidth))
  let last = choices.peek().note
  effect(() => {
    const {note} = choices.value
    if (note !== last && note) showNote()
    last = note
  })
}
