import {tlpColors, type TlpLabel} from '../../model/tlp.js'

/** `tlp-amber-strict`. */
export const tlpClass = (label: TlpLabel): string => label.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Style of the labels that no note of the site has, but a page explains. */
export const tlpClassesCss = (): string =>
  Object.entries(tlpColors)
    // The keys of that table are the labels.
    .map(([label, color]) => `.${tlpClass(label as TlpLabel)}{--tlp:${color}}`)
    .join('')
