import type {SpokenMessage} from '../../model/message.js'
import {mistakeId} from '../../model/phrasing.js'
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
    return {told: {id: count === 1 ? id : `${id}_${count}`, reason, lang}, start: {line, column}, ...(end && {end})}
  })
}
