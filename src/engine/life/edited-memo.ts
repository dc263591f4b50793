import type {Edge, Edges, SourceRead} from '../../io/edges.js'
import {hashOf} from '../../io/stamp.js'
import type {Memo} from '../memo/memo.js'
import type {OpenMemo} from '../open-memo.js'

/**
 * A memo in which notes have the texts that they will have, and nothing was published yet: notes are read by themselves.
 *
 * @param texts By path.
 */
export function editedMemo({beside, world}: OpenMemo, texts: ReadonlyMap<string, Uint8Array>): Memo {
  const {source, recordList} = world.edges
  const edited = new Map([...texts].map(([path, bytes]) => [path, readOf(bytes)]))
  const withTexts: Edges['source'] = {
    ...source,
    print: path => edited.get(path)?.print ?? source.print(path),
    read: path => edited.get(path) ?? source.read(path),
  }
  const withoutRecords: Edge<readonly string[]> = {
    ...recordList,
    print: () => '',
    read: () => ({value: [], print: ''}),
  }
  return beside({source: withTexts, recordList: withoutRecords})
}

const readOf = (bytes: Uint8Array): ReturnType<Edges['source']['read']> => {
  const value: SourceRead = {status: 'read', bytes}
  return {value, print: hashOf(bytes)}
}
