import type {Input, Printed} from './query.js'

/** An input with some values from memory in place of the disk, as for unsaved text. */
export const overlaid = <Value>(
  edge: Input<Value>,
  held: (key: string) => Printed<Value> | undefined,
): Input<Value> => ({
  kind: 'input',
  name: edge.name,
  print: key => held(key)?.print ?? edge.print(key),
  read: key => held(key) ?? edge.read(key),
})
