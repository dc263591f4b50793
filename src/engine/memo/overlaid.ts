import type {Input, Printed} from './query.js'

/** An input that answers from what is held in memory, where something is: a text that is not on the disk, or not yet. */
export const overlaid = <Value>(
  edge: Input<Value>,
  held: (key: string) => Printed<Value> | undefined,
): Input<Value> => ({
  kind: 'input',
  name: edge.name,
  print: key => held(key)?.print ?? edge.print(key),
  read: key => held(key) ?? edge.read(key),
})
