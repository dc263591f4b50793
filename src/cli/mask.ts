/**
 * Hide mail addresses, and the domain with the name, since it may be one person's: `a••••••@d•••••.eu`. The length stays, so that what
 * points at a column still does; examples (RFC 2606) are nobody's and stay readable.
 */
export const mask = (text: string): string =>
  text.replaceAll(
    /([\p{L}\p{N}._%+'-]+)@(?!example\.org(?!\.?[\p{L}\p{N}-]))([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)(\.[\p{L}\p{N}-]+)/gu,
    (_, name: string, domain: string, top: string) => `${hidden(name)}@${hidden(domain)}${top}`,
  )

const hidden = (text: string): string => text.slice(0, 1) + '•'.repeat(text.length - 1)

/** Make a text of somebody else harmless to print: no control characters, which could drive the terminal. */
export const printable = (text: string): string =>
  // Bidirectional controls would show a line in another order than it has (CVE-2021-42574).
  text.replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, character =>
    character === '\t' ? ' ' : '\uFFFD',
  )
