/** A part of an address with its `%` undone (RFC 3986, 2.1); one that is no encoding stands for itself. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
