import {z} from 'zod'
import {expectations} from '../expectations.js'
import {field} from '../field.js'
import * as values from '../values.js'

const author = z.union([
  values.sentence.transform(name => ({name})),
  z.strictObject({
    name: values.sentence,
    role: values.sentence.optional(),
    orcid: values.orcid.optional(),
    email: values.mailAddress.optional(),
  }),
])

/** Fields: who speaks. */
export const authorsFields = {
  authors: field({
    schema: values.oneOrMany(author),
    aliases: ['auteurs', 'author', 'auteur', 'autrice'],
    required: true,
    example: '[{name: Anaïs Modèle, role: analyste}]',
    keys: {nom: 'name', fonction: 'role', courriel: 'email'},
    title: {
      en: 'Authors: names, or `{name, role, orcid, email}`',
      fr: 'Auteurs : des noms, ou `{nom, fonction, orcid, courriel}`',
    },
    expected: {
      en: 'a name, or `{name, role?, orcid?, email?}` with a valid ORCID iD',
      fr: 'un nom, ou `{nom, fonction?, orcid?, courriel?}` avec un identifiant ORCID valide',
    },
  }),
  first_published: field({
    schema: z
      .strictObject({outlet: values.sentence, date: values.isoDate, url: values.webAddress.optional()})
      .optional(),
    aliases: ['premiere_publication', 'première_publication'],
    keys: {titre: 'outlet', journal: 'outlet'},
    example: '{outlet: Le Courrier des détroits, date: 2026-11-21, url: https://example.org/}',
    title: {en: 'Where a tribune appeared first', fr: "Où une tribune a paru d'abord"},
    expected: {en: '`{outlet, date, url}`', fr: '`{titre, date, url}`'},
  }),
  contact: field({
    schema: values.mailAddress.optional(),
    aliases: [],
    example: 'alertes@example.org',
    title: {
      en: "Contact address; the publication's if absent",
      fr: 'Adresse de contact ; à défaut celle de la publication',
    },
    expected: expectations.mail,
  }),
}
