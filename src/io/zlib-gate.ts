import {syncBuiltinESMExports} from 'node:module'
import zlib from 'node:zlib'

/** Numbers that a thread shares with whoever may end it: 1 while it is in zlib; 1 once it may go there no more. */
export type ZlibGate = Int32Array<SharedArrayBuffer>

const [isInside, isShut] = [0, 1]

/** How long a thread may be in zlib while it is waited for, in ms: far longer than it takes for a stream of a PDF. */
const mostMs = 50

/** Gates of threads that run: as the process ends, Node terminates these. */
const gates = new Set<ZlibGate>()
const shutAll = (): void => gates.forEach(shutGate)

/** A gate for a new thread. */
export function openGate(): ZlibGate {
  const gate: ZlibGate = new Int32Array(new SharedArrayBuffer(8))
  if (gates.size === 0) process.on('exit', shutAll)
  gates.add(gate)
  return gate
}

/** To be called once the thread has ended. */
export function dropGate(gate: ZlibGate): void {
  gates.delete(gate)
  if (gates.size === 0) process.off('exit', shutAll)
}

/**
 * Have all of this thread that compresses or unpacks go through a gate. Where a thread is terminated while zlib prepares a stream, Node
 * aborts the whole process (`init_done_ && "close before init"` in `src/node_zlib.cc`, up to Node 26).
 */
export function passThrough(gate: ZlibGate): void {
  // All that threads use, by themselves or in libraries.
  const {deflateSync, gunzipSync, inflateRawSync, inflateSync, brotliDecompressSync} = zlib
  Object.assign(zlib, {
    deflateSync: guarded(deflateSync, gate),
    gunzipSync: guarded(gunzipSync, gate),
    inflateRawSync: guarded(inflateRawSync, gate),
    inflateSync: guarded(inflateSync, gate),
    brotliDecompressSync: guarded(brotliDecompressSync, gate),
  })
  syncBuiltinESMExports()
}

function guarded<Args extends readonly unknown[]>(work: (...args: Args) => unknown, gate: ZlibGate) {
  const leave = (): void => {
    Atomics.store(gate, isInside, 0)
    Atomics.notify(gate, isInside)
  }
  return (...args: Args): unknown => {
    Atomics.store(gate, isInside, 1)
    if (Atomics.load(gate, isShut)) {
      leave()
      // Whoever has shut it ends this thread at once.
      Atomics.wait(gate, isShut, 1)
    }
    try {
      return work(...args)
    } finally {
      leave()
    }
  }
}

/** Let a thread go into zlib no more, and wait until it is not there, for 50 ms at most: it can be terminated. */
export function shutGate(gate: ZlibGate): void {
  Atomics.store(gate, isShut, 1)
  Atomics.wait(gate, isInside, 1, mostMs)
}
