import {z} from 'zod'
import {field} from '../field.js'

/** Fields: how it is set and marked. */
export const settingFields = {
  typography: field({
    schema: z.enum(['imprimerie-nationale', 'union-europeenne']).optional(),
    aliases: ['typographie'],
    example: 'union-europeenne',
    title: {en: 'Profile of French typography', fr: 'Marche typographique du français'},
    expected: {en: '`imprimerie-nationale` or `union-europeenne`', fr: '`imprimerie-nationale` ou `union-europeenne`'},
  }),
  specimen: field({
    schema: z.boolean().default(false),
    aliases: ['spécimen'],
    values: {oui: 'true', non: 'false', vrai: 'true', faux: 'false'},
    example: 'true',
    title: {en: 'The note is a specimen: every edition says so', fr: 'La note est un spécimen : chaque édition le dit'},
    expected: {en: '`true` or `false`', fr: '`oui` ou `non`'},
  }),
}
