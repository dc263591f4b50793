import {z} from 'zod'
import {expects} from '../expectations.js'
import {field, type Field} from '../field.js'
import {usualRetention} from '../ledger/retention.js'
import * as values from '../values.js'

/** Fields of `cess.yml` about mailings: what the ledger keeps, and how fast messages go out. */
export const mailingFields = {
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
} satisfies Readonly<Record<string, Field>>
