import {rulesOf} from '../../rule.js'

/** Headings, nesting, and what stands in the text that does not belong there. */
export const structureRules = rulesOf({
  'text-nesting': {
    severity: 'error',
    title: {
      en: 'A text is not nested or crowded beyond what can be read: 40 levels at most.',
      fr: "Un texte n'est ni emboîté ni chargé au-delà de ce qui se lit : 40 niveaux au plus.",
    },
    remedy: {
      en: 'Check the first characters of this line; the text was read no further.',
      fr: "Vérifiez les premiers signes de cette ligne ; le texte n'a pas été lu plus loin.",
    },
  },
  'heading-one': {
    severity: 'error',
    title: {
      en: 'The title is in the front matter: headings of the text start at level 2.',
      fr: "Le titre est dans l'en-tête : les intertitres du texte commencent au niveau 2.",
    },
    remedy: {en: 'Write `##` instead of `#`.', fr: 'Écrivez `##` au lieu de `#`.'},
  },
  'heading-bold': {
    severity: 'advice',
    title: {
      en: 'A heading is marked as one, not made of bold words alone.',
      fr: 'Un intertitre est balisé comme tel, et non fait de mots en gras.',
    },
    remedy: {
      en: 'Write it as a heading: who listens to the note, and its table of contents, find no other. If it is none, end it with a full stop.',
      fr: "Écrivez-en un intertitre : qui écoute la note et le sommaire n'en trouvent pas d'autre. Si ce n'en est pas un, finissez-le par un point.",
    },
  },
  'heading-jump': {
    severity: 'advice',
    title: {
      en: 'A heading is at most one level below the one before.',
      fr: "Un intertitre descend d'un seul niveau à la fois.",
    },
    remedy: {
      en: 'Use the next level, or insert the heading that is missing: readers who listen navigate by levels.',
      fr: "Prenez le niveau suivant, ou ajoutez l'intertitre qui manque : qui écoute la note navigue par niveaux.",
    },
  },
  'heading-empty': {
    severity: 'error',
    title: {en: 'A heading has words.', fr: 'Un intertitre a des mots.'},
    remedy: {
      en: 'Write the heading, or remove its `#` signs.',
      fr: "Écrivez l'intertitre, ou supprimez ses signes `#`.",
    },
  },
  'section-empty': {
    severity: 'warning',
    title: {en: 'A heading has text below it.', fr: 'Un intertitre est suivi de texte.'},
    remedy: {
      en: 'Write the text below this heading, or remove the heading.',
      fr: 'Écrivez le texte sous cet intertitre, ou supprimez-le.',
    },
  },
  'heading-part': {
    severity: 'warning',
    title: {
      en: 'Summary, key points and recommendations have headings of their own.',
      fr: 'Résumé, points clés et recommandations ont leurs propres intertitres.',
    },
    remedy: {
      en: 'Remove the heading above the block: every edition gives the part its own.',
      fr: "Supprimez l'intertitre au-dessus du bloc : chaque édition donne le sien à cette partie.",
    },
  },
  'heading-nested': {
    severity: 'error',
    title: {
      en: 'A heading belongs in the text itself, not in a list, a quotation or a block.',
      fr: 'Un intertitre se place dans le texte même, pas dans une liste, une citation ou un bloc.',
    },
    remedy: {
      en: 'Move it out, or write its words in bold; a callout has its title in brackets: `:::box[Title]`.',
      fr: 'Sortez-le, ou mettez ses mots en gras ; un encadré a son titre entre crochets : `:::encadre[Titre]`.',
    },
  },
  'raw-html': {
    severity: 'error',
    title: {
      en: 'A note contains no HTML: not all of its editions are web pages.',
      fr: 'Une note ne contient pas de HTML : toutes ses éditions ne sont pas des pages.',
    },
    remedy: {
      en: 'Write it in Markdown. To show a `<`, write `\\<` or put the words in code marks.',
      fr: 'Écrivez-le en Markdown. Pour montrer un `<`, écrivez `\\<` ou mettez les mots entre accents graves.',
    },
  },
  'task-list': {
    severity: 'error',
    title: {
      en: 'A note has no tick boxes: nobody can tick paper or mail.',
      fr: "Une note n'a pas de cases à cocher : le papier ne se coche pas.",
    },
    remedy: {en: 'Remove `[ ]` or `[x]`.', fr: 'Supprimez `[ ]` ou `[x]`.'},
  },
  'table-head': {
    severity: 'advice',
    title: {en: 'Each column of a table has a heading.', fr: "Chaque colonne d'un tableau a un titre."},
    remedy: {
      en: 'Say in the first row what the column holds, with its unit.',
      fr: 'Dites dans la première ligne ce que contient la colonne, avec son unité.',
    },
  },
  'table-row': {
    severity: 'error',
    title: {
      en: 'Each row of a table has as many cells as the first.',
      fr: "Chaque ligne d'un tableau a autant de cases que la première.",
    },
    remedy: {
      en: 'Count the `|` signs; inside a cell write `\\|`. An empty cell is `| |`.',
      fr: "Comptez les signes `|` ; dans une case, écrivez `\\|`. Une case vide s'écrit `| |`.",
    },
  },
  'table-columns': {
    severity: 'error',
    title: {
      en: 'A table has at most 40 columns.',
      fr: 'Un tableau a 40 colonnes au plus.',
    },
    remedy: {
      en: 'Turn rows into columns, or publish the data as a file and print what the note needs of them.',
      fr: "Échangez lignes et colonnes, ou publiez les données dans un fichier et n'imprimez que celles dont la note a besoin.",
    },
  },
  'table-width': {
    severity: 'warning',
    title: {
      en: 'A table is no wider than a sheet on its side.',
      fr: "Un tableau n'est pas plus large qu'une feuille en paysage.",
    },
    remedy: {
      en: 'Its words are broken, or printed uncomfortably small. Drop columns, shorten words, turn rows into columns, or make two tables.',
      fr: 'Ses mots sont coupés, ou imprimés trop petit. Supprimez des colonnes, abrégez, échangez lignes et colonnes, ou faites deux tableaux.',
    },
  },
  'code-words': {
    severity: 'error',
    title: {
      en: 'Three tildes or backticks at the head of a line open a block of code, and nothing but its language follows them.',
      fr: "Trois tildes ou accents graves en tête de ligne ouvrent un bloc de code, et rien d'autre ne les suit que son langage.",
    },
    remedy: {
      en: 'Words on that line are printed nowhere: put them on the next one. To strike words through, put `~~` around them.',
      fr: 'Les mots de cette ligne ne sont imprimés nulle part : mettez-les à la suivante. Pour barrer des mots, entourez-les de `~~`.',
    },
  },
  'code-unclosed': {
    severity: 'error',
    title: {
      en: 'A block of code that opens with three tildes or backticks closes with them.',
      fr: 'Un bloc de code ouvert par trois tildes ou accents graves se ferme de même.',
    },
    remedy: {
      en: 'Put as many of the same marks on a line of their own after the code. To strike words through, put `~~` around them.',
      fr: 'Mettez autant des mêmes signes seuls sur une ligne après le code. Pour barrer des mots, entourez-les de `~~`.',
    },
  },
})
