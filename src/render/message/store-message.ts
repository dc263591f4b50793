import type {PreparedMessage, Segment} from './prepare-message.js'

/** A prepared message as a text, for another machine; `readStored` gives the same message back. */
export function storeMessage(message: PreparedMessage): string {
  const segments = message.segments.map(segment =>
    segment instanceof Uint8Array ? Buffer.from(segment).toString('base64') : segment,
  )
  return JSON.stringify({...message, segments})
}

/** Read what `storeMessage` wrote. */
export function readStored(text: string): PreparedMessage {
  // Only `storeMessage` writes it, and the ledger's schema version guards its shape.
  const stored = JSON.parse(text) as Omit<PreparedMessage, 'segments'> & {
    readonly segments: readonly (string | Exclude<Segment, Uint8Array>)[]
  }
  const segments = stored.segments.map(segment =>
    typeof segment === 'string' ? new Uint8Array(Buffer.from(segment, 'base64')) : segment,
  )
  return {...stored, segments}
}
