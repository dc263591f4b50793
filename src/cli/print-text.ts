import {asTyped} from './as-typed.js'
import type {Output, Terminal} from './session.js'
import {wrapText} from './wrap-text.js'

type Streams = Pick<Terminal, 'stdout' | 'stderr' | 'env'>

/** Print a text for people: commands as they are typed, lines as wide as the terminal. What programs read is written as it is. */
export const printText = (text: string, {stdout, env}: Streams): void => print(text, stdout, env)

/** The same, beside the command's own answer. */
export const printAside = (text: string, {stderr, env}: Streams): void => print(text, stderr, env)

const print = (text: string, output: Output, env: Terminal['env']): void =>
  void output.write(wrapText(asTyped(text, {env}), columnsOf(output)))

/** Columns of a terminal; undefined where it is none, or does not know them. */
export const columnsOf = ({isTTY, columns}: Output): number | undefined =>
  isTTY === true && columns !== undefined && columns > 0 ? columns : undefined
