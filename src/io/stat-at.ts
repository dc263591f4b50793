import {lstatSync, statSync, type BigIntStats, type Stats} from 'node:fs'
import {codeOf} from './error.js'

const noThrow = {throwIfNoEntry: false} as const

/** The stat of a path, following links; undefined where nothing stands, since a file stands in the place of a folder above it, too. */
export const statAt = (path: string): Stats | undefined => unlessBelowFile(() => statSync(path, noThrow))

/** The same, of a link itself. */
export const linkStatAt = (path: string): Stats | undefined => unlessBelowFile(() => lstatSync(path, noThrow))

/** `statAt` to the nanosecond. */
export const exactStatAt = (path: string): BigIntStats | undefined =>
  unlessBelowFile(() => statSync(path, {bigint: true, throwIfNoEntry: false}))

/** `linkStatAt` to the nanosecond. */
export const exactLinkStatAt = (path: string): BigIntStats | undefined =>
  unlessBelowFile(() => lstatSync(path, {bigint: true, throwIfNoEntry: false}))

function unlessBelowFile<T>(stat: () => T): T | undefined {
  try {
    return stat()
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}
