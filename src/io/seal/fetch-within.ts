/** An answer of HTTP, of at most a million bytes. */
export interface FetchedAnswer {
  readonly status: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Why there is no answer: too slow; not to be reached, or sends one elsewhere; more than is taken. */
export type FetchFault = 'slow' | 'away' | 'tooMuch'

/** Largest accepted answer: signatures and certificate chains are far smaller, and nobody wants a longer list in each PDF. */
const mostBytes = 1_000_000

/** Ask by HTTP, within a time and a size. */
export async function fetchWithin(
  url: URL,
  timeoutMs: number,
  init: Omit<RequestInit, 'signal'>,
): Promise<FetchedAnswer | {readonly fault: FetchFault; readonly cause?: unknown}> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {...init, signal})
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of response.body ?? []) {
      // A stream of fetch has bytes.
      const bytes = chunk as Uint8Array
      length += bytes.length
      if (length > mostBytes) return {fault: 'tooMuch'}
      chunks.push(bytes)
    }
    return {status: response.status, bytes: Uint8Array.from(Buffer.concat(chunks))}
  } catch (cause) {
    return {fault: signal.aborted ? 'slow' : 'away', cause}
  }
}
