import {z} from 'zod'
import {field, type Field} from './field.js'
import {tlpLabels} from './tlp.js'
import * as values from './values.js'

const oneOrMany = <S extends z.ZodType>(entry: S) => z.union([z.array(entry).min(1), entry.transform(one => [one])])
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const sentence = z.string().trim().min(1)

/** Every field of a note's front matter, in the order in which a note states them. One entry is one field, everywhere. */
export const fields = {
  id: field({
    schema: values.reference, aliases: ['reference'], required: true, example: 'CESS-2026-ALE-014',
    title: {en: 'Reference of the publication, unique', fr: 'Référence de la publication, unique'},
    expected: {en: 'a reference like `CESS-2026-ALE-014` (house, year of `date`, kind, number)', fr: 'une référence comme `CESS-2026-ALE-014` (maison, année de `date`, genre, numéro)'},
  }),
  type: field({
    schema: id, aliases: [], required: true, vocabulary: 'types', example: 'alert',
    title: {en: 'Kind of note', fr: 'Genre de la note'},
    expected: {en: 'a kind of note', fr: 'un genre de note'},
  }),
  title: field({
    schema: sentence.max(120), aliases: ['titre'], required: true, example: '"Câbles sous-marins : trois ruptures en dix jours"',
    title: {en: 'Title, at most 120 characters', fr: 'Titre, 120 caractères au plus'},
    expected: {en: 'a title of 1 to 120 characters', fr: 'un titre de 1 à 120 caractères'},
  }),
  subtitle: field({
    schema: sentence.max(200).optional(), aliases: ['sous_titre'], example: "L'acte délibéré ne peut être exclu",
    title: {en: 'Subtitle', fr: 'Sous-titre'},
    expected: {en: 'a subtitle of 1 to 200 characters', fr: 'un sous-titre de 1 à 200 caractères'},
  }),
  lang: field({
    schema: values.languageTag.optional(), aliases: ['langue'], example: 'fr',
    title: {en: "Language of the note (BCP 47); the publication's if absent", fr: 'Langue de la note (BCP 47) ; à défaut celle de la publication'},
    expected: {en: 'a language tag like `fr` or `en-GB`', fr: 'une étiquette de langue comme `fr` ou `en-GB`'},
  }),
  translation_of: field({
    schema: values.reference.optional(), aliases: ['traduction_de'], example: 'CESS-2026-ALE-014',
    title: {en: 'Reference of the original that this note translates', fr: "Référence de l'original que cette note traduit"},
    expected: {en: 'the reference of another note', fr: "la référence d'une autre note"},
  }),
  date: field({
    schema: values.isoDate, aliases: [], required: true, example: '2026-11-18',
    title: {en: 'Day of first publication', fr: 'Jour de première publication'},
    expected: {en: 'a real day like `2026-05-03`', fr: 'un jour réel comme `2026-05-03`'},
  }),
  version: field({
    schema: values.version.default('1.0'), aliases: [], example: '1.1',
    title: {en: 'Version; 1.0 if absent', fr: 'Version ; 1.0 à défaut'},
    expected: {en: 'a version like `1.0`', fr: 'une version comme `1.0`'},
  }),
  status: field({
    schema: z.enum(['draft', 'review', 'approved', 'published', 'withdrawn', 'closed']).default('draft'), aliases: ['statut'], example: 'published',
    values: {brouillon: 'draft', relecture: 'review', valide: 'approved', 'validé': 'approved', 'validée': 'approved', publie: 'published', 'publié': 'published', 'publiée': 'published', retire: 'withdrawn', 'retiré': 'withdrawn', 'retirée': 'withdrawn', clos: 'closed', close: 'closed'},
    title: {en: 'Where the note stands; draft if absent', fr: 'Où en est la note ; brouillon à défaut'},
    expected: {en: '`draft`, `review`, `approved`, `published`, `withdrawn` or `closed`', fr: '`brouillon`, `relecture`, `valide`, `publie`, `retire` ou `clos`'},
  }),
  revisions: field({
    schema: z.array(z.strictObject({version: values.version, date: values.isoDate, nature: z.enum(['initial', 'update', 'correction', 'closure', 'withdrawal']), summary: sentence})).min(1).optional(),
    aliases: [], example: '[{version: "1.1", date: 2026-11-20, nature: correction, summary: Capacité perdue rectifiée.}]',
    keys: {resume: 'summary', 'résumé': 'summary', objet: 'summary'},
    values: {initiale: 'initial', 'mise-a-jour': 'update', 'mise à jour': 'update', cloture: 'closure', 'clôture': 'closure', retrait: 'withdrawal'},
    title: {en: 'History of the document, oldest first', fr: 'Historique du document, du plus ancien au plus récent'},
    expected: {en: 'a list of `{version, date, nature, summary}`', fr: 'une liste de `{version, date, nature, summary}`'},
  }),
  authors: field({
    schema: oneOrMany(z.union([sentence.transform(name => ({name})), z.strictObject({name: sentence, role: sentence.optional(), orcid: values.orcid.optional(), email: values.mailAddress.optional()})])),
    aliases: ['auteurs', 'author', 'auteur', 'autrice'], required: true, example: '[{name: Anaïs Modèle, role: analyste}]',
    keys: {nom: 'name', fonction: 'role', courriel: 'email'},
    title: {en: 'Authors: names, or `{name, role, orcid, email}`', fr: 'Auteurs : des noms, ou `{name, role, orcid, email}`'},
    expected: {en: 'a name, or `{name, role?, orcid?, email?}` with a valid ORCID iD', fr: 'un nom, ou `{name, role?, orcid?, email?}` avec un identifiant ORCID valide'},
  }),
  zone: field({
    schema: id, aliases: [], required: true, vocabulary: 'zones', example: 'asie-centrale',
    title: {en: 'Main zone', fr: 'Zone principale'}, expected: {en: 'a zone', fr: 'une zone'},
  }),
  zones: field({
    schema: oneOrMany(id).optional(), aliases: [], vocabulary: 'zones', example: '[union-europeenne]',
    title: {en: 'Other zones', fr: 'Autres zones'}, expected: {en: 'a list of zones', fr: 'une liste de zones'},
  }),
  threats: field({
    schema: oneOrMany(id).optional(), aliases: ['menaces', 'menace', 'type_de_menace', 'threat', 'threat_type'], vocabulary: 'threats', example: '[cybermenaces, desinformation]',
    title: {en: 'Threat types, the main one first; required for alerts', fr: 'Types de menace, la principale en tête ; obligatoire pour une alerte'},
    expected: {en: 'a threat type, or a list of them', fr: 'un type de menace, ou une liste'},
  }),
  severity: field({
    schema: z.enum(['low', 'moderate', 'high', 'critical']).optional(), aliases: ['severite', 'sévérité'], example: 'high',
    values: {faible: 'low', moderee: 'moderate', 'modérée': 'moderate', elevee: 'high', 'élevée': 'high', critique: 'critical'},
    title: {en: 'Severity; alerts only', fr: 'Sévérité ; alertes seulement'},
    expected: {en: '`low`, `moderate`, `high` or `critical`', fr: '`faible`, `modérée`, `élevée` ou `critique`'},
  }),
  likelihood: field({
    schema: z.enum(['almost-no-chance', 'very-unlikely', 'unlikely', 'roughly-even-chance', 'likely', 'very-likely', 'almost-certain']).optional(),
    aliases: ['probabilite', 'probabilité'], example: 'likely',
    values: {'presque-aucune-chance': 'almost-no-chance', 'tres-improbable': 'very-unlikely', 'très-improbable': 'very-unlikely', improbable: 'unlikely', 'chances-a-peu-pres-egales': 'roughly-even-chance', probable: 'likely', 'tres-probable': 'very-likely', 'très-probable': 'very-likely', 'quasi-certain': 'almost-certain'},
    title: {en: 'Likelihood, on the seven steps of ICD 203', fr: "Probabilité, sur les sept degrés de l'ICD 203"},
    expected: {en: 'a step of ICD 203, from `almost-no-chance` to `almost-certain`', fr: "un degré de l'ICD 203, de `presque-aucune-chance` à `quasi-certain`"},
  }),
  confidence: field({
    schema: z.enum(['low', 'moderate', 'high']).optional(), aliases: ['confiance'], example: 'moderate',
    values: {faible: 'low', moderee: 'moderate', 'modérée': 'moderate', elevee: 'high', 'élevée': 'high'},
    title: {en: 'Confidence in the assessment', fr: "Confiance dans l'appréciation"},
    expected: {en: '`low`, `moderate` or `high`', fr: '`faible`, `modérée` ou `élevée`'},
  }),
  source_rating: field({
    schema: z.string().regex(/^[A-F][1-6]$/).optional(), aliases: ['cotation'], example: 'B2',
    title: {en: 'Admiralty code of the sources', fr: "Cotation des sources (code de l'Amirauté)"},
    expected: {en: 'an Admiralty code from `A1` to `F6`', fr: 'une cotation de `A1` à `F6`'},
  }),
  tlp: field({
    schema: z.enum(tlpLabels), aliases: [], required: true, example: 'TLP:CLEAR',
    title: {en: 'TLP 2.0 label; there is no default', fr: "Étiquette TLP 2.0 ; il n'y a pas de valeur par défaut"},
    expected: {en: '`TLP:CLEAR`, `TLP:GREEN`, `TLP:AMBER`, `TLP:AMBER+STRICT` or `TLP:RED`', fr: '`TLP:CLEAR`, `TLP:GREEN`, `TLP:AMBER`, `TLP:AMBER+STRICT` ou `TLP:RED`'},
  }),
  recipients: field({
    schema: oneOrMany(id), aliases: ['destinataires'], required: true, vocabulary: 'recipients', example: '[parlement-europeen, enisa]',
    title: {en: 'Recipient groups', fr: 'Groupes de destinataires'},
    expected: {en: 'a list of recipient groups', fr: 'une liste de groupes de destinataires'},
  }),
  embargo: field({
    schema: values.dateTime.optional(), aliases: [], example: '2026-11-20T08:00:00+01:00',
    title: {en: 'Nothing is public or sent before this moment', fr: "Rien n'est public ni envoyé avant ce moment"},
    expected: {en: 'a date and time with its offset, like `2026-05-03T08:00:00+02:00`', fr: 'une date et une heure avec décalage, comme `2026-05-03T08:00:00+02:00`'},
  }),
  expires: field({
    schema: values.isoDate.optional(), aliases: ['expire'], example: '2027-03-31',
    title: {en: 'Last day of validity', fr: 'Dernier jour de validité'},
    expected: {en: 'a real day like `2026-05-03`', fr: 'un jour réel comme `2026-05-03`'},
  }),
  summary: field({
    schema: sentence.optional(), aliases: ['resume', 'résumé'], example: "Entre le 2 et le 11 novembre…",
    title: {en: 'Summary, 40 to 150 words; the standfirst of a tribune', fr: "Résumé, de 40 à 150 mots ; le chapeau d'une tribune"},
    expected: {en: 'a text of 40 to 150 words', fr: 'un texte de 40 à 150 mots'},
  }),
  key_points: field({
    schema: z.array(sentence).min(1).optional(), aliases: ['points_cles', 'points_clés'], example: '[Trois ruptures en dix jours., …]',
    title: {en: 'Key points, 3 to 5 of at most 30 words', fr: 'Points clés, de 3 à 5 de 30 mots au plus'},
    expected: {en: 'a list of 3 to 5 sentences', fr: 'une liste de 3 à 5 phrases'},
  }),
  recommendations: field({
    schema: z.array(z.strictObject({text: sentence, to: oneOrMany(id), priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2), deadline: values.isoDate.optional()})).min(1).optional(),
    aliases: ['recommandations'], vocabulary: 'recipients', example: '[{text: Établir un plan commun., to: [enisa], priority: 1, deadline: 2027-01-15}]',
    keys: {texte: 'text', a: 'to', 'à': 'to', destinataires: 'to', priorite: 'priority', 'priorité': 'priority', echeance: 'deadline', 'échéance': 'deadline'},
    title: {en: 'Recommendations: `{text, to, priority, deadline}`', fr: 'Recommandations : `{texte, a, priorite, echeance}`'},
    expected: {en: 'a list of `{text, to, priority: 1 to 3, deadline?}`', fr: 'une liste de `{texte, a, priorite: 1 à 3, echeance?}`'},
  }),
  keywords: field({
    schema: oneOrMany(sentence).optional(), aliases: ['mots_cles', 'mots_clés'], example: '[résilience, "eurovoc:6770"]',
    title: {en: 'Keywords: free, or `eurovoc:` and a number', fr: 'Mots-clés : libres, ou `eurovoc:` et un numéro'},
    expected: {en: 'a list of words', fr: 'une liste de mots'},
  }),
  techniques: field({
    schema: oneOrMany(z.string().regex(/^T\d{4}(\.\d{3})?$/)).optional(), aliases: [], example: '[T0049, T0086.002]',
    title: {en: 'DISARM techniques', fr: 'Techniques DISARM'},
    expected: {en: 'a DISARM technique like `T0049` or `T0086.002`', fr: 'une technique DISARM comme `T0049` ou `T0086.002`'},
  }),
  first_published: field({
    schema: z.strictObject({outlet: sentence, date: values.isoDate, url: values.webAddress.optional()}).optional(),
    aliases: ['premiere_publication', 'première_publication'], keys: {titre: 'outlet', journal: 'outlet'}, example: '{outlet: Le Courrier des détroits, date: 2026-11-21, url: https://example.org/}',
    title: {en: 'Where a tribune appeared first', fr: "Où une tribune a paru d'abord"},
    expected: {en: '`{outlet, date, url}`', fr: '`{outlet, date, url}`'},
  }),
  doi: field({schema: values.doi.optional(), aliases: [], example: '10.1234/cess.2026.14', title: {en: 'DOI', fr: 'DOI'}, expected: {en: 'a DOI like `10.1234/abc`', fr: 'un DOI comme `10.1234/abc`'}}),
  issn: field({schema: values.issn.optional(), aliases: [], example: '1234-5679', title: {en: 'ISSN', fr: 'ISSN'}, expected: {en: 'an ISSN with a valid check digit', fr: 'un ISSN dont la clé est juste'}}),
  isbn: field({schema: values.isbn.optional(), aliases: [], example: '978-2-1234-5680-3', title: {en: 'ISBN', fr: 'ISBN'}, expected: {en: 'an ISBN with a valid check digit', fr: 'un ISBN dont la clé est juste'}}),
  licence: field({
    schema: z.string().regex(/^[A-Za-z0-9.+-]+$/).optional(), aliases: ['license'], example: 'CC-BY-4.0',
    title: {en: 'Licence (SPDX id); only with TLP:CLEAR, else all rights are reserved', fr: 'Licence (identifiant SPDX) ; seulement avec TLP:CLEAR, sinon tous droits réservés'},
    expected: {en: 'a licence id like `CC-BY-4.0`', fr: 'un identifiant de licence comme `CC-BY-4.0`'},
  }),
  contact: field({
    schema: values.mailAddress.optional(), aliases: [], example: 'alertes@example.org',
    title: {en: "Contact address; the publication's if absent", fr: 'Adresse de contact ; à défaut celle de la publication'},
    expected: {en: 'a mail address', fr: 'une adresse électronique'},
  }),
  bibliography: field({
    schema: sentence.optional(), aliases: ['bibliographie'], example: 'sources.csl.json',
    title: {en: 'Bibliography file (CSL-JSON or BibTeX), for `[@key]`', fr: 'Fichier de bibliographie (CSL-JSON ou BibTeX), pour `[@cle]`'},
    expected: {en: 'the path of a `.json` or `.bib` file of the publication', fr: "le chemin d'un fichier `.json` ou `.bib` de la publication"},
  }),
  typography: field({
    schema: z.enum(['imprimerie-nationale', 'union-europeenne']).optional(), aliases: ['typographie'], example: 'union-europeenne',
    title: {en: 'Profile of French typography', fr: 'Marche typographique du français'},
    expected: {en: '`imprimerie-nationale` or `union-europeenne`', fr: '`imprimerie-nationale` ou `union-europeenne`'},
  }),
  specimen: field({
    schema: z.boolean().default(false), aliases: ['spécimen'], values: {oui: 'true', non: 'false'}, example: 'true',
    title: {en: 'The note is a specimen: every edition says so', fr: 'La note est un spécimen : chaque édition le dit'},
    expected: {en: '`true` or `false`', fr: '`true` ou `false`'},
  }),
} satisfies Readonly<Record<string, Field>>

/** A canonical front-matter key. */
export type FieldKey = keyof typeof fields

// `Object.fromEntries` forgets which schema belongs to which key; the mapped type says it again.
const shape = Object.fromEntries(Object.entries(fields).map(([key, {schema}]) => [key, schema])) as {
  [K in FieldKey]: (typeof fields)[K]['schema']
}

/** The whole front matter under canonical keys and values. */
export const frontMatterSchema = z.strictObject(shape)

/** A note's front matter once it passed: canonical keys and values, defaults filled in. */
export type Metadata = z.output<typeof frontMatterSchema>
