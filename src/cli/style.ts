import type {Output} from './session.js'

/** Text styles on a terminal; without one, the text is unchanged. */
export interface Style {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly cyan: Paint
}
type Paint = (text: string) => string

/** On and off, Select Graphic Rendition (ECMA-48, 8.3.117). */
const codes: Readonly<Record<keyof Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
}

/** Colours on a terminal, unless `NO_COLOR` is set (https://no-color.org) or the terminal is dumb. */
export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>): Style {
  const colours = output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const paint = (name: keyof Style): Paint => {
    const [on, off] = codes[name]
    return text => (colours && text ? `\u001B[${on}m${text}\u001B[${off}m` : text)
  }
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    yellow: paint('yellow'),
    green: paint('green'),
    cyan: paint('cyan'),
  }
}
