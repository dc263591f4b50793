import type {SiteLanguage} from '../../model/site.js'
import type {Topic} from '../../model/site-plan.js'
import type {FixedText} from '../../model/fixed-text.js'
import type {Section} from './answers.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicName} from './topics.js'

/** More kinds than these would not stand in one line beside the logo. */
const mostKinds = 3

/**
 * The kinds that have most notes, in the order of their vocabulary, then the lists of zones and of threats.
 *
 * @param types The kinds that have notes.
 */
export function sectionsOf(types: readonly Topic[]): readonly Section[] {
  const most = new Set(types.toSorted((a, b) => b.notes.length - a.notes.length).slice(0, mostKinds))
  const kinds = types.filter(type => most.has(type)).map(({kind, id}) => ({kind, id}))
  return [...kinds, {kind: 'zones'}, {kind: 'threats'}]
}

/** The folder of a section inside its language's folder. */
export const sectionFolder = ({kind, id}: Section): string => (id === undefined ? `${kind}/` : topicFolder({kind, id}))

/** The name of a section on the pages of a language. */
export const sectionName = (site: SiteView, {kind, id}: Section, language: SiteLanguage): FixedText =>
  id === undefined ? language.words[kind] : topicName(site, {kind, id}, language)
