import {computed, signal} from '@preact/signals'
import type {DeskEdition, DeskMessage, DeskNote, DeskNoteDetail, DeskState} from '../../../model/desk.js'
import {isError} from '../../../model/message.js'
import {formatChoices, options, parseChoices, type Choices} from '../logic/choices.js'
import {filterNotes} from '../logic/filter-notes.js'
import {firstNote} from '../logic/first-note.js'
import {lang} from '../words/index.js'
import {kept} from './kept.js'

/** The publication; absent until the server told. */
export const state = signal<DeskState | undefined>(undefined)

/** Address of the house's mark, which the page draws as an image: nothing in it runs. */
export const mark = computed(() => {
  const svg = state.value?.mark
  return svg === undefined ? undefined : `data:image/svg+xml,${encodeURIComponent(svg)}`
})

/** Colours of pages and mails as they were last chosen. */
const keptScheme = kept('scheme', options.scheme)

/** Choices that the address names; what it leaves to the desk is as it was last chosen. */
function readAddress(): Choices {
  const said = parseChoices(location.hash)
  return said.scheme === 'auto' ? {...said, scheme: keptScheme.peek()} : said
}

/** Choices in force. */
export const choices = signal<Choices>(readAddress())

/** Whether the server is heard; `silent` where it is reached and says nothing, `back` for a while after it was not heard. */
export const connection = signal<'opening' | 'live' | 'lost' | 'silent' | 'shut' | 'back'>('opening')

/** Whether the server is not reached, says nothing, or does not know this browser. */
export const isAway = (): boolean => ['lost', 'silent', 'shut'].includes(connection.value)

/** The server's life: another one counts revisions anew. */
export const session = signal('')

/** How often an edition could not be made: its note has other messages then. */
export const stumbles = signal(0)

/** Last state that was told of the note on the desk. */
export const detail = signal<DeskNoteDetail | undefined>(undefined)

/** The note on the desk; absent where there is none of that name. */
export const current = computed<DeskNote | undefined>(() =>
  state.value?.notes.find(({slug}) => slug === choices.value.note),
)

/** Messages on the note on the desk, and on no other: a note that is gone has nothing to be told of. */
export const currentDetail = computed(() =>
  detail.value?.note.slug === current.value?.slug ? detail.value : undefined,
)

/** Whether mistakes are marked in what is shown of the note on the desk: none of it may go out. */
export const isMarked = computed(() => currentDetail.value?.isMarked === true)

/** Mistakes of `cess.yml` and the template for which no note can be shown anew. */
export const blocking = computed<readonly DeskMessage[]>(() => state.value?.messages[lang].filter(isError) ?? [])

/** Messages of the panel: of the publication, and of the note on the desk. */
export const messageCounts = computed<NonNullable<DeskNote['counts']>>(() => {
  const general = state.value?.messages[lang] ?? []
  const {errors, warnings} = current.value?.counts ?? {errors: 0, warnings: 0}
  const blockers = blocking.value.length
  return {errors: errors + blockers, warnings: warnings + general.length - blockers}
})

/** Whether an edition of the note on the desk can be had; one that nobody has asked about yet is thought to be. */
export function isOffered(edition: DeskEdition): boolean {
  const known = currentDetail.value
  return known ? known.editions.includes(edition) : (current.value?.revision ?? 0) > 0
}

/** Notes that fit what the list asks for. */
export const listed = computed(() => filterNotes(state.value?.notes ?? [], choices.value))

/** Choose anew: the address says so, and `back` returns to the note before. */
export function choose(change: Partial<Choices>): void {
  const next = {...choices.value, ...change}
  const isOtherNote = next.note !== choices.value.note
  const address = formatChoices(next)
  if (change.scheme) keptScheme.value = change.scheme
  if (isOtherNote) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  choices.value = next
}

/** Put a note on an empty desk, if any was ever without what blocks it; `back` leads to no empty one. */
export function openFirst(): void {
  const first = firstNote(state.value?.notes ?? [], lang)
  if (!choices.value.note && first?.revision) replaceNote(first.slug)
}

/** Another note in the place of the one on the desk: `back` does not return to that. */
export function replaceNote(slug: string): void {
  const next = {...choices.value, note: slug}
  history.replaceState(null, '', formatChoices(next))
  choices.value = next
}

/** The address that a link to other choices has. */
export const addressOf = (change: Partial<Choices>): string => formatChoices({...choices.value, ...change})

/** Follow the address where the browser changes it: links, `back`, a bookmark. */
export function followAddress(): void {
  const read = () => (choices.value = readAddress())
  window.addEventListener('popstate', read)
  window.addEventListener('hashchange', read)
}
