import {rulesOf} from '../rule.js'

/** Findings of `cess audit` in a public folder. Its messages name notes and places, never the words themselves. */
export const auditRules = rulesOf({
  'audit-reference': {
    severity: 'error',
    title: {
      en: 'No public file gives the reference of a note that is not public.',
      fr: "Aucun fichier public ne donne la référence d'une note qui n'est pas publique.",
    },
    remedy: {
      en: 'Do not publish this file. If a public note names the reference, remove it there and build again; otherwise delete the file.',
      fr: 'Ne publiez pas ce fichier. Si une note publique cite la référence, supprimez-la de cette note et recomposez ; sinon supprimez le fichier.',
    },
  },
  'audit-name': {
    severity: 'error',
    title: {
      en: 'No public file names a note that is not public, its address, or its pictures and data.',
      fr: "Aucun fichier public ne nomme une note qui n'est pas publique, ni son adresse, ni ses images et données.",
    },
    remedy: {
      en: 'Do not publish this file. If a public note gives the name, remove it there and build again; otherwise delete the file.',
      fr: 'Ne publiez pas ce fichier. Si une note publique donne ce nom, supprimez-le de cette note et recomposez ; sinon supprimez le fichier.',
    },
  },
  'audit-title': {
    severity: 'error',
    title: {
      en: 'No public file gives the title or subtitle of a note that is not public.',
      fr: "Aucun fichier public ne donne le titre ni le sous-titre d'une note qui n'est pas publique.",
    },
    remedy: {
      en: 'Do not publish this file. If a public note gives the title, remove it there and build again; otherwise delete the file.',
      fr: 'Ne publiez pas ce fichier. Si une note publique donne ce titre, supprimez-le de cette note et recomposez ; sinon supprimez le fichier.',
    },
  },
  'audit-text': {
    severity: 'error',
    title: {
      en: 'No public file has eight words in a row of a note that is not public, unless a public note has them too.',
      fr: "Aucun fichier public ne contient huit mots consécutifs d'une note qui n'est pas publique, à moins qu'une note publique ne les ait aussi.",
    },
    remedy: {
      en: 'Do not publish this file. Delete it and build again; if it comes back so, report a bug of cess.',
      fr: "Ne publiez pas ce fichier. Supprimez-le et recomposez ; s'il revient tel quel, signalez un défaut de cess.",
    },
  },
  'audit-link': {
    severity: 'error',
    title: {
      en: 'No link in a public folder leads out of it.',
      fr: "Aucun lien d'un dossier public ne mène hors de lui.",
    },
    fact: {
      en: 'This link leads out of the public folder.',
      fr: 'Ce lien mène hors du dossier public.',
    },
    remedy: {
      en: 'Put the file itself there, or delete the link: a web server that follows it publishes what it leads to.',
      fr: "Mettez-y le fichier lui-même, ou supprimez le lien : un serveur qui le suit publie ce qu'il désigne.",
    },
  },
  'audit-unread': {
    severity: 'error',
    title: {
      en: 'Everything in a public folder can be read by cess, which can then vouch for it.',
      fr: "Tout ce qui est dans un dossier public peut être lu, pour qu'on puisse en répondre.",
    },
    remedy: {
      en: 'Publish it in a form that cess reads, unpacked for instance, or delete it.',
      fr: 'Publiez-le sous une forme que cess sait lire, décompressé par exemple, ou supprimez-le.',
    },
  },
})
