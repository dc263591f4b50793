import {rulesOf} from '../../rule.js'

/** Who may have a note. */
export const tlpRules = rulesOf({
  'tlp-missing': {
    severity: 'error',
    title: {
      en: 'Every note has a TLP label; there is no default.',
      fr: "Toute note porte une étiquette TLP ; il n'y a pas de valeur par défaut.",
    },
    remedy: {
      en: 'Add `tlp:` with `TLP:CLEAR` if everybody may read the note, otherwise the label that its readers must respect.',
      fr: "Ajoutez `tlp:` avec `TLP:CLEAR` si tous peuvent lire la note, sinon l'étiquette que ses lecteurs devront respecter.",
    },
  },
  'tlp-label': {
    severity: 'error',
    title: {
      en: 'A TLP label is one of the five of TLP 2.0, in capitals and without a space.',
      fr: "Une étiquette TLP est l'une des cinq de TLP 2.0, en capitales et sans espace.",
    },
    remedy: {en: 'Write the label as FIRST defines it.', fr: "Écrivez l'étiquette telle que FIRST la définit."},
  },
  'tlp-classification': {
    severity: 'error',
    title: {
      en: 'TLP is no classification scheme: it says with whom a note may be shared, not how secret it is.',
      fr: "TLP n'est pas une classification : il dit avec qui une note peut être partagée, non son degré de secret.",
    },
    remedy: {
      en: 'Classified information does not belong in cess. If the note holds none, choose the TLP label that fits its readers.',
      fr: "Une information classifiée n'a pas sa place dans cess. Si la note n'en contient pas, choisissez l'étiquette TLP qui convient à ses lecteurs.",
    },
  },
  'tlp-named': {
    severity: 'advice',
    title: {
      en: 'No part of a note has a stricter label than the note: whoever may have it has all of it.',
      fr: "Aucune partie d'une note ne porte d'étiquette plus stricte que la note : qui peut l'avoir l'a tout entière.",
    },
    remedy: {
      en: 'Give the note that label in the front matter, or take out what the label is to protect, and the label with it; one that is only spoken of stands in backquotes.',
      fr: "Donnez cette étiquette à la note dans l'en-tête, ou supprimez ce qu'elle doit protéger, et l'étiquette avec ; celle dont il n'est que question se met entre accents graves.",
    },
  },
  'recipient-ceiling': {
    severity: 'error',
    title: {
      en: 'No recipient group is sent a note above its TLP ceiling.',
      fr: 'Aucun groupe de destinataires ne reçoit une note au-dessus de son plafond TLP.',
    },
    remedy: {
      en: 'Remove the group, choose a less restrictive label, or raise the ceiling in `cess.yml`.',
      fr: 'Supprimez le groupe, choisissez une étiquette moins restrictive, ou relevez le plafond dans `cess.yml`.',
    },
  },
  'licence-restricted': {
    severity: 'error',
    title: {
      en: 'Only a TLP:CLEAR note carries a licence; of all others, all rights are reserved.',
      fr: 'Seule une note TLP:CLEAR porte une licence ; pour les autres, tous droits sont réservés.',
    },
    remedy: {
      en: 'Remove `licence`, or make the note TLP:CLEAR.',
      fr: 'Supprimez `licence`, ou passez la note en TLP:CLEAR.',
    },
  },
  'tribune-tlp': {
    severity: 'error',
    title: {en: 'A tribune is public: TLP:CLEAR.', fr: 'Une tribune est publique : TLP:CLEAR.'},
    remedy: {
      en: 'Write `tlp: TLP:CLEAR`, or choose another kind of note.',
      fr: 'Écrivez `tlp: TLP:CLEAR`, ou choisissez un autre genre de note.',
    },
  },
})
