import type {DocumentLabels} from '../../model/document.js'
import type {FixedText} from '../../model/fixed-text.js'
import type {Labels} from '../../model/locale.js'
import type {FixedSetter} from '../fixed-setter.js'
import type {Typesetter} from '../typesetter.js'

/** By typesetter: all notes of a language and a profile have the same labels. */
const known = new WeakMap<Typesetter, WeakMap<Labels, DocumentLabels>>()

/** The fixed words of a document. */
export function documentLabels(labels: Labels, typesetter: Typesetter, {say}: FixedSetter): DocumentLabels {
  const ofTypesetter = known.get(typesetter) ?? new WeakMap<Labels, DocumentLabels>()
  known.set(typesetter, ofTypesetter)
  const set = ofTypesetter.get(labels) ?? mapLabels(labels, say)
  ofTypesetter.set(labels, set)
  return set
}

/** The fixed words of a language, in that language. */
export const setLabels = (labels: Labels, {text}: Typesetter): Labels => mapLabels(labels, label => text(label))

/** The same keys come out as went in, which `Object.fromEntries` forgets. */
const mapLabels = <T extends FixedText>(labels: Labels, set: (label: string) => T) =>
  Object.fromEntries(Object.entries(labels).map(([key, label]: [string, string]) => [key, set(label)])) as {
    readonly [K in keyof Labels]: T
  }
