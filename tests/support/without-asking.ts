import {asyncQuery, query, type Ask, type Askable} from '../../src/engine/memo/query.js'
import {queries} from '../../src/engine/queries/index.js'

/** The queries, of which one reads what another gives without asking for it: its first answer is believed for ever. */
export function withoutAsking(reader: string, read: string): readonly Askable[] {
  const believed = new Map<string, unknown>()
  const deaf = (ask: Ask): Ask => {
    const asked = ((askable: Parameters<Ask>[0], of = '') => {
      if (askable.name !== read) return ask(askable, of)
      if (!believed.has(of)) believed.set(of, ask(askable, of))
      return believed.get(of)
    }) as Ask
    return Object.assign(asked, {signal: ask.signal})
  }
  return queries.map(one => {
    if (one.name !== reader) return one
    if (one.kind === 'later') return asyncQuery(reader, {...one, compute: (ask, key) => one.compute(deaf(ask), key)})
    // What waits for nothing asks in the same way.
    return one.kind === 'now' ? query(reader, {...one, compute: (ask, key) => one.compute(deaf(ask as Ask), key)}) : one
  })
}
