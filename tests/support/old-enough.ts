import {statSync} from 'node:fs'

/** Longer than the step in which file systems count time. */
const provenMs = 60

const nothing = new Int32Array(new SharedArrayBuffer(4))

/** Wait until the times of a file prove that nobody has changed it since. */
export function untilOldEnough(path: string): void {
  const {mtimeMs, ctimeMs} = statSync(path)
  const leftMs = Math.max(mtimeMs, ctimeMs) + provenMs - Date.now()
  if (leftMs > 0) Atomics.wait(nothing, 0, 0, leftMs)
}
