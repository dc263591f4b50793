import {computed, effect} from '@preact/signals'
import {
  deskPaths,
  usualBeatMs,
  type DeskEvent,
  type DeskNote,
  type DeskNoteDetail,
  type DeskState,
} from '../../../model/desk.js'
import {mergeChange, mergeState, renamedTo, type Change} from '../logic/merge-change.js'
import {Watchdog} from '../logic/watchdog.js'
import {lang} from '../words/index.js'
import {ask, askJson, Refusal} from './ask.js'
import {
  choices,
  connection,
  current,
  detail,
  isAway,
  openFirst,
  replaceNote,
  session,
  state,
  stumbles,
} from './desk-store.js'

const backMs = 4000
const retryMs = 1000
/** RFC 9110, 15.5.2. */
const unknown = 401
/** So wide, a window shows a note beside the list. */
const widePx = 960
/** Messages can wait for the edition that is looked at: one server makes both. */
const afterEditionMs = 15

/** Listen to the server: its events change the state, and the note on the desk is asked about when it changed. */
export function goLive(): void {
  listen()
  watchdog.heard()
  effect(() => {
    const slug = looked.value && current.peek()?.slug
    if (slug === undefined) return
    const asked = new AbortController()
    const timer = setTimeout(() => void readDetail(slug, asked.signal), afterEditionMs)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  })
}

/** The note that is looked at, and its state: a text, so that counts of messages, which come in by themselves, change nothing. */
const looked = computed(() => {
  const note = current.value
  return note && [session.value, stumbles.value, note.revision, note.slug].join(' ')
})

/** The one stream that is listened to; and what asks for another one. */
let stream: EventSource | undefined
let retry: ReturnType<typeof setTimeout> | undefined

const watchdog = new Watchdog(usualBeatMs, {
  ask: () => listen(),
  tell: () => {
    // What is said of a server that is not there, or that does not know this browser, says more.
    if (!isAway()) connection.value = 'silent'
  },
})

function listen(): void {
  clearTimeout(retry)
  stream?.close()
  const events = new EventSource(deskPaths.events)
  stream = events
  events.addEventListener('message', ({data}: MessageEvent<string>) => {
    watchdog.heard()
    // The server is ours; see `askJson`.
    void take(JSON.parse(data) as DeskEvent)
  })
  events.addEventListener('error', () => {
    if (connection.value !== 'opening' && connection.value !== 'shut') connection.value = 'lost'
    // The browser itself asks less often, and a server that answered with an error never again.
    clearTimeout(retry)
    retry = setTimeout(listen, retryMs)
    if (events.readyState === EventSource.CLOSED) void learnWhy()
  })
}

/** A server that was started anew has a secret of its own: until its address was opened, it does not know this browser. */
async function learnWhy(): Promise<void> {
  const refused = await ask(deskPaths.state).catch((error: unknown) => error)
  if (refused instanceof Refusal && refused.status === unknown && isAway()) connection.value = 'shut'
}

const reactions: {readonly [K in DeskEvent['kind']]: (event: Extract<DeskEvent, {kind: K}>) => Promise<void>} = {
  hello: async event => {
    watchdog.heard(event.beatMs)
    await readState()
    session.value = event.session
    if (isAway()) {
      connection.value = 'back'
      setTimeout(() => (connection.value = connection.value === 'back' ? 'live' : connection.value), backMs)
    } else connection.value = 'live'
  },
  beat: async () => {},
  settings: () => readState(),
  change: async event => takeChange(event),
}

const take = (event: DeskEvent): Promise<void> =>
  // The table has the handler of each kind; the compiler cannot follow the kind through it.
  (reactions[event.kind] as (event: DeskEvent) => Promise<void>)(event)

let isFirstWanted = window.innerWidth >= widePx

/** Changes told since the state was asked for, of each question that is on its way. */
const asked = new Set<Change[]>()

async function readState(): Promise<void> {
  const since: Change[] = []
  asked.add(since)
  const told = await askJson<DeskState>(deskPaths.state).finally(() => asked.delete(since))
  show(mergeState(state.peek(), told, since))
  // Which is the first is known when all were read.
  if (!isFirstWanted || told.isReading) return
  openFirst()
  isFirstWanted = !choices.value.note
}

async function readDetail(slug: string, signal: AbortSignal): Promise<void> {
  try {
    const address = `${deskPaths.note}${encodeURIComponent(slug)}?language=${lang}`
    const found = await askJson<DeskNoteDetail>(address, signal)
    detail.value = found
    // It was counted for this answer: the list says so too.
    takeChange({kind: 'change', notes: [found.note], gone: []})
  } catch (error) {
    if (!signal.aborted && !(error instanceof TypeError)) detail.value = undefined
  }
}

/** The note on the desk whose file is gone: its new name may come with a later event than its end. */
let lost: DeskNote | undefined

function takeChange(change: Change): void {
  for (const since of asked) since.push(change)
  const known = state.peek()
  if (known) show({...known, notes: mergeChange(known.notes, change)})
}

/** Show the notes that there are now; the one on the desk under its new name, if it has one. */
function show(known: DeskState): void {
  const shown = current.peek() ?? lost
  state.value = known
  lost = shown && choices.peek().note === shown.slug && !current.peek() ? shown : undefined
  const next = lost && renamedTo(lost, known.notes)
  if (next) replaceNote(next.slug)
}
