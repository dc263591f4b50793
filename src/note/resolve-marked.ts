import type {Document} from '../model/document.js'
import type {SpokenMessage} from '../model/message.js'
import {mistakeId, type Phrasing} from '../model/phrasing.js'
import type {ToolLanguage} from '../model/text.js'
import type {Places} from './fields/reading.js'
import {markFields} from './mistakes/mark-fields.js'
import {markText} from './mistakes/mark-text.js'
import type {Placed} from './mistakes/mark-words.js'
import {withoutStandIns, type Lacking} from './mistakes/stand-ins.js'
import {contextOf, partsOf, shownInput, type ResolveInput} from './resolve-note.js'
import type {Context} from './transforms/context.js'

/** A note with errors; in its metadata something stands in for the fields that are lacking. */
export interface MarkedInput extends ResolveInput {
  /** Its errors, in the order of their places. */
  readonly errors: readonly SpokenMessage[]
  readonly language: ToolLanguage
  /** Where its fields stand, and the line on which its text begins. */
  readonly places: Places
  readonly bodyLine: number
  readonly lacking: Lacking
}

/**
 * Make the document of a note that has errors, each marked in its place, for the editors' desk alone. Nothing of it may be
 * attached: its source is empty.
 */
export async function resolveMarked(input: MarkedInput): Promise<Document> {
  const {places, bodyLine, lacking, text} = input
  const placed = placeErrors(input.errors, input.language)
  const inText = placed.filter(({start}) => start.line >= bodyLine)
  const shown = shownInput({...input, text: {...text, root: markText(text, inText)}})
  const marks = new Set<string>()
  const context: Context = {...(await contextOf(shown)), marks}
  const source = {markdown: '', files: []}
  const document = withoutStandIns({...partsOf(shown, context), source, marks: placed.length}, lacking)
  // Some blocks are not shown, and what is marked in them neither.
  const others = placed.filter(({told}) => !marks.has(told.id))
  return markFields(document, others, {places, bodyLine})
}

/** Errors as they are marked. One without a place is at the beginning of its file. */
function placeErrors(errors: readonly SpokenMessage[], lang: ToolLanguage): readonly Placed[] {
  const counts = new Map<string, number>()
  return errors.map(message => {
    const {line = 1, column = 1, endLine, endColumn, reason} = message
    const id = mistakeId(message)
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    const end = endLine !== undefined && endColumn !== undefined ? {line: endLine, column: endColumn} : undefined
    return {
      told: {id: count === 1 ? id : `${id}_${count}`, reason: reasonOf(reason), lang},
      start: {line, column},
      end,
    }
  })
}

/** A message's words; between its code marks stands what somebody wrote. */
const reasonOf = (words: string): readonly Phrasing[] =>
  words
    .split(/(`+ ?.+? ?`+)/)
    .filter(Boolean)
    .map(part => {
      const [, value] = /^`+ ?(.+?) ?`+$/.exec(part) ?? []
      return value === undefined ? {type: 'text', value: part} : {type: 'inlineCode', value}
    })
