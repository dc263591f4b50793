import type {Document} from '../../model/document.js'
import {colorTokens, type Template} from '../../model/template.js'
import {tlpColors, tlpGround} from '../../model/tlp.js'

/** Pattern of a colour name in a value: `$ink`. */
export const namedColor = /\$([a-z0-9-]+)/g

/** Names of all colours: the palette, and those that depend on the document. */
export const colorNames: ReadonlySet<string> = new Set([
  ...colorTokens,
  'severity',
  'tlp',
  'tlp-ground',
  'tlp-edge',
  'card',
  'card-ink',
])

/** Colours by name, without the `$` of `mail/styles.yml`. */
export type Colors = ReadonlyMap<string, string>

export interface ColorsByMode {
  readonly light: Colors
  readonly dark: Colors
}

/** The brand's palette, with the document's colours of severity and marking, which are the same in both modes. */
export function mailColors({colors, severity}: Template, {gauges, masthead}: Document): ColorsByMode {
  const level = gauges.find(({kind}) => kind === 'severity')?.level ?? 1
  const marking = {tlp: tlpColors[masthead.tlp], 'tlp-ground': tlpGround}
  // What pictures stand on, and their words where they are not shown: light in both modes.
  const card = {card: colors.light.paper, 'card-ink': colors.light.ink2}
  const mode = (name: 'light' | 'dark', edge: string): Colors =>
    new Map(
      Object.entries({
        ...colors[name],
        ...marking,
        ...card,
        'tlp-edge': edge,
        severity: severity[name][level - 1] ?? colors[name].ink,
      }),
    )
  return {light: mode('light', tlpGround), dark: mode('dark', colors.dark.rule)}
}
