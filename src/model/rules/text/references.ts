import {rulesOf} from '../../rule.js'

/** Links between notes, cross-references, footnotes and citations. */
export const referenceRules = rulesOf({
  'note-link-missing': {
    severity: 'error',
    title: {
      en: 'A linked note exists in the publication.',
      fr: 'La note visée par un lien existe dans la publication.',
    },
    remedy: {
      en: 'Correct the file name, or write the note.',
      fr: 'Corrigez le nom de fichier, ou écrivez la note.',
    },
  },
  'note-link-moved': {
    severity: 'advice',
    title: {
      en: 'A link gives the path that the file of the note has now.',
      fr: "Un lien donne le chemin que le fichier de la note a aujourd'hui.",
    },
    remedy: {
      en: 'Write the new path: the link leads there already, but editors that open it do not know.',
      fr: "Écrivez le nouveau chemin : le lien y mène déjà, mais les éditeurs de texte l'ignorent.",
    },
  },
  'note-link-broken': {
    severity: 'warning',
    title: {
      en: 'The front matter of a linked note has no mistakes.',
      fr: "L'en-tête de la note visée par un lien ne contient pas d'erreurs.",
    },
    remedy: {
      en: 'Correct the front matter of that note; here there is nothing to correct.',
      fr: "Corrigez l'en-tête de cette note-là ; ici, il n'y a rien à corriger.",
    },
  },
  'note-link-restricted': {
    severity: 'error',
    title: {
      en: 'A TLP:CLEAR note links to TLP:CLEAR notes only: a link tells that the other exists.',
      fr: "Une note TLP:CLEAR ne renvoie qu'à des notes TLP:CLEAR : un lien dit que l'autre existe.",
    },
    remedy: {
      en: 'Remove the link and whatever names that note.',
      fr: 'Supprimez le lien, et tout ce qui nomme cette note.',
    },
  },
  'reference-missing': {
    severity: 'error',
    title: {
      en: 'A cross-reference leads to a heading, a figure or a table of the note.',
      fr: 'Un renvoi mène à un intertitre, une figure ou un tableau de la note.',
    },
    remedy: {
      en: 'Give the target the id that you name (`{#fig-map}`), or correct the reference.',
      fr: "Donnez à la cible l'identifiant visé (`{#fig-carte}`), ou corrigez le renvoi.",
    },
  },
  'reference-unnumbered': {
    severity: 'error',
    title: {
      en: 'A cross-reference without words of its own leads to something numbered or titled.',
      fr: 'Un renvoi sans mots mène à quelque chose qui a un numéro ou un titre.',
    },
    remedy: {
      en: 'Give the figure or table a title in brackets, or the reference its words: `[the map](#fig-map)`.',
      fr: 'Donnez un titre entre crochets à la figure ou au tableau, ou des mots au renvoi : `[la carte](#fig-carte)`.',
    },
  },
  'id-duplicate': {
    severity: 'error',
    title: {en: 'An id is given once in a note.', fr: 'Un identifiant est donné une fois dans une note.'},
    remedy: {en: 'Choose another id.', fr: 'Choisissez un autre identifiant.'},
  },
  'footnote-missing': {
    severity: 'error',
    title: {en: 'A footnote mark has its footnote.', fr: 'Tout appel de note mène à une note de bas de page.'},
    remedy: {
      en: 'Add `[^name]: text` at the end, or remove the mark.',
      fr: "Ajoutez `[^nom]: texte` à la fin, ou supprimez l'appel.",
    },
  },
  'footnote-unused': {
    severity: 'warning',
    title: {en: 'A footnote is called in the text.', fr: 'Toute note de bas de page est appelée dans le texte.'},
    remedy: {
      en: 'Call it where it belongs, or remove it: it is printed nowhere.',
      fr: 'Appelez-la à sa place, ou supprimez-la : elle ne paraît nulle part.',
    },
  },
  'footnote-empty': {
    severity: 'error',
    title: {en: 'A footnote has words.', fr: 'Une note de bas de page a des mots.'},
    remedy: {
      en: 'Write the footnote after the colon, or remove it with its mark.',
      fr: 'Écrivez la note de bas de page après le deux-points, ou supprimez-la avec son appel.',
    },
  },
  'footnote-duplicate': {
    severity: 'error',
    title: {en: 'A footnote is written once.', fr: "Une note de bas de page n'est écrite qu'une fois."},
    remedy: {
      en: 'Give the second another name: only the first is printed.',
      fr: 'Donnez un autre nom à la seconde : seule la première paraît.',
    },
  },
  'citation-missing': {
    severity: 'error',
    title: {en: 'A cited work is in the bibliography.', fr: 'Un ouvrage cité est dans la bibliographie.'},
    remedy: {
      en: 'Add it to the file that `bibliography` names, or correct the key.',
      fr: 'Ajoutez-le au fichier que nomme `bibliographie`, ou corrigez la clé.',
    },
  },
  'bibliography-file': {
    severity: 'error',
    title: {
      en: 'The bibliography is a CSL-JSON or BibTeX file.',
      fr: 'La bibliographie est un fichier CSL-JSON ou BibTeX.',
    },
    remedy: {
      en: 'Export it again from your reference manager as CSL JSON (`.json`) or BibTeX (`.bib`), in UTF-8.',
      fr: 'Exportez-la de nouveau depuis votre logiciel, en CSL JSON (`.json`) ou en BibTeX (`.bib`), en UTF-8.',
    },
  },
  'lang-passage': {
    severity: 'error',
    title: {
      en: 'A passage in another language is `:lang[words]{en}`.',
      fr: "Un passage dans une autre langue s'écrit `:lang[mots]{en}`.",
    },
    remedy: {
      en: 'Put the words in brackets and the language tag in braces, without space.',
      fr: "Mettez les mots entre crochets et l'étiquette de langue entre accolades, sans espace.",
    },
  },
  'lang-script': {
    severity: 'warning',
    title: {
      en: 'Words in a script of several languages say which they are in.',
      fr: "Les mots d'une écriture commune à plusieurs langues disent la leur.",
    },
    remedy: {
      en: 'Name the language: `:lang[گچپژ]{fa}`. Only Arabic, Armenian, Georgian and Hebrew need no mark, where the note names no other language in that script.',
      fr: "Nommez la langue : `:lang[گچپژ]{fa}`. Seuls l'arabe, l'arménien, le géorgien et l'hébreu s'en passent, là où la note ne nomme pas d'autre langue de cette écriture.",
    },
  },
})
