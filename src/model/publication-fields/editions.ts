import {z} from 'zod'
import {expectations, expects} from '../expectations.js'
import {field, type Field} from '../field.js'
import {mailFormNames, mailForms} from '../mailing.js'
import {isPdfStandards, pdfStandards} from '../pdf-standards.js'
import {translationReferenceNames, translationReferences} from '../translation-references.js'
import * as values from '../values.js'

/** Fields of `cess.yml` about how notes look, and what their editions have. */
export const editionFields = {
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
    title: {en: 'Sheet of the PDF and of printed pages', fr: 'Feuille du PDF et des pages imprimées'},
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
    inside: {
      standards: {
        en: 'One for accessibility, one for archiving',
        fr: "L'une pour l'accessibilité, l'autre pour l'archivage",
      },
    },
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
} satisfies Readonly<Record<string, Field>>
