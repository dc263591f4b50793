import type {Edges} from '../../io/edges.js'
import {input, type Input} from '../memo/query.js'

const nowhere = () => {
  throw new Error('This memo was given no world')
}

/** Inputs of queries, by the names of edges of a `World`. */
const edge = <Value>(name: keyof Edges): Input<Value> => input(name, {print: nowhere, read: nowhere})

export const noteList: Edges['noteList'] = edge('noteList')
export const strayList: Edges['strayList'] = edge('strayList')
export const source: Edges['source'] = edge('source')
export const file: Edges['file'] = edge('file')
export const asset: Edges['asset'] = edge('asset')
export const recordList: Edges['recordList'] = edge('recordList')
export const logList: Edges['logList'] = edge('logList')
export const approvalList: Edges['approvalList'] = edge('approvalList')
export const templateFiles: Edges['templateFiles'] = edge('templateFiles')
export const packageFile: Edges['packageFile'] = edge('packageFile')
export const today: Edges['today'] = edge('today')
export const isPast: Edges['isPast'] = edge('isPast')
export const isOver: Edges['isOver'] = edge('isOver')
export const isAhead: Edges['isAhead'] = edge('isAhead')
export const setting: Edges['setting'] = edge('setting')
