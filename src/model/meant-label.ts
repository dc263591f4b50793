import {plain} from './nearest.js'
import {own} from './own.js'
import type {Text} from './text.js'
import {tlpLabels} from './tlp.js'

/** A label, and what is wrong with how it was written. */
export type MeantLabel = readonly [label: string, why: Text]

/**
 * The TLP 2.0 label that a value stands for, and what is wrong with how it is written; undefined where it stands for none.
 *
 * @see FIRST, Traffic Light Protocol 2.0
 */
export function meantLabel(value: string): MeantLabel | undefined {
  const word = value
    .toUpperCase()
    .replace(/^\s*TLP\s*[:\-_ ]?\s*/, '')
    .replaceAll(/\s+/g, '')
  const known = tlpLabels.find(label => label === `TLP:${word}`)
  if (known) return [known, reasons(value)]
  const named = plain(value).replace(/^tlp[:-]*/, '')
  if (unlimited.has(named))
    return [
      'TLP:CLEAR',
      {en: 'it is the label of what everybody may read', fr: "c'est l'étiquette de ce que tous peuvent lire"},
    ]
  const colour = own(colours, named)
  return colour === undefined ? renamed.get(word) : [colour, untranslated]
}

const renamed: ReadonlyMap<string, MeantLabel> = new Map<string, MeantLabel>([
  ['WHITE', ['TLP:CLEAR', {en: 'TLP 2.0 renamed WHITE', fr: 'TLP 2.0 a renommé WHITE'}]],
  ...['AMBERSTRICT', 'AMBER-STRICT', 'AMBER_STRICT', 'STRICT'].map(
    word => [word, ['TLP:AMBER+STRICT', {en: 'a `+` joins its parts', fr: 'un `+` joint ses parties'}]] as const,
  ),
])

/** Words for what everybody may read; all others for circulation are of schemes of secrecy. */
const unlimited: ReadonlySet<string> = new Set([
  ...['public', 'publique', 'publics', 'tout-public', 'tous-publics', 'grand-public', 'open', 'ouvert', 'ouverte'],
  ...['libre', 'diffusion-libre', 'unrestricted', 'unlimited'],
])

const untranslated = {en: 'labels are never translated', fr: 'les étiquettes ne se traduisent jamais'}

const colours: Readonly<Record<string, string>> = {
  rouge: 'TLP:RED',
  orange: 'TLP:AMBER',
  ambre: 'TLP:AMBER',
  jaune: 'TLP:AMBER',
  vert: 'TLP:GREEN',
  verte: 'TLP:GREEN',
  blanc: 'TLP:CLEAR',
  clair: 'TLP:CLEAR',
}

function reasons(value: string): Text {
  if (!/^\s*tlp/i.test(value)) return {en: 'the label begins with `TLP:`', fr: "l'étiquette commence par `TLP:`"}
  if (/\s/.test(value)) return {en: 'there is no space in a label', fr: "une étiquette n'a pas d'espace"}
  if (!value.includes(':')) return {en: 'a colon follows `TLP`', fr: 'un deux-points suit `TLP`'}
  return {en: 'labels are in capitals', fr: 'les étiquettes sont en capitales'}
}
