import {computed, signal} from '@preact/signals'
import type {DeskNote, DeskNoteDetail, DeskState} from '../../../model/desk.js'
import {formatChoices, parseChoices, type Choices} from '../logic/choices.js'
import {filterNotes} from '../logic/filter-notes.js'

/** The publication; absent until the server told. */
export const state = signal<DeskState | undefined>(undefined)

/** What the address says. */
export const choices = signal<Choices>(parseChoices(location.hash))

/** Whether the server is heard; `back` for a while after it was not. */
export const connection = signal<'opening' | 'live' | 'lost' | 'back'>('opening')

/** The server's life: another one counts revisions anew. */
export const session = signal('')

/** What was last told of the note on the desk. */
export const detail = signal<DeskNoteDetail | undefined>(undefined)

/** The note on the desk; absent where there is none of that name. */
export const current = computed<DeskNote | undefined>(() =>
  state.value?.notes.find(({slug}) => slug === choices.value.note),
)

/** What is told of the note on the desk, and of no other. */
export const currentDetail = computed(() => (detail.value?.note.slug === choices.value.note ? detail.value : undefined))

/** Notes that fit what the list asks for. */
export const listed = computed(() => filterNotes(state.value?.notes ?? [], choices.value))

/** Choose anew: the address says so, and `back` returns to the note before. */
export function choose(change: Partial<Choices>): void {
  const next = {...choices.value, ...change}
  const isOtherNote = next.note !== choices.value.note
  const address = formatChoices(next)
  if (isOtherNote) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  choices.value = next
}

/** The address that a link to other choices has. */
export const addressOf = (change: Partial<Choices>): string => formatChoices({...choices.value, ...change})

/** Follow the address where the browser changes it: links, `back`, a bookmark. */
export function followAddress(): void {
  const read = () => (choices.value = parseChoices(location.hash))
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
}
