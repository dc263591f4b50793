import type {Text} from '../../model/text.js'
import type {WordPlace} from './losses.js'
import {shortWords} from './paragraphs.js'
import {WordRefusal} from './refusal.js'

/** A tracked change: who made it, and where. */
export interface TrackedChange {
  readonly author: string
  readonly place: WordPlace | undefined
}

/** Elements that a tracked change is (ISO/IEC 29500-1, 17.13.5). */
export const changeElements: ReadonlySet<string> = new Set(
  ['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge', 'numberingChange']
    .concat(['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblGridChange'])
    .map(name => `w:${name}`),
)

const mostShown = 5

/** Refuse a document with tracked changes: only its author knows which text is meant. */
export function refuseChanges(changes: readonly TrackedChange[]): void {
  if (changes.length === 0) return
  const authors = [...new Set(changes.map(({author}) => author).filter(Boolean))]
  const places = [...new Set(changes.map(({place}) => place))].filter(place => place !== undefined).slice(0, mostShown)
  const shown: Text[] = places.map(({paragraph, words}) => ({
    en: `${paragraph === undefined ? 'in a footnote' : `paragraph ${paragraph}`}, “${shortWords(words)}”`,
    fr: `${paragraph === undefined ? 'dans une note de bas de page' : `paragraphe ${paragraph}`}, « ${shortWords(words)} »`,
  }))
  const by = authors.length === 0 ? '' : ` (${authors.join(', ')})`
  const list = (lang: 'en' | 'fr') => shown.map(text => `\n  ${text[lang]}`).join('')
  const count = changes.length
  throw new WordRefusal({
    en: `${count === 1 ? '1 tracked change is' : `${count} tracked changes are`} not settled${by}, so nobody can tell which text is meant: in Word, Review, Accept or Reject All Changes; in LibreOffice, Edit, Track Changes, Manage; then save, and import again${list('en')}`,
    fr: `${count === 1 ? "1 modification suivie n'est pas tranchée" : `${count} modifications suivies ne sont pas tranchées`}${by} : nul ne peut dire quel texte est le bon. Dans Word : Révision, Accepter ou Refuser toutes les modifications ; dans LibreOffice : Édition, Suivi des modifications, Gérer ; puis enregistrez et importez de nouveau${list('fr')}`,
  })
}
