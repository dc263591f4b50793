import {didYouMean, nearest} from '../../model/nearest.js'
import type {PublicationFields} from '../../model/publication-fields.js'
import {quoted} from '../../model/quoted.js'
import type {Finding} from '../../model/report.js'
import {builtInVocabularies} from '../../model/vocabularies/index.js'
import type {Term, Vocabularies, NoteType} from '../../model/vocabularies/term.js'
import {unknownCode, type CodeKind} from '../fields/unknown-code.js'

/** Terms as `cess.yml` gives them: whole, or what changes of a built-in one. */
type Given = Pick<Partial<PublicationFields>, keyof Vocabularies>
type GivenTerm = {readonly id: string; readonly names?: Term['names'] | undefined}

/** Parts of terms as French files name them. */
const french = {names: 'noms', prefix: 'prefixe', layout: 'mise_en_page', ceiling: 'plafond'}

/** Fields that a new term must bring, and those that it has without being told. */
interface Kind {
  readonly required: readonly (keyof typeof french)[]
  readonly defaults: (given: GivenTerm) => object
}

const kinds: Readonly<Record<keyof Vocabularies, Kind>> = {
  types: {required: ['names', 'prefix', 'layout'], defaults: () => ({aliases: []})},
  zones: {required: ['names'], defaults: ({names}) => ({covers: names, eurovoc: []})},
  threats: {required: ['names'], defaults: () => ({eurovoc: [], disarm: []})},
  recipients: {required: ['names', 'ceiling'], defaults: () => ({})},
}

/**
 * The built-in vocabularies with the publication's terms: a known id changes its term, another adds one. Mistakes are reported; the terms may then
 * lack parts.
 */
export function joinVocabularies(given: Given, tell: Tell): Vocabularies {
  const join = <K extends keyof Vocabularies>(key: K): Vocabularies[K] =>
    // `joinTerms` merges built-in terms with those of the same vocabulary, and tells when a new one lacks a part.
    joinTerms(key, given[key] ?? [], tell) as unknown as Vocabularies[K]
  const types = join('types')
  checkTypes(given.types ?? [], types, tell)
  checkCodes(given, tell)
  return {types, zones: join('zones'), threats: join('threats'), recipients: join('recipients')}
}

function joinTerms(key: keyof Vocabularies, given: readonly GivenTerm[], tell: Tell): readonly object[] {
  const builtIn = new Map<string, object>(builtInVocabularies[key].map(term => [term.id, term]))
  const terms = new Map(builtIn)
  const seen = new Set<string>()
  for (const [index, term] of given.entries()) {
    if (seen.has(term.id)) tell('term-duplicate', `${key}.${index}.id`, {actual: secondOne(term.id)})
    seen.add(term.id)
    const known = builtIn.get(term.id)
    if (!known) tellMissing(`${key}.${index}`, key, term, tell)
    terms.set(term.id, {...kinds[key].defaults(term), ...known, ...outgrown(term), ...term})
  }
  return [...terms.values()]
}

/** Concepts and techniques that the publication's terms refer to are ones that there are. */
function checkCodes({zones = [], threats = []}: Given, tell: Tell): void {
  const check = (path: string, kind: CodeKind, codes: readonly string[] = []) => {
    for (const [index, code] of codes.entries()) {
      const finding = unknownCode(kind, code)
      if (finding) tell('unknown-code', `${path}.${index}`, finding)
    }
  }
  for (const [index, {eurovoc}] of zones.entries()) check(`zones.${index}.eurovoc`, 'concept', eurovoc)
  for (const [index, {eurovoc, disarm}] of threats.entries()) {
    check(`threats.${index}.eurovoc`, 'concept', eurovoc)
    check(`threats.${index}.disarm`, 'technique', disarm)
  }
}

/** A kind with another name is many under that name, not under the built-in plural. */
const outgrown = ({names}: GivenTerm) => (names ? {plurals: undefined} : {})

const secondOne = (id: string) => ({en: `second ${quoted(id)}`, fr: `un second ${quoted(id)}`})

function tellMissing(path: string, key: keyof Vocabularies, term: GivenTerm, tell: Tell): void {
  const missing = kinds[key].required.filter(part => !Object.hasOwn(term, part))
  if (missing.length === 0) return
  const meant = nearest(
    term.id,
    builtInVocabularies[key].map(({id}) => id),
  )
  tell('term-incomplete', path, {
    expected: {
      en: `${missing.map(quoted).join(', ')} of the new term ${quoted(term.id)}`,
      fr: `${missing.map(part => quoted(french[part])).join(', ')} pour le nouveau terme ${quoted(term.id)}`,
    },
    remedy: didYouMean(meant),
  })
}

/** Tell of prefixes and aliases of the publication's kinds of note that another kind has already. */
function checkTypes(given: NonNullable<PublicationFields['types']>, types: readonly NoteType[], tell: Tell): void {
  for (const [index, {id, prefix, aliases = []}] of given.entries()) {
    const others = types.filter(type => type.id !== id)
    const sharesPrefix = others.find(type => prefix !== undefined && type.prefix === prefix)
    if (sharesPrefix) tellShared(`types.${index}.prefix`, prefix ?? '', sharesPrefix)
    for (const [at, alias] of aliases.entries()) {
      const sharesAlias = others.find(type => type.id === alias || type.aliases.includes(alias))
      if (sharesAlias) tellShared(`types.${index}.aliases.${at}`, alias, sharesAlias)
    }
  }

  function tellShared(path: string, word: string, {id}: NoteType): void {
    tell('term-duplicate', path, {
      actual: quoted(word),
      expected: {en: `a word that ${quoted(id)} does not have`, fr: `un mot que ${quoted(id)} n'a pas déjà`},
      remedy: {en: 'Choose another.', fr: 'Choisissez-en un autre.'},
    })
  }
}

/** Report a mistake at a path of `cess.yml`. */
type Tell = (rule: 'term-incomplete' | 'term-duplicate' | 'unknown-code', path: string, finding: Finding) => void
