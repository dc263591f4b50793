const form = /^(?:[0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/

/** The SHA-256 of a certificate in 64 small hexadecimal digits, with or without the colons that OpenSSL writes; undefined for any other text. */
export const fingerprintIn = (text: string): string | undefined =>
  form.test(text) ? text.replaceAll(':', '').toLowerCase() : undefined
