import {computed, signal} from '@preact/signals'
import {choices} from './desk-store.js'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** The desk's own colours: those that the browser asks for. */
export const deskScheme = signal<'light' | 'dark'>(dark.matches ? 'dark' : 'light')
dark.addEventListener('change', ({matches}) => (deskScheme.value = matches ? 'dark' : 'light'))

/** The colours that pages and mails are shown in: the desk's, unless others are chosen. */
export const scheme = computed(() => (choices.value.scheme === 'auto' ? deskScheme.value : choices.value.scheme))
