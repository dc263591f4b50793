import {z} from 'zod'
import {expectations} from '../expectations.js'
import {noteField} from '../field.js'
import {likelihoodSteps} from '../locale.js'
import {confidences, likelihoods, severities} from './kindred-words.js'
import * as values from '../values.js'

/** Fields: what it is about and how grave that is. */
export const assessmentFields = {
  zone: noteField({
    schema: values.termId,
    aliases: [],
    remains: true,
    required: true,
    vocabulary: 'zones',
    others: 'zones',
    example: 'asie-centrale',
    title: {en: 'Main zone', fr: 'Zone principale'},
    expected: {en: 'a zone', fr: 'une zone'},
  }),
  zones: noteField({
    schema: values.oneOrMany(values.termId).optional(),
    aliases: [],
    remains: true,
    vocabulary: 'zones',
    example: '[union-europeenne]',
    title: {en: 'Other zones', fr: 'Autres zones'},
    expected: {en: 'a list of zones', fr: 'une liste de zones'},
  }),
  countries: noteField({
    schema: values.oneOrMany(values.sentence).optional(),
    aliases: ['pays', 'country'],
    remains: false,
    example: '[KZ, CG]',
    title: {
      en: 'Countries that the note is about, as two-letter ISO 3166-1 codes',
      fr: 'Pays dont parle la note : codes ISO 3166-1 à deux lettres',
    },
    expected: {en: 'a list of country codes', fr: 'une liste de codes de pays'},
  }),
  threats: noteField({
    schema: values.oneOrMany(values.termId).optional(),
    aliases: ['menaces', 'menace', 'type_de_menace', 'threat', 'threat_type'],
    remains: true,
    requiredOfAlerts: true,
    vocabulary: 'threats',
    example: '[cybermenaces, desinformation]',
    title: {
      en: 'Threat types, the main one first; required for alerts',
      fr: 'Types de menace, la principale en tête ; obligatoire pour une alerte',
    },
    expected: {en: 'a threat type, or a list of them', fr: 'un type de menace, ou une liste'},
  }),
  severity: noteField({
    schema: z.enum(['low', 'moderate', 'high', 'critical']).optional(),
    aliases: ['severite', 'sévérité'],
    remains: false,
    example: 'high',
    values: {
      faible: 'low',
      moderee: 'moderate',
      modérée: 'moderate',
      elevee: 'high',
      élevée: 'high',
      critique: 'critical',
    },
    akin: severities,
    title: {en: 'Severity; alerts only', fr: 'Gravité ; alertes seulement'},
    expected: {en: '`low`, `moderate`, `high` or `critical`', fr: '`faible`, `modérée`, `élevée` ou `critique`'},
  }),
  likelihood: noteField({
    schema: z.enum(likelihoodSteps).optional(),
    aliases: ['probabilite', 'probabilité'],
    remains: false,
    example: 'likely',
    values: {
      'presque-aucune-chance': 'almost-no-chance',
      'tres-improbable': 'very-unlikely',
      'très-improbable': 'very-unlikely',
      improbable: 'unlikely',
      'chances-a-peu-pres-egales': 'roughly-even-chance',
      'chances-à-peu-près-égales': 'roughly-even-chance',
      probable: 'likely',
      'tres-probable': 'very-likely',
      'très-probable': 'very-likely',
      'quasi-certain': 'almost-certain',
    },
    akin: likelihoods,
    title: {en: 'Likelihood, on the seven steps of ICD 203', fr: "Probabilité, sur les sept degrés de l'ICD 203"},
    expected: {
      en: '`almost-no-chance`, `very-unlikely`, `unlikely`, `roughly-even-chance`, `likely`, `very-likely` or `almost-certain`',
      fr: '`presque-aucune-chance`, `très-improbable`, `improbable`, `chances-à-peu-près-égales`, `probable`, `très-probable` ou `quasi-certain`',
    },
  }),
  confidence: noteField({
    schema: z.enum(['low', 'moderate', 'high']).optional(),
    aliases: ['confiance'],
    remains: false,
    example: 'moderate',
    values: {faible: 'low', moderee: 'moderate', modérée: 'moderate', elevee: 'high', élevée: 'high'},
    akin: confidences,
    title: {en: 'Confidence in the assessment', fr: "Confiance dans l'appréciation"},
    expected: {en: '`low`, `moderate` or `high`', fr: '`faible`, `modérée` ou `élevée`'},
  }),
  source_rating: noteField({
    schema: values.rating.optional(),
    aliases: ['cotation'],
    remains: false,
    example: 'B2',
    title: {en: 'Admiralty code of the sources', fr: "Cotation des sources (code de l'Amirauté)"},
    expected: expectations.rating,
  }),
}
