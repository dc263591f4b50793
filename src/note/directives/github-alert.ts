import type {Blockquote} from 'mdast'
import type {Callout} from '../../model/blocks.js'
import {own} from '../../model/own.js'

/** `> [!NOTE]` and what follows it. `kind` is absent where the word is none of the five. */
export interface GithubAlert {
  /** In capitals. */
  readonly word: string
  readonly written: string
  readonly kind?: Callout['kind'] | undefined
  readonly children: Blockquote['children']
}

/** The five words of GitHub's alerts and the callout that each is. */
export const alertKinds: Readonly<Record<string, Callout['kind']>> = {
  NOTE: 'information',
  TIP: 'information',
  IMPORTANT: 'alert',
  WARNING: 'alert',
  CAUTION: 'alert',
}

/** Read a quotation as an alert, if its first line is `[!WORD]`. */
export function readAlert(node: Blockquote): GithubAlert | undefined {
  const [first, ...rest] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const match = text?.type === 'text' ? /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(text.value) : null
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !match) return undefined
  const [, written = ''] = match
  const word = written.toUpperCase()
  const kind = own(alertKinds, word)
  const value = text.value.slice(match[0].length)
  const children = value === '' ? first.children.slice(1) : [{...text, value}, ...first.children.slice(1)]
  return {
    word,
    written,
    kind,
    children: children.length ? [{...first, children}, ...rest] : rest,
  }
}
