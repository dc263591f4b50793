import {setSpans} from './set-spans.js'
import type {Piece, Span} from './spans.js'
import {settingOf} from './setting.js'
import type {TypesetOptions} from './options.js'

/**
 * Set a block's inline text; the rules see across its spans.
 *
 * @returns The same characters, cut where the spans were. Setting a result again changes nothing.
 */
export const typesetSpans = (spans: readonly Span[], options: TypesetOptions): readonly Piece[] =>
  setSpans(spans, settingOf(options))

/** Set one text; ordinals and centuries keep their letters on the line. */
export const typeset = (text: string, options: TypesetOptions): string =>
  typesetSpans([{kind: 'text', value: text}], options)
    .map(piece => piece.value)
    .join('')
