import {tlpColors, type TlpLabel} from '../../model/tlp.js'

/** Class name of a label: `tlp-amber-strict`. */
export const tlpClass = (label: TlpLabel): string => label.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Styles of labels that only the explanatory page shows. */
export const tlpClassesCss = (): string =>
  Object.entries(tlpColors)
    // The keys of that table are the labels.
    .map(([label, color]) => `.${tlpClass(label as TlpLabel)}{--tlp:${color}}`)
    .join('')
