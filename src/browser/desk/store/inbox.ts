import {effect, signal} from '@preact/signals'
import {deskPaths, type DeskInbox} from '../../../model/desk.js'
import {askJson} from './ask.js'
import {connection} from './desk-store.js'

/** How many items wait for a decision about mailings; null where nothing was ever sent, undefined until the server told. */
export const undecided = signal<DeskInbox['undecided'] | undefined>(undefined)

async function readInbox(): Promise<void> {
  // Of a server that is away the head says so itself.
  const told = await askJson<DeskInbox>(deskPaths.undecided).catch(() => undefined)
  if (told) undecided.value = told.undecided
}

/** Ask when the server is there, and when the page is looked at again: whoever comes back from the tray has decided. */
export function followInbox(): void {
  effect(() => {
    if (connection.value === 'live') void readInbox()
  })
  const look = () => {
    if (document.visibilityState === 'visible') void readInbox()
  }
  document.addEventListener('visibilitychange', look)
  window.addEventListener('pageshow', event => {
    if (event.persisted) look()
  })
}
