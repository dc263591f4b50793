import type {DocumentLabels} from '../../model/document.js'
import type {FixedText} from '../../model/fixed-text.js'
import type {Labels} from '../../model/locale.js'
import type {FixedSetter} from '../fixed-setter.js'
import type {Typesetter} from '../typesetter.js'

/** The fixed words of a document. */
export const documentLabels = (labels: Labels, {say}: FixedSetter): DocumentLabels => mapLabels(labels, say)

/** A document's labels, the one of recommendations in the singular where there is one. */
export const labelsFor = (labels: DocumentLabels, recommendations: number): DocumentLabels =>
  recommendations === 1 ? {...labels, recommendations: labels.recommendation} : labels

/** A locale's labels as set strings, for pages that are in the locale's own language. */
export const setLabels = (labels: Labels, {text}: Typesetter): Labels => mapLabels(labels, label => text(label))

/** The same keys come out as went in, which `Object.fromEntries` forgets. */
const mapLabels = <T extends FixedText>(labels: Labels, set: (label: string) => T) =>
  Object.fromEntries(Object.entries(labels).map(([key, label]: [string, string]) => [key, set(label)])) as {
    readonly [K in keyof Labels]: T
  }
