import {computed, effect} from '@preact/signals'
import {blocking, choose} from './desk-store.js'
import {openPanel} from './panels.js'

/** Show the messages, wherever the panel was. */
export function openMessages(): void {
  openPanel('aside')
  choose({aside: 'messages', severity: 'all'})
}

const isBlocked = computed(() => blocking.value.length > 0)

/** Show the messages whenever every note begins to be held up: whoever closes the panel then has seen why. */
export const showBlocking = (): (() => void) =>
  effect(() => {
    if (isBlocked.value) queueMicrotask(openMessages)
  })
