import {z} from 'zod'
import {expectations} from '../expectations.js'
import {noteField} from '../field.js'
import {mailFormNames, mailForms} from '../mailing.js'

/** Fields: how it is set and marked. */
export const settingFields = {
  typography: noteField({
    schema: z.enum(['imprimerie-nationale', 'union-europeenne']).optional(),
    aliases: ['typographie'],
    remains: true,
    example: 'union-europeenne',
    title: {en: 'Profile of French typography', fr: 'Marche typographique du français'},
    expected: {en: '`imprimerie-nationale` or `union-europeenne`', fr: '`imprimerie-nationale` ou `union-europeenne`'},
  }),
  mail_form: noteField({
    schema: z.enum(mailForms).optional(),
    aliases: ['forme_courriel'],
    remains: true,
    values: mailFormNames,
    example: 'digest',
    title: {
      en: 'How much of the note its mail carries: all, or summary, key points and recommendations; as in `cess.yml` if absent',
      fr: 'Ce que le courriel contient de la note : tout, ou résumé, points clés et recommandations ; à défaut comme dans `cess.yml`',
    },
    expected: expectations['mail-form'],
  }),
  specimen: noteField({
    schema: z.boolean().default(false),
    aliases: ['spécimen'],
    remains: true,
    values: {oui: 'true', non: 'false', vrai: 'true', faux: 'false'},
    example: 'true',
    title: {en: 'The note is a specimen: every edition says so', fr: 'La note est un spécimen : chaque édition le dit'},
    expected: {en: '`true` or `false`', fr: '`oui` ou `non`'},
  }),
}
