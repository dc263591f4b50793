import {computed, effect} from '@preact/signals'
import {blocking, choose} from './desk-store.js'
import {sizes} from './sizes.js'

/** Narrower windows have room for one panel beside the note. */
const bothPx = 760

/** Show the messages, wherever the panel was. */
export function openMessages(): void {
  const {hasList} = sizes.peek()
  sizes.value = {...sizes.peek(), hasAside: true, hasList: hasList && window.innerWidth >= bothPx}
  choose({aside: 'messages', severity: 'all'})
}

const isBlocked = computed(() => blocking.value.length > 0)

/** Show the messages whenever every note begins to be held up: whoever closes the panel then has seen why. */
export const showBlocking = (): (() => void) =>
  effect(() => {
    if (isBlocked.value) queueMicrotask(openMessages)
  })
