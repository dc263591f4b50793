import {z} from 'zod'
import {expectations, expects} from './expectations.js'
import {field, type Field} from './field.js'
import {usualRetention} from './ledger/retention.js'
import {mailFormNames, mailForms} from './mailing.js'
import {translationReferenceNames, translationReferences} from './translation-references.js'
import {defaultTimeZone} from './moment.js'
import {isPdfStandards, pdfStandards} from './pdf-standards.js'
import * as values from './values.js'
import {lifeFields} from './life/publication-fields.js'
import {termFields} from './term-fields.js'

const organisation = z.strictObject({
  short_name: values.sentence,
  names: values.names,
  address: values.sentence,
  contact: values.mailAddress,
  transparency_register: values.transparencyRegister.optional(),
})

/** Every field of `cess.yml`, in the order in which it states them. One entry is one field, everywhere. */
export const publicationFields = {
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
      fr: '`{sigle, noms, adresse, contact, registre_transparence?}`',
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
      en: 'What the house is, for the page “About” of the public site, by language',
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
      en: 'Time zone of the house: a note is public from its `date` on, as the day begins there; Europe/Paris if absent',
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
  template: field({
    schema: values.newTermId.default('cess'),
    aliases: ['modele', 'modèle', 'gabarit'],
    example: 'cess',
    title: {
      en: 'Folder of the brand in `templates/`; cess if absent',
      fr: 'Dossier de la marque dans `templates/` ; cess à défaut',
    },
    expected: {en: 'the name of a folder in `templates/`', fr: "le nom d'un dossier de `templates/`"},
  }),
  typography: field({
    schema: z.enum(['imprimerie-nationale', 'union-europeenne']).default('imprimerie-nationale'),
    aliases: ['typographie'],
    example: 'imprimerie-nationale',
    title: {en: 'Profile of French typography', fr: 'Marche typographique du français'},
    expected: {en: '`imprimerie-nationale` or `union-europeenne`', fr: '`imprimerie-nationale` ou `union-europeenne`'},
  }),
  paper: field({
    schema: z.enum(['A4', 'Letter']).default('A4'),
    aliases: ['papier'],
    example: 'A4',
    title: {en: 'Sheet of the PDF', fr: 'Feuille du PDF'},
    expected: {en: '`A4` or `Letter`', fr: '`A4` ou `Letter`'},
  }),
  pdf: field({
    schema: z
      .strictObject({
        standards: z.array(z.enum(pdfStandards.flat())).refine(isPdfStandards, expects('pdf-standards')),
      })
      .default({standards: [...pdfStandards[0]]}),
    aliases: [],
    keys: {normes: 'standards'},
    inside: {standards: {en: 'That of access, that of archives', fr: "Celle de l'accès, celle de l'archivage"}},
    example: '{standards: [ua-2, a-4f]}',
    title: {
      en: 'Standards of the PDF: PDF/UA-1 and PDF/A-3a, which every reader knows, or PDF/UA-2 and PDF/A-4f (PDF 2.0); the former if absent',
      fr: 'Normes du PDF : PDF/UA-1 et PDF/A-3a, que tout lecteur connaît, ou PDF/UA-2 et PDF/A-4f (PDF 2.0) ; les premières à défaut',
    },
    expected: {
      en: '`{standards: [ua-1, a-3a]}` or `{standards: [ua-2, a-4f]}`',
      fr: '`{normes: [ua-1, a-3a]}` ou `{normes: [ua-2, a-4f]}`',
    },
  }),
  mail_form: field({
    schema: z.enum(mailForms).default('full'),
    aliases: ['forme_courriel'],
    values: mailFormNames,
    example: 'digest',
    title: {
      en: 'How much of a note its mail carries: all, or summary, key points and recommendations; all if absent',
      fr: "Ce qu'un courriel contient d'une note : tout, ou résumé, points clés et recommandations ; tout à défaut",
    },
    expected: expectations['mail-form'],
  }),
  translation_references: field({
    schema: z.enum(translationReferences).default('own'),
    aliases: ['references_des_traductions', 'références_des_traductions'],
    values: translationReferenceNames,
    example: 'shared',
    title: {
      en: 'Whether translations have numbers of their own, or that of their original with their language (`CESS-2026-ALE-014/en`); own if absent',
      fr: "Référence des traductions : un numéro propre à chacune, ou celui de l'original suivi de la langue (`CESS-2026-ALE-014/en`) ; propre à défaut",
    },
    expected: {en: '`own` or `shared`', fr: '`propre` ou `partagée`'},
  }),
  ...lifeFields,
  retention: field({
    schema: z.number().int().min(1).max(120).default(usualRetention),
    aliases: ['conservation'],
    example: '24',
    title: {
      en: 'For how many months the ledger keeps masks of addresses and the words of replies; 36 if absent',
      fr: 'Pendant combien de mois le registre des envois garde les adresses masquées et les mots des réponses ; 36 à défaut',
    },
    expected: {en: 'a whole number of months from 1 to 120', fr: 'un nombre entier de mois de 1 à 120'},
  }),
  pace: field({
    schema: z
      .object({})
      .catchall(z.number().int().min(1).max(1000))
      .refine(pace => Object.keys(pace).every(key => values.mailDomain.safeParse(key).success), expects('mail-domain'))
      .optional(),
    aliases: ['cadence'],
    example: '{europa.eu: 10}',
    title: {
      en: 'The most messages a minute to a domain and those below it, of all processes together',
      fr: 'Nombre maximal de messages par minute vers un domaine et ses sous-domaines, tous processus confondus',
    },
    expected: {
      en: 'domains with whole numbers from 1 to 1000',
      fr: 'des domaines, chacun avec un nombre entier de 1 à 1000',
    },
  }),
  ...termFields,
} satisfies Readonly<Record<string, Field>>

const shape = Object.fromEntries(Object.entries(publicationFields).map(([key, {schema}]) => [key, schema])) as {
  // `Object.fromEntries` forgets which schema belongs to which key.
  [K in keyof typeof publicationFields]: (typeof publicationFields)[K]['schema']
}

/** The whole of `cess.yml` under canonical keys and values. */
const publicationSchema = z.strictObject(shape)

/** `cess.yml` once each field passed, before its terms join the built-in ones. */
export type PublicationFields = z.output<typeof publicationSchema>
