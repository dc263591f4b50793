import type {FixedText} from '../../model/fixed-text.js'
import type {Labels} from '../../model/locale.js'

/** A locale's labels, each as `set` gives it. */
export const setLabels = <T extends FixedText>(labels: Labels, set: (label: string) => T) =>
  // The same keys come out as went in, which `Object.fromEntries` forgets.
  Object.fromEntries(Object.entries(labels).map(([key, label]: [string, string]) => [key, set(label)])) as {
    readonly [K in keyof Labels]: T
  }
