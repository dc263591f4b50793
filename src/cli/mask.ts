/** Mask mail addresses with their domains, keeping lengths for columns: `a••••••@d•••••.eu`. Examples (RFC 2606) stay readable. */
export const mask = (text: string): string =>
  // Hardly any text has an address, and the tables of all letters are dear.
  text.includes('@') ? maskEach(text) : text

const maskEach = (text: string): string =>
  text.replaceAll(
    /([\p{L}\p{N}._%+'-]+)@(?!example\.org(?!\.?[\p{L}\p{N}-]))([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)(\.[\p{L}\p{N}-]+)/gu,
    (_, name: string, domain: string, top: string) => `${hidden(name)}@${hidden(domain)}${top}`,
  )

const hidden = (text: string): string => text.slice(0, 1) + '•'.repeat(text.length - 1)

/** Remove control characters from a foreign text, which could drive the terminal. */
export const printable = (text: string): string =>
  // Bidirectional controls would show a line in another order than it has (CVE-2021-42574).
  text.replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, character =>
    character === '\t' ? ' ' : '\uFFFD',
  )
