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
    inside: {
      approvals: {en: 'How many, from 1 to 9', fr: 'Combien, de 1 à 9'},
      from: {
        en: 'TLP label that asks for them, with all above it; TLP:CLEAR if absent',
        fr: 'Étiquette TLP qui les demande, et toutes celles au-dessus ; TLP:CLEAR à défaut',
      },
      names: {en: 'Who alone may approve; anybody if absent', fr: "Qui seul peut approuver ; n'importe qui à défaut"},
    },
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
        revoked: z.array(z.strictObject({certificate: values.fingerprint, since: values.isoDate})).default([]),
      })
      .optional(),
    aliases: ['journal'],
    keys: {
      cles: 'keys',
      clés: 'keys',
      temoins: 'witnesses',
      témoins: 'witnesses',
      certificats: 'certificates',
      revoques: 'revoked',
      révoqués: 'revoked',
      certificat: 'certificate',
      depuis: 'since',
    },
    inside: {
      keys: {
        en: 'Public keys of the log, the one that signs now among them, as `name+id+key`',
        fr: 'Clés publiques du journal, dont celle qui signe maintenant, comme `nom+id+clé`',
      },
      witnesses: {
        en: 'Public keys of those who cosign it, as `name+id+key`; none if absent',
        fr: 'Clés publiques de ceux qui le contresignent, comme `nom+id+clé` ; aucune à défaut',
      },
      certificates: {
        en: 'SHA-256 of certificates of the organisation, 64 hexadecimal digits; none if absent',
        fr: "SHA-256 des certificats de l'organisation, 64 chiffres hexadécimaux ; aucun à défaut",
      },
      revoked: {
        en: 'Certificates of the organisation that are no longer trusted, since a key was stolen; none if absent',
        fr: "Certificats de l'organisation auxquels il ne faut plus se fier, une clé ayant été volée ; aucun à défaut",
      },
      certificate: {en: 'SHA-256 of that certificate', fr: 'SHA-256 de ce certificat'},
      since: {
        en: 'Day from which it is not, where the organisation stands; only a time-stamp shows that a seal is older',
        fr: "Jour à partir duquel, là où est l'organisation ; seul un horodatage montre qu'un sceau est plus ancien",
      },
    },
    example: '{keys: [cess.example.org/log+f67c8cd8+AVLhK8yFB4k1yaJ8yvJ6B2qkNLCPqDJR2pJx8v8y4N7V]}',
    title: {
      en: 'Public keys of the log of all that was published and of those who witness it, and SHA-256 of the certificates that seal documents and sign mail, with those that are no longer trusted',
      fr: 'Clés publiques du journal de tout ce qui a été publié et de ses témoins, et SHA-256 des certificats qui scellent les documents et signent le courriel, avec ceux auxquels il ne faut plus se fier',
    },
    expected: {
      en: '`{keys: [name+id+key], witnesses?, certificates?, revoked?}`',
      fr: '`{cles: [nom+id+clé], temoins?, certificats?, revoques?}`',
    },
  }),
} satisfies Readonly<Record<string, Field>>
