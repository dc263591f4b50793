/**
 * An address as links of a PDF may have it, in ASCII (ISO 32000-1, 12.6.4.7): what is beyond is written as browsers send it, a
 * host by its ASCII name.
 */
export function uri(address: string): string {
  if (/^[\x21-\x7E]*$/.test(address)) return address
  if (URL.canParse(address)) return new URL(address).href
  return address.replace(/[^\x21-\x7E]/gu, encodeURIComponent)
}
