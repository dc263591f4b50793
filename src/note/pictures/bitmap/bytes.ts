/** Latin-1 text of short byte sequences. */
export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Bytes of a Latin-1 text; inverse of `latin`. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0))
