/** Bytes as signs of one byte each; of short pieces. */
export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** The same back. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0))
