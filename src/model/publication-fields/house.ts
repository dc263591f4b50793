import {z} from 'zod'
import {expectations} from '../expectations.js'
import {field, type Field} from '../field.js'
import {defaultTimeZone} from '../moment.js'
import * as values from '../values.js'

const organisation = z.strictObject({
  short_name: values.sentence,
  names: values.names,
  address: values.sentence,
  contact: values.mailAddress,
  transparency_register: values.transparencyRegister.optional(),
})

/** Fields of `cess.yml` about the house: who publishes, where, in which languages, and under which address it writes. */
export const houseFields = {
  organisation: field({
    schema: organisation,
    aliases: ['organization'],
    required: true,
    example: '{short_name: CESS, names: {fr: …, en: …}, address: "1, rue …", contact: alertes@example.org}',
    keys: {
      sigle: 'short_name',
      nom_court: 'short_name',
      noms: 'names',
      nom: 'names',
      name: 'names',
      adresse: 'address',
      courriel: 'contact',
      registre_transparence: 'transparency_register',
    },
    inside: {
      short_name: {en: 'As it is called in running text', fr: 'Ce par quoi on la désigne dans un texte'},
      names: {en: 'In full, by language', fr: 'En toutes lettres, par langue'},
      address: {en: 'Postal, on one line', fr: 'Postale, sur une ligne'},
      contact: {en: 'Mail address for readers', fr: 'Adresse électronique pour les lecteurs'},
      transparency_register: {
        en: 'EU number; absent if not registered',
        fr: "Numéro de l'Union ; absent sans inscription",
      },
    },
    title: {
      en: 'Who publishes: short name, names by language, postal address, contact, EU Transparency Register number',
      fr: "Qui publie : sigle, noms par langue, adresse postale, contact, numéro au registre de transparence de l'Union",
    },
    expected: {
      en: '`{short_name, names, address, contact, transparency_register?}`',
      fr: '`{sigle, noms, adresse, courriel, registre_transparence?}`',
    },
  }),
  site: field({
    schema: values.webAddress.transform(address => address.replace(/\/+$/, '')),
    aliases: ['site_url'],
    required: true,
    example: 'https://cess.example.org',
    title: {en: 'Where the public site stands', fr: 'Adresse du site public'},
    expected: expectations['web-address'],
  }),
  tagline: field({
    schema: values.names.optional(),
    aliases: ['devise'],
    example: '{fr: Alertes et analyses, en: Alerts and analysis}',
    title: {
      en: 'One line that says what the public site is, by language',
      fr: "Une ligne qui dit ce qu'est le site public, par langue",
    },
    expected: {en: '`{fr, en}`', fr: '`{fr, en}`'},
  }),
  about: field({
    schema: values.names.optional(),
    aliases: ['a_propos', 'à_propos'],
    example: '{fr: Un centre indépendant …, en: An independent centre …}',
    title: {
      en: 'What the organisation is, for the page “About” of the public site, by language',
      fr: "Ce qu'est l'éditeur, pour la page « À propos » du site public, par langue",
    },
    expected: {en: '`{fr, en}`', fr: '`{fr, en}`'},
  }),
  lang: field({
    schema: values.languageTag.default('fr'),
    aliases: ['langue'],
    example: 'fr',
    title: {
      en: 'Language of notes that name none; fr if absent',
      fr: "Langue des notes qui n'en nomment pas ; fr à défaut",
    },
    expected: expectations.language,
  }),
  site_languages: field({
    schema: z.array(values.languageTag).min(1).optional(),
    aliases: ['langues_du_site'],
    example: '[fr]',
    title: {
      en: 'Languages of the public site, beside those of its notes; French and English if absent',
      fr: 'Langues du site public, outre celles de ses notes ; français et anglais à défaut',
    },
    expected: {en: 'a list of languages', fr: 'une liste de langues'},
  }),
  time_zone: field({
    schema: values.timeZone.default(defaultTimeZone),
    aliases: ['fuseau_horaire', 'fuseau'],
    example: 'Europe/Paris',
    title: {
      en: 'Time zone of the organisation: a note is public from its `date` on, as the day begins there; Europe/Paris if absent',
      fr: "Fuseau horaire de l'organisation : une note est publique à partir de sa `date`, quand le jour y commence ; Europe/Paris à défaut",
    },
    expected: expectations['time-zone'],
  }),
  issn: field({
    schema: values.issn.optional(),
    aliases: [],
    example: '1234-5679',
    title: {en: 'ISSN of the publication', fr: 'ISSN de la publication'},
    expected: expectations.issn,
  }),
  sender: field({
    schema: z.strictObject({
      name: values.textOf(120),
      email: values.mailAddress,
      bounces: values.returnAddress.optional(),
    }),
    aliases: ['expediteur', 'expéditeur'],
    required: true,
    example: '{name: CESS, email: alertes@example.org, bounces: "alertes+{token}@example.org"}',
    keys: {nom: 'name', courriel: 'email', retours: 'bounces'},
    inside: {
      name: {en: 'Whom readers see', fr: 'Ce que voient les lecteurs'},
      email: {en: 'Mail address that it is sent from', fr: "Adresse électronique d'où part l'envoi"},
      bounces: {en: 'Where failures are reported', fr: 'Où reviennent les échecs'},
    },
    title: {
      en: 'The From of mailings, and the address to which reports of failure come back, which tells by `{token}` whose message it was',
      fr: "Expéditeur des envois, et adresse à laquelle reviennent les rapports d'échec, qui dit par `{token}` de quel message il s'agit",
    },
    expected: {en: '`{name, email, bounces}`', fr: '`{nom, courriel, retours}`'},
  }),
} satisfies Readonly<Record<string, Field>>
