import {plain} from '../../model/nearest.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'
import {tlpLabels} from '../../model/tlp.js'
import {own} from '../../model/own.js'

/** Why a value is no TLP label. */
export interface TlpMistake {
  readonly rule: RuleId
  readonly remedy?: Text
  readonly meant?: string
}

/** Markings of secrecy or circulation: French, EU and NATO ones, and those of companies. */
const classifications =
  /restrein|restrict|diffusion|confiden|secret|classifi|cosmic|sensi|interne|internal|public|officiel|official|non-protege/

/** Say why a value is no TLP label, and which one was meant if it shows. */
export function explainTlp(value: unknown): TlpMistake {
  if (typeof value !== 'string') return {rule: 'tlp-label'}
  const meant = meantLabel(value)
  if (meant) return {rule: 'tlp-label', remedy: write(meant), meant: meant[0]}
  return {rule: classifications.test(plain(value)) ? 'tlp-classification' : 'tlp-label'}
}

type Meant = readonly [label: string, why: Text]

/** The label that a value stands for, and what is wrong with how it is written. */
function meantLabel(value: string): Meant | undefined {
  const word = value
    .toUpperCase()
    .replace(/^\s*TLP\s*[:\-_ ]?\s*/, '')
    .replaceAll(/\s+/g, '')
  const known = tlpLabels.find(label => label === `TLP:${word}`)
  if (known) return [known, reasons(value)]
  const colour = own(colours, plain(value).replace(/^tlp[:-]?/, ''))
  return colour === undefined ? renamed.get(word) : [colour, untranslated]
}

const renamed: ReadonlyMap<string, Meant> = new Map<string, Meant>([
  ['WHITE', ['TLP:CLEAR', {en: 'TLP 2.0 renamed WHITE', fr: 'TLP 2.0 a renommé WHITE'}]],
  ...['AMBERSTRICT', 'AMBER-STRICT', 'AMBER_STRICT', 'STRICT'].map(
    word => [word, ['TLP:AMBER+STRICT', {en: 'a `+` joins its parts', fr: 'un `+` joint ses parties'}]] as const,
  ),
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

const write = ([label, why]: Meant): Text => ({
  en: `Write \`${label}\`: ${why.en}.`,
  fr: `Écrivez \`${label}\` : ${why.fr}.`,
})
