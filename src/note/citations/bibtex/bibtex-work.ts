import config from '#vendor/@citation-js/plugin-bibtex/lib/config.js'
import mapping from '#vendor/@citation-js/plugin-bibtex/lib/mapping/biblatex.js'
import {crossref} from '#vendor/@citation-js/plugin-bibtex/lib/mapping/crossref.js'
import {TYPE, TYPE_KEYS} from '#vendor/@citation-js/plugin-bibtex/lib/mapping/shared.js'
import {didYouMean, nearest} from '../../../model/nearest.js'
import {own} from '../../../model/own.js'
import {inCode, quoted} from '../../../model/quoted.js'
import type {Text} from '../../../model/text.js'
import type {Work} from '../citations.js'
import type {ReadEntry} from './read-fields.js'
import {Unreadable} from './unreadable.js'

type Properties = Readonly<Record<string, unknown>>

/** Entries by their keys, as those that inherit from them look for them. */
export type Entries = ReadonlyMap<string, ReadEntry>

/** From child to parent; more is a circle or a joke. */
const mostParents = 5

const expectations = {
  parents: {
    en: `at most ${mostParents} entries that inherit from each other, and no circle`,
    fr: `au plus ${mostParents} entrées qui héritent l'une de l'autre, sans cercle`,
  },
  year: {en: `a ${inCode('year')} with its month`, fr: `une année (${inCode('year')}) avec son mois`},
  fields: {
    en: `the fields themselves, or ${inCode('crossref')}`,
    fr: `les champs eux-mêmes, ou ${inCode('crossref')}`,
  },
} satisfies Readonly<Record<string, Text>>

/**
 * An entry as a CSL work, with what it inherits by `crossref`.
 *
 * @throws {Unreadable} Where it inherits from what is not there.
 */
export function workOf(entry: ReadEntry, entries: Entries): Work {
  if ('xdata' in entry.properties) throw new Unreadable(entry.placeOf('xdata'), expectations.fields)
  const parents = parentsOf(entry, entries)
  const properties = titled(inherited(entry, parents))
  if ('month' in properties && !('year' in properties || 'date' in properties))
    throw new Unreadable(entry.placeOf('month'), expectations.year)
  const {types} = config.default
  const type = own(types.biblatex.source, entry.type) === undefined ? 'misc' : entry.type
  const {author: _, editor: __, ...others} = properties
  const csl = mapping.default.convertToTarget({...others, [TYPE]: type})
  const container = parents.map(({properties: {title}}) => title).find(title => title !== undefined)
  return {
    ...filled(properties, container),
    ...(!('series' in properties || 'issue' in csl) && {number: properties['number']}),
    ...csl,
    ...genreOf(properties),
    ...namesOf(properties),
    type: typeof csl['type'] === 'string' ? csl['type'] : 'document',
    id: entry.key,
  }
}

/** Nearest first. */
function parentsOf(entry: ReadEntry, entries: Entries): readonly ReadEntry[] {
  const parents: ReadEntry[] = []
  for (let child = entry; ;) {
    const key = child.properties['crossref']
    if (typeof key !== 'string') return parents
    const parent = entries.get(key)
    if (parents.length === mostParents) throw new Unreadable(entry.placeOf('crossref'), expectations.parents)
    if (!parent) throw new Unreadable(child.placeOf('crossref'), parentFor(key, entries), {actual: missing(key)})
    parents.push(parent)
    child = parent
  }
}

const missing = (key: string): Text => ({
  en: `${quoted(key)}, which no entry is called,`,
  fr: `${quoted(key)}, qu'aucune entrée ne porte,`,
})

function parentFor(key: string, entries: Entries): Text {
  const hint = didYouMean(nearest(key, [...entries.keys()].slice(0, 1000)))
  return {
    en: `the key of an entry of this file${hint ? `. ${hint.en}` : ''}`,
    fr: `la clé d'une entrée de ce fichier${hint ? `. ${hint.fr}` : ''}`,
  }
}

const times = ['year', 'month', 'day', 'date'] as const

/** By biblatex's rules; a date is inherited whole or not at all. */
function inherited({type, properties}: ReadEntry, parents: readonly ReadEntry[]): Properties {
  if (parents.length === 0) return properties
  // Citation.js looks keys up in an object, where not every key can be: each parent has a number.
  const registry = parents.map((parent, index) => [
    `k${index}`,
    {type: parent.type, properties: {...parent.properties, crossref: `k${index + 1}`}},
  ])
  const all = crossref(type, {...properties, crossref: 'k0'}, Object.fromEntries(registry))
  const ownTime = times.some(name => name in properties)
  const isKept = (name: string): boolean =>
    !ownTime || Object.hasOwn(properties, name) || !times.some(time => time === name)
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== undefined && isKept(name)))
}

/** Names as they were read; the mapping knows those of Citation.js alone. */
function namesOf(properties: Properties): Properties {
  const {author, editor} = properties
  const hasOthers = (name: string): boolean => own(properties, `${name}+others`) === true
  return {
    ...(author !== undefined && {author}),
    ...(editor !== undefined && {editor}),
    // For the style, which knows no other sign of it: variables that it prints nowhere.
    ...(hasOthers(author === undefined ? 'editor' : 'author') && {annote: 'others'}),
    ...(author !== undefined && hasOthers('editor') && {note: 'others'}),
  }
}

/** A subtitle without a title is one. */
function titled(properties: Properties): Properties {
  const {title, subtitle, crossref: _, ...rest} = properties
  const named = title === undefined ? {title: subtitle} : {title, subtitle}
  return Object.fromEntries(Object.entries({...rest, ...named}).filter(([, value]) => value !== undefined))
}

/** Fields that Citation.js's mapping has no place for in entries of some types; what it has wins. */
function filled(properties: Properties, container: unknown): Properties {
  const first = (...names: readonly string[]): unknown =>
    names.map(name => own(properties, name)).find(value => value !== undefined)
  const {howpublished} = properties
  const isAddress = typeof howpublished === 'string' && /^https?:/.test(howpublished)
  const values = {
    publisher: first('publisher', 'institution', 'organization', 'school') ?? (isAddress ? undefined : howpublished),
    'container-title': first('journaltitle', 'journal', 'booktitle', 'maintitle') ?? container,
    issue: first('issue'),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** Kinds of theses and reports have names in biblatex that are no words; a type of an entry's own says nothing that is printed. */
function genreOf({type, entrysubtype}: Properties): {readonly genre?: unknown} {
  const genre = type ?? entrysubtype
  return {genre: typeof genre === 'string' ? (own(moreTypes, genre) ?? own(TYPE_KEYS, genre) ?? genre) : undefined}
}

/** Names of BibTeX's types, which many give biblatex's as their `type`. */
const moreTypes: Readonly<Record<string, string>> = {mastersthesis: "Master's thesis"}
