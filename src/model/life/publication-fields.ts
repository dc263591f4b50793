import {z} from 'zod'
import {expects} from '../expectations.js'
import {field, type Field} from '../field.js'
import {tlpLabels} from '../tlp.js'
import * as values from '../values.js'

/** Fields of `cess.yml` about what is published: who approves it, and in what log it is. */
export const lifeFields = {
  review: field({
    schema: z
      .strictObject({
        approvals: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9], expects('one-to-nine')),
        from: z.enum(tlpLabels).default('TLP:CLEAR'),
        names: z.array(values.textOf(120)).default([]),
      })
      .optional(),
    aliases: ['approbation'],
    keys: {approbations: 'approvals', depuis: 'from', noms: 'names'},
    example: '{approvals: 2, from: TLP:GREEN, names: [Anaïs Modèle, Théo Gabarit]}',
    title: {
      en: 'Approvals that a note needs before it is published: how many, from which TLP label on, and of whom',
      fr: "Approbations qu'une note demande avant sa publication : combien, à partir de quelle étiquette TLP, et de qui",
    },
    expected: {en: '`{approvals, from?, names?}`', fr: '`{approbations, depuis?, noms?}`'},
  }),
  log: field({
    schema: z
      .strictObject({
        keys: z.array(values.verifierKey).min(1),
        witnesses: z.array(values.verifierKey).default([]),
        certificates: z.array(values.fingerprint).default([]),
      })
      .optional(),
    aliases: ['journal'],
    keys: {cles: 'keys', clés: 'keys', temoins: 'witnesses', témoins: 'witnesses', certificats: 'certificates'},
    example: '{keys: [cess.example.org/log+f67c8cd8+AVLhK8yFB4k1yaJ8yvJ6B2qkNLCPqDJR2pJx8v8y4N7V]}',
    title: {
      en: 'Public keys of the log of all that was published and of those who witness it, and SHA-256 of the certificates that seal documents and sign mail',
      fr: 'Clés publiques du journal de tout ce qui a été publié et de ses témoins, et SHA-256 des certificats qui scellent les documents et signent le courriel',
    },
    expected: {
      en: '`{keys: [name+id+key], witnesses?, certificates?}`',
      fr: '`{cles: [nom+id+clé], temoins?, certificats?}`',
    },
  }),
} satisfies Readonly<Record<string, Field>>
