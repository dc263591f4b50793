import {rulesOf} from '../../rule.js'

/** References, dates and versions that must agree. */
export const dateRules = rulesOf({
  'id-year': {
    severity: 'error',
    title: {en: 'The year in the reference is the year of `date`.', fr: "L'année de la référence est celle de `date`."},
    remedy: {en: 'Correct the reference or the date.', fr: 'Corrigez la référence ou la date.'},
  },
  'id-prefix': {
    severity: 'error',
    title: {
      en: 'The letters in the reference are those of the kind of note.',
      fr: 'Les lettres de la référence sont celles du genre de note.',
    },
    remedy: {en: 'Correct the reference or the kind of note.', fr: 'Corrigez la référence ou le genre de note.'},
  },
  'embargo-offset': {
    severity: 'error',
    title: {
      en: 'An embargo names its offset from UTC, so that it ends at one moment everywhere.',
      fr: 'Un embargo précise son décalage avec UTC, pour finir partout au même moment.',
    },
    remedy: {
      en: 'Add the offset: `+01:00` in Brussels and Paris in winter, `+02:00` in summer, `Z` for UTC.',
      fr: 'Ajoutez le décalage : `+01:00` à Bruxelles et à Paris en hiver, `+02:00` en été, `Z` pour UTC.',
    },
  },
  'embargo-before-date': {
    severity: 'error',
    title: {
      en: 'An embargo does not end before the day of publication.',
      fr: 'Un embargo ne finit pas avant le jour de publication.',
    },
    remedy: {en: 'Correct `embargo` or `date`.', fr: 'Corrigez `embargo` ou `date`.'},
  },
  'date-ahead': {
    severity: 'warning',
    title: {
      en: 'A note is public from its date on, not before.',
      fr: 'Une note est publique à partir de sa date, pas avant.',
    },
    remedy: {
      en: 'Nothing needs to be done if this is intended: the first build on that day puts it on the public site. Otherwise correct `date`.',
      fr: "Rien à faire si c'est voulu : la première composition de ce jour-là la met dans le site public. Sinon, corrigez `date`.",
    },
  },
  'expires-before-date': {
    severity: 'error',
    title: {en: 'A note does not expire before it is published.', fr: "Une note n'expire pas avant sa publication."},
    remedy: {en: 'Correct `expires` or `date`.', fr: 'Corrigez `expire` ou `date`.'},
  },
  'expires-passed': {
    severity: 'warning',
    title: {
      en: 'A note that has expired says so on every edition.',
      fr: 'Une note expirée le dit dans chaque édition.',
    },
    remedy: {
      en: 'If it still holds, move `expires`; of a published note, `cess correct` opens the next version first.',
      fr: "Si elle vaut encore, repoussez `expire` ; pour une note publiée, `cess correct` ouvre d'abord sa version suivante.",
    },
  },
  'revisions-order': {
    severity: 'error',
    title: {
      en: 'Revisions stand oldest first: versions grow, dates do not go back.',
      fr: 'Les révisions vont de la plus ancienne à la plus récente : les versions croissent, les dates ne reculent pas.',
    },
    remedy: {
      en: 'Put the revisions in order, and give each a higher version than the one before.',
      fr: "Mettez les révisions dans l'ordre, et donnez à chacune une version plus haute que la précédente.",
    },
  },
  'revisions-missing': {
    severity: 'error',
    title: {
      en: 'A version above 1.0 gives its history.',
      fr: 'Une version au-dessus de 1.0 donne son historique.',
    },
    remedy: {
      en: 'Add `revisions`, oldest first, like `- {version: "1.1", date: 2026-11-20, nature: correction, summary: A number.}`; or remove `version` if this is the first.',
      fr: 'Ajoutez `revisions`, de la plus ancienne à la plus récente, comme `- {version: "1.1", date: 2026-11-20, nature: correction, resume: Un nombre.}` ; ou supprimez `version` si c\'est la première.',
    },
  },
  'status-revision': {
    severity: 'error',
    title: {
      en: 'A note that is withdrawn or closed has a last revision that says so, and no other note has one.',
      fr: "La dernière révision d'une note retirée ou close l'annonce ; aucune autre note n'a de telle révision.",
    },
    remedy: {
      en: 'Make `status` and the last revision agree.',
      fr: 'Accordez le `statut` avec la dernière révision.',
    },
  },
  'revisions-last': {
    severity: 'error',
    title: {en: 'The last revision is the version of the note.', fr: 'La dernière révision est la version de la note.'},
    remedy: {
      en: 'Correct `version`, or add the revision that is missing.',
      fr: 'Corrigez `version`, ou ajoutez la révision qui manque.',
    },
  },
})
