/** A place in an SVG: `line` counts from 1, `found` is how it begins. */
export interface SvgFault {
  readonly line: number
  readonly found: string
}

/** What stands at an offset of a file, for a message. */
export function faultAt(text: string, at: number): SvgFault {
  const found = /^[\s\S][^<>\n]{0,38}>?/.exec(text.slice(at, at + 60))?.[0] ?? ''
  return {line: text.slice(0, at).split('\n').length, found: found.trim()}
}
