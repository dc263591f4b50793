import {rulesOf} from '../rule.js'

/** Rules that notes of one publication keep between them, and those of `cess.yml`. */
export const publicationRules = rulesOf({
  'reference-duplicate': {
    severity: 'error',
    title: {en: 'Two notes never share a reference.', fr: "Deux notes n'ont jamais la même référence."},
    remedy: {
      en: 'Give the one that is not published the next free number: two branches of a repository may both have taken this one.',
      fr: "Donnez le prochain numéro libre à celle qui n'est pas publiée : deux branches d'un dépôt ont pu prendre le même.",
    },
  },
  'reference-house': {
    severity: 'advice',
    title: {
      en: "A reference begins with the letters of the organisation's short name, as its other references do.",
      fr: "Une référence commence par les lettres du sigle de l'organisation, comme ses autres références.",
    },
    remedy: {
      en: 'Take the expected reference, unless the organisation has letters of its own for these notes: once a second note has them too, nothing more is said.',
      fr: "Prenez la référence attendue, à moins que l'organisation n'ait choisi d'autres lettres : dès qu'une deuxième note les porte aussi, plus rien n'est dit.",
    },
  },
  'translation-reference': {
    severity: 'error',
    title: {
      en: 'Translations are numbered as `translation_references` in `cess.yml` says.',
      fr: 'Les traductions sont numérotées comme le dit `references_des_traductions` dans `cess.yml`.',
    },
    remedy: {
      en: 'Take the expected reference; a published note keeps its own: in that case change `translation_references` in `cess.yml`.',
      fr: 'Prenez la référence attendue ; ce qui est publié garde la sienne : changez alors `references_des_traductions` dans `cess.yml`.',
    },
  },
  'slug-duplicate': {
    severity: 'error',
    title: {
      en: 'Two notes never have names that differ only in capitals, in the encoding of accents or in their folder.',
      fr: "Deux notes n'ont jamais des noms qui ne diffèrent que par les capitales, le codage des accents ou le dossier.",
    },
    remedy: {en: 'Rename one of the two files.', fr: "Renommez l'un des deux fichiers."},
  },
  'alias-duplicate': {
    severity: 'error',
    title: {
      en: 'An earlier name of a note is the name of no other note in its language, now or before.',
      fr: "Un ancien nom d'une note n'est celui d'aucune autre note de sa langue, ni aujourd'hui ni avant.",
    },
    remedy: {
      en: 'Leave the name in `aliases` of the note whose address it was, and in no other.',
      fr: "Laissez ce nom dans `anciens_noms` de la note dont c'était l'adresse, et dans aucune autre.",
    },
  },
  'translation-original': {
    severity: 'error',
    title: {
      en: 'The original of a translation is a note of the publication.',
      fr: "L'original d'une traduction est une note de la publication.",
    },
    remedy: {
      en: 'Correct `translation_of`, or add the original.',
      fr: "Corrigez `traduction_de`, ou ajoutez l'original.",
    },
  },
  'translation-language': {
    severity: 'error',
    title: {
      en: 'A translation is in another language than its original.',
      fr: 'Une traduction est dans une autre langue que son original.',
    },
    remedy: {en: 'Correct `lang`, or remove `translation_of`.', fr: 'Corrigez `langue`, ou supprimez `traduction_de`.'},
  },
  'translation-tlp': {
    severity: 'error',
    title: {
      en: 'A translation has the TLP label of its original.',
      fr: "Une traduction porte l'étiquette TLP de son original.",
    },
    remedy: {en: 'Give both the same label.', fr: 'Donnez aux deux la même étiquette.'},
  },
  'translation-version': {
    severity: 'warning',
    title: {
      en: 'A translation is as recent as its original.',
      fr: 'Une traduction est aussi récente que son original.',
    },
    remedy: {en: 'Translate the latest revision.', fr: 'Traduisez la dernière révision.'},
  },
  'translation-withdrawn': {
    severity: 'error',
    title: {
      en: 'What is withdrawn is withdrawn in all its languages.',
      fr: "Ce qui est retiré l'est dans toutes ses langues.",
    },
    remedy: {
      en: 'Withdraw the translation too, with the reason in its language: `cess withdraw`.',
      fr: 'Retirez aussi la traduction, avec le motif dans sa langue : `cess withdraw`.',
    },
  },
  'translation-recommendations': {
    severity: 'error',
    title: {
      en: 'A translation has all the recommendations of its original.',
      fr: 'Une traduction reprend toutes les recommandations de son original.',
    },
    remedy: {en: 'Translate the recommendations that are missing.', fr: 'Traduisez les recommandations qui manquent.'},
  },
  'translation-exhibits': {
    severity: 'warning',
    title: {
      en: 'A translation has all the tables and figures of its original.',
      fr: 'Une traduction reprend tous les tableaux et figures de son original.',
    },
    remedy: {
      en: 'Translate the table or figure that is missing.',
      fr: 'Traduisez le tableau ou la figure qui manque.',
    },
  },
  'term-incomplete': {
    severity: 'error',
    title: {
      en: 'A new vocabulary term has all that its kind needs.',
      fr: 'Un nouveau terme de vocabulaire a tout ce que son genre demande.',
    },
    remedy: {
      en: 'Add what is missing, or correct the id if you meant to change a built-in term.',
      fr: "Ajoutez ce qui manque, ou corrigez l'identifiant si vous vouliez modifier un terme fourni.",
    },
  },
  'term-duplicate': {
    severity: 'error',
    title: {
      en: 'A vocabulary has each id, alias and prefix once.',
      fr: 'Un vocabulaire contient chaque identifiant, alias et préfixe une seule fois.',
    },
    remedy: {en: 'Keep one of the two.', fr: "Gardez l'un des deux."},
  },
})
