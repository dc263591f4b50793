import type {DocumentLabels} from '../../model/document.js'
import type {FixedText} from '../../model/fixed-text.js'
import type {Labels} from '../../model/locale.js'
import type {FixedSetter} from '../fixed-setter.js'
import type {Typesetter} from '../typesetter.js'

/** The fixed words of a document. */
export const documentLabels = (labels: Labels, {say}: FixedSetter): DocumentLabels => mapLabels(labels, say)

/** The same of one that has so many recommendations. */
export const labelsFor = (labels: DocumentLabels, recommendations: number): DocumentLabels =>
  recommendations === 1 ? {...labels, recommendations: labels.recommendation} : labels

/** The fixed words of a language, in that language. */
export const setLabels = (labels: Labels, {text}: Typesetter): Labels => mapLabels(labels, label => text(label))

/** The same keys come out as went in, which `Object.fromEntries` forgets. */
const mapLabels = <T extends FixedText>(labels: Labels, set: (label: string) => T) =>
  Object.fromEntries(Object.entries(labels).map(([key, label]: [string, string]) => [key, set(label)])) as {
    readonly [K in keyof Labels]: T
  }
