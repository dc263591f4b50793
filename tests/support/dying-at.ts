import {fileURLToPath} from 'node:url'

const dieWriting = fileURLToPath(new URL('die-writing.cjs', import.meta.url))

/**
 * Variables of a process of Node that is killed in the middle of a change of the disk. By its arguments it would be another program to
 * whoever keeps code that V8 made, and none is kept of one that is killed.
 *
 * @param death Part of the path, changes before it, and the share of the bytes that is written.
 */
export const dyingAt = (death: {
  readonly part: string | undefined
  readonly after: number
  readonly share: number
}) => ({
  NODE_OPTIONS: `--require ${JSON.stringify(dieWriting)}`,
  CESS_DIES: JSON.stringify(death),
})
