import {z} from 'zod'
import {expectations, expects} from '../expectations.js'
import {field} from '../field.js'
import {tlpLabels} from '../tlp.js'
import * as values from '../values.js'

/** Fields: who may have it, and when. */
export const distributionFields = {
  tlp: field({
    schema: z.enum(tlpLabels, expects('tlp')),
    aliases: [],
    required: true,
    example: 'TLP:CLEAR',
    title: {en: 'TLP 2.0 label; there is no default', fr: "Étiquette TLP 2.0 ; il n'y a pas de valeur par défaut"},
    expected: expectations.tlp,
  }),
  recipients: field({
    schema: values.oneOrMany(values.termId),
    aliases: ['destinataires'],
    required: true,
    vocabulary: 'recipients',
    example: '[parlement-europeen, enisa]',
    title: {en: 'Recipient groups', fr: 'Groupes de destinataires'},
    expected: {en: 'a list of recipient groups', fr: 'une liste de groupes de destinataires'},
  }),
  embargo: field({
    schema: values.dateTime.optional(),
    aliases: [],
    example: '2026-11-20T08:00:00+01:00',
    title: {en: 'Nothing is public or sent before this moment', fr: "Rien n'est public ni envoyé avant ce moment"},
    expected: expectations['date-time'],
  }),
  expires: field({
    schema: values.endDay.optional(),
    aliases: ['expire'],
    example: '2027-03-31',
    title: {en: 'Last day of validity', fr: 'Dernier jour de validité'},
    expected: expectations.day,
  }),
  licence: field({
    schema: values.licence.optional(),
    aliases: ['license'],
    example: 'CC-BY-4.0',
    title: {
      en: 'Licence (SPDX id); only with TLP:CLEAR, else all rights are reserved',
      fr: 'Licence (identifiant SPDX) ; seulement avec TLP:CLEAR, sinon tous droits réservés',
    },
    expected: expectations['licence-id'],
  }),
}
