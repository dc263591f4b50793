import {rulesOf} from '../../rule.js'

/** Rules of links: their words, and where they lead. */
export const linkRules = rulesOf({
  'link-text': {
    severity: 'advice',
    title: {
      en: 'The words of a link say where it leads.',
      fr: "Les mots d'un lien disent où il mène.",
    },
    remedy: {
      en: 'Name the document that the link opens: on paper, and in a list of links, the words stand alone.',
      fr: 'Nommez le document que le lien ouvre : sur le papier, et dans une liste de liens, ces mots sont seuls.',
    },
  },
  'link-empty': {
    severity: 'error',
    title: {en: 'A link has words and an address.', fr: 'Un lien a des mots et une adresse.'},
    remedy: {
      en: 'Write words and address, `[words](https://…)` or `[words](other-note.en.md)`; a link to a part of the note alone, `[](#…)`, fills its words by itself.',
      fr: 'Écrivez des mots et une adresse, `[mots](https://…)` ou `[mots](autre-note.fr.md)` ; seul un lien vers un endroit de la note, `[](#…)`, remplit ses mots de lui-même.',
    },
  },
  'link-protocol': {
    severity: 'error',
    title: {
      en: 'A link out begins with `https:`, `http:` or `mailto:`.',
      fr: 'Un lien externe commence par `https:`, `http:` ou `mailto:`.',
    },
    remedy: {
      en: 'Link to a page of the web, or to a note by its file name.',
      fr: 'Faites un lien vers une page du web, ou vers une note par son nom de fichier.',
    },
  },
  'link-length': {
    severity: 'error',
    title: {
      en: 'An address has at most 2,000 characters.',
      fr: 'Une adresse a 2 000 caractères au plus.',
    },
    remedy: {
      en: 'Give the address without what follows `?`, or the page that leads there; many programs cut longer ones.',
      fr: "Donnez l'adresse sans ce qui suit `?`, ou la page qui y mène ; bien des programmes coupent les plus longues.",
    },
  },
  'link-internal': {
    severity: 'error',
    title: {
      en: 'A link without protocol leads to a note, or to a part of this one.',
      fr: 'Un lien sans protocole mène à une note, ou à un endroit de celle-ci.',
    },
    remedy: {
      en: 'Write the file name of a note, `[words](other-note.en.md)`, or the whole address with `https://`.',
      fr: "Écrivez le nom de fichier d'une note, `[mots](autre-note.fr.md)`, ou l'adresse entière avec `https://`.",
    },
  },
  'link-user': {
    severity: 'error',
    title: {
      en: 'An address of the web names no user before its host.',
      fr: "Une adresse du web n'a pas de nom d'utilisateur devant son hôte.",
    },
    remedy: {
      en: 'Remove what stands before `@`: in `https://house.example@other.example/`, it looks like the host, and `other.example` is.',
      fr: "Supprimez ce qui précède `@` : dans `https://maison.example@autre.example/`, on le prend pour l'hôte, qui est `autre.example`.",
    },
  },
  'link-words': {
    severity: 'error',
    title: {
      en: 'Where the words of a link are an address, it leads there.',
      fr: 'Un lien dont les mots sont une adresse mène à celle-ci.',
    },
    remedy: {
      en: 'Correct the words or the address, or write what the page is: mail servers take such links for fraud.',
      fr: "Corrigez les mots ou l'adresse, ou écrivez ce qu'est la page : les serveurs de courriel y voient une fraude.",
    },
  },
  'link-host': {
    severity: 'warning',
    title: {
      en: 'The host of a link is written in letters of one script, and looks like no other.',
      fr: "L'hôte d'un lien s'écrit dans les lettres d'une seule écriture, et ne ressemble à aucun autre.",
    },
    remedy: {
      en: 'Type the address again from a source that you trust; `xn--` hides letters: write them as they are.',
      fr: "Retapez l'adresse d'après une source sûre ; `xn--` cache des lettres : écrivez-les telles quelles.",
    },
  },
  'link-copies': {
    severity: 'warning',
    title: {
      en: 'A link to write a mail adds no recipients.',
      fr: "Un lien qui ouvre un courriel n'ajoute pas de destinataires.",
    },
    remedy: {
      en: 'Leave out `cc`, `bcc` and `to` after `?`: whoever writes does not see to whom it goes.',
      fr: 'Supprimez `cc`, `bcc` et `to` après `?` : qui écrit ne voit pas à qui part son message.',
    },
  },
  'link-wrapped': {
    severity: 'advice',
    title: {
      en: 'A link leads to its page itself: an address that a mail program has wrapped tells it who follows it, and when.',
      fr: 'Un lien mène à la page elle-même : une adresse enveloppée par une messagerie lui apprend qui la suit, et quand.',
    },
    remedy: {
      en: 'Write the address of the page, as it was before it was mailed.',
      fr: "Écrivez l'adresse de la page, telle qu'elle était avant de passer par un courriel.",
    },
  },
  'link-tracked': {
    severity: 'advice',
    title: {
      en: 'A link leads to its page alone: `utm_…`, `fbclid` and the like tell that page where its readers come from.',
      fr: "Un lien ne fait que mener à sa page : `utm_…`, `fbclid` et leurs semblables disent à cette page d'où viennent ses lecteurs.",
    },
    remedy: {
      en: 'Remove these parameters, or run `cess check --fix`: the page stays the same.',
      fr: 'Supprimez ces paramètres, ou lancez `cess check --fix` : la page reste la même.',
    },
  },
})
