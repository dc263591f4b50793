import type {Labels} from '../../model/locale.js'

/** Set the fixed words of a language. */
export function setLabels(labels: Labels, set: (text: string) => string): Labels {
  // The same keys come out as went in, which `Object.fromEntries` forgets.
  return Object.fromEntries(Object.entries(labels).map(([key, label]: [string, string]) => [key, set(label)])) as {
    readonly [K in keyof Labels]: string
  }
}
