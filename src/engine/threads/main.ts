/** The program of all threads: what each may do, by the names that `Thread` is given. */
import {serveThread} from '../../io/thread.js'

serveThread({
  notes: async () => (await import('../build/threads/open-making.js')).openMaking,
  pages: async () => (await import('../site/threads/open-page-making.js')).openPageMaking,
  prints: async () => (await import('../build/threads/open-print-making.js')).openPrintMaking,
  desk: async () => (await import('../desk/worker/open-note-work.js')).openNoteWork,
})
