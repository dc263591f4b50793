import type {SpokenMessage} from '../../model/message.js'
import {mistakeId, type Phrasing} from '../../model/phrasing.js'
import type {ToolLanguage} from '../../model/text.js'
import type {Placed} from './mark-words.js'

/** Errors as they are marked. One without a place is at the beginning of its file. */
export function placeErrors(errors: readonly SpokenMessage[], lang: ToolLanguage): readonly Placed[] {
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
      ...(end && {end}),
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
