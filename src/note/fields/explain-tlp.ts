import {meantLabel, type MeantLabel} from '../../model/meant-label.js'
import {plain} from '../../model/nearest.js'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'

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

const write = ([label, why]: MeantLabel): Text => ({
  en: `Write \`${label}\`: ${why.en}.`,
  fr: `Écrivez \`${label}\` : ${why.fr}.`,
})
