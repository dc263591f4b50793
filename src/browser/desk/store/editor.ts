import {computed, signal} from '@preact/signals'
import {copyText} from './copy-text.js'
import {editorUrl, placeText, type NamedPlace} from '../logic/editor-url.js'
import {editorChoices, editorOf} from '../logic/known-editor.js'
import {state} from './desk-store.js'
import {kept} from './kept.js'

/** The editor that was chosen on the desk; what `cess preview` was told where none was. */
export const editorChoice = kept('editor', editorChoices)

/** The editor that opens places. */
export const editor = computed(() => editorOf(editorChoice.value, state.value?.editor))

/** Last thing that was done about a place: a browser does not say whether any editor heard it. */
export interface PlaceNotice {
  readonly done: 'opened' | 'copied' | 'refused'
  readonly place: NamedPlace
  /** Name of the editor that was asked. */
  readonly asked: string
}

/** Notice about the editor, until it is dismissed. */
export const placeNotice = signal<PlaceNotice | undefined>(undefined)

/** Address that opens a place; absent where it is copied instead. */
export function placeAddress(place: NamedPlace): string | undefined {
  const {address} = editor.value
  return address === undefined ? undefined : editorUrl(address, place)
}

/** Tell that a place was asked for, as a link does by itself. */
export const tellOpened = (place: NamedPlace): void =>
  void (placeNotice.value = {done: 'opened', place, asked: editor.value.name})

/** Ask the editor for a place, or copy it where there is none. */
export function openPlace(place: NamedPlace): void {
  const address = placeAddress(place)
  if (address === undefined) {
    void copyPlace(place)
    return
  }
  if (isPage(address)) window.open(address, '_blank', 'noopener')
  else location.href = address
  tellOpened(place)
}

/** Put a place into the clipboard, and tell. */
export async function copyPlace(place: NamedPlace): Promise<void> {
  const isCopied = await copyText(placeText(place))
  placeNotice.value = {done: isCopied ? 'copied' : 'refused', place, asked: ''}
}

/** Whether an address leads to a page, as that of an editor with a server of its own does: it must not take the desk's place. */
export const isPage = (address: string): boolean => /^https?:/i.test(address)
