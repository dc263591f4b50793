import type {Labels} from '../../model/locale.js'
import type {Typesetter} from '../typesetter.js'

/** By typesetter: all notes of a language and a profile have the same labels. */
const known = new WeakMap<Typesetter, WeakMap<Labels, Labels>>()

/** Set the fixed words of a language. */
export function setLabels(labels: Labels, typesetter: Typesetter): Labels {
  const ofTypesetter = known.get(typesetter) ?? new WeakMap<Labels, Labels>()
  known.set(typesetter, ofTypesetter)
  const set = ofTypesetter.get(labels) ?? setAll(labels, typesetter)
  ofTypesetter.set(labels, set)
  return set
}

// The same keys come out as went in, which `Object.fromEntries` forgets.
const setAll = (labels: Labels, {text}: Typesetter): Labels =>
  Object.fromEntries(Object.entries(labels).map(([key, label]: [string, string]) => [key, text(label)])) as {
    readonly [K in keyof Labels]: string
  }
