import type {SiteLanguage} from '../../model/site.js'
import type {Topic} from '../../model/site-plan.js'
import type {FixedText} from '../../model/fixed-text.js'
import type {Section} from './answers.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicName} from './topics.js'

/** Most kinds that fit on a line beside the logo. */
const mostKinds = 3

/** Navigation: the kinds with most notes, in the order of their vocabulary, then lists of zones and threats. */
export function sectionsOf(types: readonly Topic[]): readonly Section[] {
  const most = new Set(types.toSorted((a, b) => b.notes.length - a.notes.length).slice(0, mostKinds))
  const kinds = types.filter(type => most.has(type)).map(({kind, id}) => ({kind, id}))
  return [...kinds, {kind: 'zones'}, {kind: 'threats'}]
}

/** Folder of a section within its language's. */
export const sectionFolder = ({kind, id}: Section): string => (id === undefined ? `${kind}/` : topicFolder({kind, id}))

/** Name of a section in a language. */
export const sectionName = (site: SiteView, {kind, id}: Section, language: SiteLanguage): FixedText =>
  id === undefined ? language.words[kind] : topicName(site, {kind, id}, language)
