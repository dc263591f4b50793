import {rulesOf} from '../../rule.js'

/** Rules on fields that a kind of note must have, and may not have. */
export const kindRules = rulesOf({
  'tribune-gauges': {
    severity: 'error',
    title: {
      en: 'A tribune is an opinion: it has no severity, likelihood or confidence.',
      fr: "Une tribune est une opinion : elle n'a ni gravité, ni probabilité, ni confiance.",
    },
    remedy: {
      en: 'Remove the field, or choose another kind of note.',
      fr: 'Supprimez le champ, ou choisissez un autre genre de note.',
    },
  },
  'severity-alerts-only': {
    severity: 'error',
    title: {en: 'Only alerts have a severity.', fr: "Seules les notes d'alerte ont une gravité."},
    remedy: {
      en: 'Remove `severity`, or write `type: alert`.',
      fr: 'Supprimez `severite`, ou écrivez `type: note-alerte`.',
    },
  },
  'alert-threats': {
    severity: 'error',
    title: {en: 'An alert names the threat it warns of.', fr: "Une note d'alerte nomme la menace qu'elle signale."},
    remedy: {
      en: 'Add `threats:` with one id or more, the main one first.',
      fr: 'Ajoutez `menaces:` avec un ou plusieurs identifiants, le principal en tête.',
    },
  },
  'alert-recommendations': {
    severity: 'error',
    title: {
      en: 'An alert recommends something to somebody.',
      fr: "Une note d'alerte recommande quelque chose à quelqu'un.",
    },
    remedy: {
      en: 'Add `recommendations:` to the front matter, or a `::::recommendations` block to the text.',
      fr: "Ajoutez `recommandations:` à l'en-tête, ou un bloc `::::recommandations` au texte.",
    },
  },
  'recommendation-to': {
    severity: 'error',
    title: {en: 'Every recommendation is addressed to somebody.', fr: "Toute recommandation s'adresse à quelqu'un."},
    remedy: {
      en: 'Add `to:` with one recipient group or more.',
      fr: 'Ajoutez `a:` avec un ou plusieurs groupes de destinataires.',
    },
  },
  'summary-length': {
    severity: 'warning',
    title: {en: 'A summary has 40 to 150 words.', fr: 'Un résumé compte de 40 à 150 mots.'},
    remedy: {
      en: 'Say what happened, what it means and what to do, in 40 to 150 words.',
      fr: "Dites ce qui s'est passé, ce que cela signifie et ce qu'il faut faire, en 40 à 150 mots.",
    },
  },
  'key-points-count': {
    severity: 'warning',
    title: {en: 'A note has 3 to 5 key points.', fr: 'Une note compte de 3 à 5 points clés.'},
    remedy: {
      en: 'Keep the 3 to 5 points that a hurried reader must remember.',
      fr: "Gardez les 3 à 5 points qu'un lecteur pressé doit retenir.",
    },
  },
  'key-point-length': {
    severity: 'warning',
    title: {en: 'A key point has at most 30 words.', fr: 'Un point clé compte au plus 30 mots.'},
    remedy: {
      en: 'Cut it down to one idea, or make two points of it.',
      fr: 'Ramenez-le à une idée, ou faites-en deux points.',
    },
  },
  'language-direction': {
    severity: 'error',
    title: {en: 'Notes are written from left to right.', fr: "Les notes s'écrivent de gauche à droite."},
    remedy: {
      en: 'The editions can set passages from right to left, but not a whole note: publish it in another language, with passages like `:lang[…]{ar}`.',
      fr: 'Les éditions composent des passages de droite à gauche, mais pas de note entière : publiez-la dans une autre langue, avec des passages comme `:lang[…]{ar}`.',
    },
  },
  'language-words': {
    severity: 'warning',
    title: {
      en: 'The fixed words of the editions exist in the language of the note.',
      fr: 'Les mots fixes des éditions existent dans la langue de la note.',
    },
    remedy: {
      en: 'The note can be built; its fixed headings, dates and labels stay in English, and are marked as English.',
      fr: 'La note peut être composée ; ses titres fixes, ses dates et ses libellés restent en anglais, et sont marqués comme tels.',
    },
  },
  'text-language': {
    severity: 'advice',
    title: {
      en: 'The text of a note is in the language that the note names.',
      fr: "Le texte d'une note est dans la langue qu'elle nomme.",
    },
    remedy: {
      en: 'Correct `lang` and the ending of the file name, or translate the text. The language decides on typography, hyphens, labels, how the note is read aloud, and who receives it.',
      fr: 'Corrigez `langue` et la fin du nom de fichier, ou traduisez le texte. De la langue dépendent la typographie, la coupure des mots, les libellés, la lecture à voix haute et les destinataires.',
    },
  },
  'translation-of-itself': {
    severity: 'error',
    title: {
      en: 'A translation names the reference of another note.',
      fr: "Une traduction cite la référence d'une autre note.",
    },
    remedy: {
      en: 'Give the reference of the original, or remove `translation_of`.',
      fr: "Donnez la référence de l'original, ou supprimez `traduction_de`.",
    },
  },
})
