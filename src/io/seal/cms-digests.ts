/** Digests by their identifiers, as Node names them: SHA-256, SHA-384, SHA-512 (RFC 5754, 2). */
export const cmsDigests: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])
