/** Bytes as signs of one byte each; of short pieces. */
export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** The bytes of a text of Latin-1 characters: what `latin` was given. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0))
