import {z} from 'zod'
import {expectations, expects} from '../expectations.js'
import {noteField} from '../field.js'
import {authorKeys} from './kindred-words.js'
import {fullName, type NameParts} from '../person.js'
import * as values from '../values.js'

type Parts = {readonly [K in 'name' | 'given' | 'particle' | 'family' | 'suffix']?: string | undefined}

const partNames = ['given', 'prenom', 'prénom', 'particle', 'particule', 'family', 'nom', 'suffix', 'suffixe']

/** For JSON Schema, which knows nothing of these conditions. */
const having = (...keys: readonly string[]): readonly object[] => keys.map(key => ({required: [key]}))

const group = z
  .strictObject({
    name: values.sentence.optional(),
    given: values.sentence.optional(),
    particle: values.sentence.optional(),
    family: values.sentence.optional(),
    suffix: values.sentence.optional(),
    role: values.sentence.optional(),
    orcid: values.orcid.optional(),
    email: values.mailAddress.optional(),
  })
  .refine(({name, family}) => name !== undefined || family !== undefined, {...expects('text'), path: ['family']})
  .refine(parts => isWhole(parts), {path: ['name']})
  .refine(parts => parts.name !== undefined || isGiven(parts), {...expects('text'), path: ['given']})
  .meta({
    anyOf: [
      {anyOf: having('name', 'nom_complet'), not: {anyOf: having(...partNames)}},
      {anyOf: having('family', 'nom'), not: {anyOf: having('name', 'nom_complet')}},
    ],
  })

/** A whole name has no parts beside it. */
const isWhole = ({name, given, particle, family, suffix}: Parts): boolean =>
  name === undefined || [given, particle, family, suffix].every(part => part === undefined)

/** A family name alone is a whole one; parts beside it need a given name. */
const isGiven = ({given, particle, suffix}: Parts): boolean =>
  given !== undefined || (particle === undefined && suffix === undefined)

/** With the name as it is printed. */
function named({name, given, particle, family = '', suffix, ...rest}: z.output<typeof group>) {
  if (given === undefined) return {name: name ?? family, ...rest}
  const parts: NameParts = {
    given,
    particle,
    family,
    suffix,
  }
  return {name: fullName(parts), parts, ...rest}
}

const author = z.union([values.sentence.transform(name => ({name})), group.transform(named)])

/** Fields: who speaks. */
export const authorsFields = {
  authors: noteField({
    schema: values.oneOrMany(author),
    aliases: ['auteurs', 'author', 'auteur', 'autrice'],
    remains: true,
    required: true,
    example: '[{given: Anaïs, family: Modèle, role: analyste}, Observatoire des détroits]',
    keys: {
      prenom: 'given',
      prénom: 'given',
      particule: 'particle',
      nom: 'family',
      suffixe: 'suffix',
      nom_complet: 'name',
      fonction: 'role',
      courriel: 'email',
    },
    inside: {
      name: {
        en: 'A whole name, of a body or of a person, in place of its parts',
        fr: "Un nom entier, d'organisme ou de personne, au lieu de ses parties",
      },
      given: {en: 'First names', fr: 'Prénoms'},
      particle: {
        en: 'What stands before the family name: `de`, `von`',
        fr: 'Ce qui précède le nom de famille : `de`, `von`',
      },
      family: {en: 'Family name; alone, the name of a body', fr: "Nom de famille ; seul, le nom d'un organisme"},
      suffix: {en: 'What follows the name: `Jr.`, `III`', fr: 'Ce qui suit le nom : `Jr.`, `III`'},
      role: {en: 'Office or profession', fr: 'Métier ou charge'},
      orcid: {en: 'ORCID iD: `0000-0002-1825-0097`', fr: 'Identifiant ORCID : `0000-0002-1825-0097`'},
      email: {en: 'Mail address, which is printed nowhere', fr: "Adresse électronique, qui n'est imprimée nulle part"},
    },
    akinKeys: authorKeys,
    title: {
      en: 'Authors: names, or `{given, family, particle, suffix, role, orcid, email}`; a single name is `{name}`',
      fr: 'Auteurs : des noms, ou `{prenom, nom, particule, suffixe, fonction, orcid, courriel}` ; un nom seul est `{nom}`',
    },
    expected: {
      en: 'a name, or `{given, family, particle?, suffix?, role?, orcid?, email?}`',
      fr: 'un nom, ou `{prenom, nom, particule?, suffixe?, fonction?, orcid?, courriel?}`',
    },
  }),
  first_published: noteField({
    schema: z
      .strictObject({outlet: values.sentence, date: values.isoDate, url: values.webAddress.optional()})
      .optional(),
    aliases: ['premiere_publication', 'première_publication'],
    remains: false,
    keys: {titre: 'outlet', journal: 'outlet'},
    inside: {
      outlet: {en: 'Newspaper or review', fr: 'Journal ou revue'},
      date: {en: 'Day on which it appeared there, as `2026-11-21`', fr: 'Jour où elle y a paru, comme `2026-11-21`'},
      url: {en: 'Its address there; absent where it has none', fr: "Son adresse là-bas ; absente s'il n'y en a pas"},
    },
    example: '{outlet: Le Courrier des détroits, date: 2026-11-21, url: https://example.org/}',
    title: {en: 'Where a tribune appeared first', fr: "Où une tribune a paru d'abord"},
    expected: {en: '`{outlet, date, url}`', fr: '`{titre, date, url}`'},
  }),
  contact: noteField({
    schema: values.mailAddress.optional(),
    aliases: [],
    remains: true,
    example: 'alertes@example.org',
    title: {
      en: "Contact address; the publication's if absent",
      fr: 'Adresse de contact ; à défaut celle de la publication',
    },
    expected: expectations.mail,
  }),
}
