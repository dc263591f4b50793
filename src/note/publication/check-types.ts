import {quoted} from '../../model/quoted.js'
import type {PublicationFields} from '../../model/publication-fields.js'
import type {NoteType} from '../../model/vocabularies/term.js'
import type {Tell} from './tell.js'

/** Tell of prefixes and aliases of the publication's kinds of note that another kind has already. */
export function checkTypes(
  given: NonNullable<PublicationFields['types']>,
  types: readonly NoteType[],
  tell: Tell,
): void {
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
