import {useLayoutEffect, useState} from 'preact/hooks'
import {revisionHeader} from '../../../model/desk.js'
import {ask, Refusal} from './ask.js'
import {isAway, session, stumbles} from './desk-store.js'

/** An edition as it was last read. */
export interface ReadEdition<T> {
  readonly address: string
  /** The note's when it was asked for. */
  readonly asked: number
  /** The note's that is shown: an older one while the note has errors. */
  readonly revision: number
  readonly content: T
}

/**
 * Content of a pane: the last reading stays while the next is on its way, and while the server is not reached. What the server
 * does not give any more is not shown any more: a note may have become TLP:RED.
 */
export interface EditionView<T> {
  readonly shown?: ReadEdition<T>
  /** Why the newest could not be read: the server's status, or 0 where it was not reached. */
  readonly failure?: number
}

/** A view, and the edition that it is of. */
interface Addressed<T> extends EditionView<T> {
  readonly address?: string
}

export type Reader<T> = (answer: Response) => Promise<T>

/** Unprocessable Content (RFC 9110, 15.5.21): a mistake of a template, which the note's messages tell. */
const cannotBeMade = 422

const kept = new Map<string, ReadEdition<unknown>>()
const mostKept = 24

/** Text, to be read as it is. */
export const readText: Reader<string> = answer => answer.text()
/** Bytes, for pdf.js. */
export const readBytes: Reader<ArrayBuffer> = answer => answer.arrayBuffer()

/** Read an edition, once it has an address, whenever its note's revision grew, while a pane shows it. */
export function useEdition<T>(address: string | undefined, revision: number, reader: Reader<T>): EditionView<T> {
  const [view, setView] = useState<Addressed<T>>({})
  const life = session.value
  const isLive = !isAway()
  // Before the browser paints: a frame's time is what an editor waits for.
  useLayoutEffect(() => {
    if (address === undefined || !isLive || !life) return
    const key = `${life} ${address}`
    // What one address gave is always of one reader's kind.
    const known = kept.get(key) as ReadEdition<T> | undefined
    if (known) setView({address, shown: known})
    if (known?.asked === revision) return
    const asked = new AbortController()
    void read(address, {revision, reader, signal: asked.signal}).then(outcome => {
      if (asked.signal.aborted) return
      if (outcome.shown) keep(key, outcome.shown)
      else if (outcome.failure !== 0) kept.delete(key)
      setView(before => ({...(outcome.failure === 0 && ofAddress(before, address)), ...outcome, address}))
      if (outcome.failure === cannotBeMade) stumbles.value += 1
    })
    return () => asked.abort()
  }, [address, revision, life, isLive])
  return ofAddress(view, address)
}

/** The view, if it is of that edition: of another nothing is shown, and no more said than that the server is not reached. */
function ofAddress<T>(view: Addressed<T>, address: string | undefined): EditionView<T> {
  if (view.address === address) return view
  return view.failure === 0 ? {failure: 0} : {}
}

interface Asked<T> {
  readonly revision: number
  readonly reader: Reader<T>
  readonly signal: AbortSignal
}

async function read<T>(address: string, {revision, reader, signal}: Asked<T>): Promise<EditionView<T>> {
  try {
    const answer = await ask(address, signal)
    const shown = Number(answer.headers.get(revisionHeader) ?? revision)
    return {shown: {address, asked: revision, revision: shown, content: await reader(answer)}}
  } catch (error) {
    return {failure: error instanceof Refusal ? error.status : 0}
  }
}

function keep(key: string, edition: ReadEdition<unknown>): void {
  kept.delete(key)
  kept.set(key, edition)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}
