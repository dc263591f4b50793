import type {FixedText} from '../../model/fixed-text.js'
import type {SiteInput, SiteLanguage} from '../../model/site.js'
import {topicFolder, topicsOf} from './topics.js'

/** An entry of the navigation: a list, by its folder inside a language's folder. */
interface Section {
  readonly folder: string
  readonly name: (language: SiteLanguage) => FixedText
}

/** More kinds than these would not stand in one line beside the logo. */
const mostKinds = 3

/** The kinds that have most notes, in the order of their vocabulary, then the lists of zones and of threats. */
export function sectionsOf(site: SiteInput): readonly Section[] {
  const known = sectionsOfSites.get(site)
  if (known) return known
  const {types} = topicsOf(site)
  const most = new Set(types.toSorted((a, b) => b.notes.length - a.notes.length).slice(0, mostKinds))
  const kinds = types.filter(type => most.has(type)).map(type => ({folder: topicFolder(type), name: type.name}))
  const lists = (['zones', 'threats'] as const).map(kind => ({
    folder: `${kind}/`,
    name: ({words}: SiteLanguage) => words[kind],
  }))
  const sections = [...kinds, ...lists]
  sectionsOfSites.set(site, sections)
  return sections
}

/** Every page asks. */
const sectionsOfSites = new WeakMap<SiteInput, readonly Section[]>()
