/** How bytes were made smaller. */
export type Compression = 'gzip' | 'brotli' | 'zstd' | 'deflate' | 'deflate-raw'

/**
 * Gives back what was compressed; undefined where this machine cannot, the bytes are no such thing, or more than
 * `mostBytes` would come of them. What is cut off or followed by something else is given back as far as it goes.
 */
export type Decompress = (kind: Compression, bytes: Uint8Array, mostBytes: number) => Uint8Array | undefined
