import {z} from 'zod'
import {expectations, expects} from '../expectations.js'
import {noteField} from '../field.js'
import {tlpLabels} from '../tlp.js'
import * as values from '../values.js'

/** Fields: who may have it, and when. */
export const distributionFields = {
  tlp: noteField({
    schema: z.enum(tlpLabels, expects('tlp')),
    aliases: [],
    remains: true,
    required: true,
    example: 'TLP:CLEAR',
    title: {en: 'TLP 2.0 label; there is no default', fr: "Étiquette TLP 2.0 ; il n'y a pas de valeur par défaut"},
    expected: expectations.tlp,
  }),
  recipients: noteField({
    schema: values.oneOrMany(values.termId),
    aliases: ['destinataires'],
    remains: true,
    required: true,
    vocabulary: 'recipients',
    example: '[parlement-europeen, enisa]',
    title: {en: 'Recipient groups', fr: 'Groupes de destinataires'},
    expected: {en: 'a list of recipient groups', fr: 'une liste de groupes de destinataires'},
  }),
  embargo: noteField({
    schema: values.dateTime.optional(),
    aliases: [],
    remains: true,
    example: '2026-11-20T08:00:00+01:00',
    title: {en: 'Nothing is public or sent before this moment', fr: "Rien n'est public ni envoyé avant ce moment"},
    expected: expectations['date-time'],
  }),
  expires: noteField({
    schema: values.endDay.optional(),
    aliases: ['expire'],
    remains: false,
    example: '2027-03-31',
    title: {en: 'Last day of validity', fr: 'Dernier jour de validité'},
    expected: expectations.day,
  }),
  licence: noteField({
    schema: values.licence.optional(),
    aliases: ['license'],
    remains: true,
    example: 'CC-BY-4.0',
    title: {
      en: 'Licence (SPDX id); only with TLP:CLEAR, else all rights are reserved',
      fr: 'Licence (identifiant SPDX) ; seulement avec TLP:CLEAR, sinon tous droits réservés',
    },
    expected: expectations['licence-id'],
  }),
}
