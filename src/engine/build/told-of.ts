import {isErrorFor, type Message} from '../../model/message.js'
import type {Memo} from '../memo/memo.js'
import type {Settled, SettledNote, Told, Worst} from '../output/building.js'
import {allowed, mailFindings} from '../queries/editions.js'
import {findings} from '../queries/findings.js'

const decisive = [findings, mailFindings, allowed] as const

/** Prints of the messages on a note and of its editions' names, as last known. */
export const saidOf = (memo: Pick<Memo, 'lastPrint'>, path: string): string =>
  decisive.map(query => memo.lastPrint(query, path)?.print).join(' ')

/** The same if all are known to be current. */
export function saidNow(memo: Pick<Memo, 'lastPrint'>, path: string): string | undefined {
  let said = ''
  for (const query of decisive) {
    const last = memo.lastPrint(query, path)
    if (!last?.holds) return undefined
    said += `${said && ' '}${last.print}`
  }
  return said
}

/**
 * All that a build told of its notes.
 *
 * @param results The same notes with all that is told of them.
 */
export function toldOf(memo: Memo, settled: readonly SettledNote[], results: readonly SettledNote[]): Settled['told'] {
  const told = settled.map(({report: {path, messages}}, index): [string, Told] => {
    const isAll = results[index]?.report.messages === messages
    return [path, {worst: worstOf(messages), said: isAll ? saidOf(memo, path) : undefined}]
  })
  return new Map(told)
}

/** Worst of the messages on a note, for any reader. */
function worstOf(messages: readonly Message[]): Worst {
  if (messages.some(isErrorFor({strict: false}))) return 'error'
  return messages.some(isErrorFor({strict: true})) ? 'advice' : 'nothing'
}
