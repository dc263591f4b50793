import {Parser} from 'htmlparser2'
import type {Mapped} from './passage.js'
import {Pieces} from './readings.js'

/** Elements inside words: what they hold goes on with what stands around them. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
)

/** Readings of markup: its text with all tags left out, with those of lines as spaces, and with all as spaces. */
export interface MarkupTexts {
  readonly bare: () => Mapped
  readonly lines: () => Mapped
  readonly apart: () => Mapped
  /** Comments and values of attributes that hold markup themselves, with the place where each stands. */
  readonly hidden: readonly {readonly text: string; readonly from: number}[]
}

/** Whether a text has tags in it. */
export const isMarkup = (text: string): boolean => /<[a-z!/?]/i.test(text)

/** Read HTML, XML, or something like it; nothing is too wrong to be read. */
export function readMarkup(text: string): MarkupTexts {
  const [bare, lines, apart] = [new Pieces(), new Pieces(), new Pieces()]
  const hidden: {text: string; from: number}[] = []
  const hide = (value: string, from: number) => {
    if (isMarkup(value)) hidden.push({text: value, from})
  }
  const tag = (name: string, from: number) => {
    apart.add(' ', from)
    if (!inline.has(name)) lines.add('\n', from)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tag(name, parser.startIndex)
        for (const value of Object.values(attributes)) hide(value, parser.startIndex)
      },
      onclosetag: name => tag(name, parser.startIndex),
      oncomment: value => hide(value, parser.startIndex),
      ontext(value) {
        for (const pieces of [bare, lines, apart]) pieces.add(value, parser.startIndex)
      },
    },
    {xmlMode: /^\s*<(?:\?xml|svg|feed|rss)/.test(text), recognizeCDATA: true, recognizeSelfClosing: true},
  )
  parser.write(text)
  parser.end()
  return {bare: () => bare.mapped(), lines: () => lines.mapped(), apart: () => apart.mapped(), hidden}
}
