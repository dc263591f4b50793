import type {Text} from './text.js'

/**
 * A size above a limit, in kB, from 1 MB on in MB (of 1,000 and 1,000,000 bytes): rounded up, so that it never reads as the limit itself.
 */
export function excessSize(bytes: number): Text {
  const [size, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'k'] : [Math.ceil(bytes / 1e5) / 10, 'M']
  return {en: `${size} ${unit}B`, fr: `${String(size).replace('.', ',')} ${unit}o`}
}
