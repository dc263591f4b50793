import type {Edge} from '../../io/edges.js'
import type {Printed} from './query.js'

/** An edge that answers from what is held in memory, where something is: a text that is not on the disk, or not yet. */
export const overlaid = <Value>(edge: Edge<Value>, held: (key: string) => Printed<Value> | undefined): Edge<Value> => ({
  ...{kind: 'input', name: edge.name},
  print: key => held(key)?.print ?? edge.print(key),
  read: key => held(key) ?? edge.read(key),
})
