import {rulesOf} from '../../rule.js'

/** Signs that other programs leave in a pasted text; `cess check --fix` mends what leaves no doubt. */
export const pasteRules = rulesOf({
  'pasted-table': {
    severity: 'error',
    title: {
      en: 'The cells of a table are separated by `|`: tabs from a spreadsheet are only blanks.',
      fr: "Les cases d'un tableau sont séparées par des `|` : les tabulations d'un tableur ne sont que des blancs.",
    },
    remedy: {
      en: 'Run `cess check --fix`, or write a line `| a | b |` for each row and `| --- | --- |` below the first.',
      fr: 'Lancez `cess check --fix`, ou écrivez une ligne `| a | b |` par rangée et `| --- | --- |` sous la première.',
    },
  },
  'pasted-list': {
    severity: 'warning',
    title: {
      en: 'The entries of a list begin with `- `: the bullets of a word processor are only characters.',
      fr: "Les éléments d'une liste commencent par `- ` : les puces d'un traitement de texte ne sont que des caractères.",
    },
    remedy: {
      en: 'Begin each line of the list with `- `, or run `cess check --fix`.',
      fr: 'Commencez chaque ligne de la liste par `- `, ou lancez `cess check --fix`.',
    },
  },
  'heading-glued': {
    severity: 'error',
    title: {
      en: 'A space follows the `#` signs of a heading.',
      fr: "Une espace suit les signes `#` d'un intertitre.",
    },
    remedy: {
      en: 'Write the space, or a backslash before the first sign if it is to be printed: `\\#`.',
      fr: "Mettez l'espace, ou une barre oblique inverse devant le premier signe s'il doit être imprimé : `\\#`.",
    },
  },
  'table-rule': {
    severity: 'error',
    title: {
      en: 'A table has a second row that separates its headings from the rest: `| --- | --- |`, with as many cells as the first.',
      fr: "La deuxième ligne d'un tableau sépare les titres du reste : `| --- | --- |`, avec autant de cases que la première.",
    },
    remedy: {
      en: 'Write that row below the headings; a `|` that is to be printed is `\\|`.',
      fr: "Écrivez cette ligne sous les titres ; un `|` à imprimer s'écrit `\\|`.",
    },
  },
  'table-glued': {
    severity: 'error',
    title: {
      en: 'An empty line separates a table from the text below it.',
      fr: 'Une ligne vide sépare un tableau du texte qui le suit.',
    },
    remedy: {
      en: 'Put an empty line between them: without it the sentence is a row of the table.',
      fr: 'Mettez une ligne vide entre les deux : sans elle, la phrase est une ligne du tableau.',
    },
  },
  'citation-form': {
    severity: 'error',
    title: {
      en: 'A citation is `[@key]`, or `[@key, p. 12]` with a comma.',
      fr: "Un appel de référence s'écrit `[@clé]`, ou `[@clé, p. 12]` avec une virgule.",
    },
    remedy: {
      en: 'Write the brackets and the comma; put a backslash before an `@` that is to be printed: `\\@`.',
      fr: 'Mettez les crochets et la virgule ; une barre oblique inverse devant un `@` à imprimer : `\\@`.',
    },
  },
  'target-spaces': {
    severity: 'error',
    title: {
      en: 'The name of a file with spaces stands between `<` and `>` in a link or a picture: `![…](<My map.svg>)`.',
      fr: "Un nom de fichier qui a des espaces s'écrit entre `<` et `>` dans un lien ou une image : `![…](<Ma carte.svg>)`.",
    },
    remedy: {
      en: 'Put `<` and `>` around it, or rename the file without spaces: otherwise Markdown prints it as it is written.',
      fr: "Mettez-le entre `<` et `>`, ou renommez le fichier sans espaces : sinon, Markdown l'imprime tel quel.",
    },
  },
  'link-unread': {
    severity: 'advice',
    title: {
      en: 'The words of a link stand in brackets, and its address right behind them in parentheses: `[words](https://…)`.',
      fr: "Les mots d'un lien se mettent entre crochets, et son adresse entre parenthèses juste après : `[mots](https://…)`.",
    },
    remedy: {
      en: 'Add the address in parentheses; if the brackets are meant, put a backslash before the first: `\\[`.',
      fr: "Ajoutez l'adresse entre parenthèses ; si les crochets sont voulus, mettez une barre oblique inverse devant le premier : `\\[`.",
    },
  },
  'number-stars': {
    severity: 'warning',
    title: {
      en: 'Between numbers, `*` is emphasis and is not printed: `3*4*5` becomes 345.',
      fr: "Entre des nombres, `*` marque l'insistance et ne s'imprime pas : `3*4*5` devient 345.",
    },
    remedy: {
      en: 'Write `×`, or `\\*` for a star that is to be printed.',
      fr: 'Écrivez `×`, ou `\\*` pour un astérisque à imprimer.',
    },
  },
  'footnote-typed': {
    severity: 'warning',
    title: {
      en: 'A footnote is called with `[^1]` and written after `[^1]: `: numbers that were typed lead nowhere.',
      fr: "Une note de bas de page s'appelle par `[^1]` et s'écrit après `[^1]: ` : des numéros tapés à la main ne mènent nulle part.",
    },
    remedy: {
      en: 'Write `[^1]` in the text and `[^1]: ` before the footnote, or run `cess check --fix`.',
      fr: 'Écrivez `[^1]` dans le texte et `[^1]: ` devant la note de bas de page, ou lancez `cess check --fix`.',
    },
  },
  'footnote-glued': {
    severity: 'advice',
    title: {
      en: 'No figure is glued to a word: in a pasted text it was the number of a footnote.',
      fr: "Aucun chiffre n'est collé à un mot : dans un texte collé, c'était un appel de note de bas de page.",
    },
    remedy: {
      en: 'Remove the figure, or write `[^1]` in its place and the footnote after `[^1]: `; put a space before a number that is meant, and a name that has a figure in backquotes.',
      fr: 'Supprimez le chiffre, ou mettez `[^1]` à sa place et la note de bas de page après `[^1]: ` ; si le nombre est voulu, mettez une espace devant ; un nom qui a un chiffre se met entre accents graves.',
    },
  },
  'sign-repeated': {
    severity: 'advice',
    title: {
      en: 'A punctuation mark stands once: the same one again, after a space, is one too many.',
      fr: 'Un signe de ponctuation se met une fois : le même, après une espace, est de trop.',
    },
    remedy: {
      en: 'Keep one, and see whether words between them are missing.',
      fr: "N'en gardez qu'un, et voyez s'il ne manque pas des mots entre les deux.",
    },
  },
  'heading-bare': {
    severity: 'advice',
    title: {
      en: 'A heading begins with `## `: a line alone that only looks like one is a paragraph, and in no outline.',
      fr: "Un intertitre commence par `## ` : une ligne seule qui n'en a que l'air est un paragraphe, et ne figure dans aucun plan.",
    },
    remedy: {
      en: 'Write `## ` before each of these lines.',
      fr: 'Écrivez `## ` devant chacune de ces lignes.',
    },
  },
  'decomposed-accents': {
    severity: 'warning',
    title: {
      en: 'A letter and its accent are one character (Unicode NFC): in two they are not found by a search, and may be drawn apart.',
      fr: 'Une lettre et son accent forment un seul caractère (Unicode NFC) : en deux, ils échappent aux recherches et peuvent être dessinés séparément.',
    },
    remedy: {
      en: 'Run `cess check --fix`, which joins them: nothing that is read changes.',
      fr: 'Lancez `cess check --fix`, qui les réunit : rien de ce qui se lit ne change.',
    },
  },
  'letters-garbled': {
    severity: 'error',
    title: {
      en: 'A letter with an accent is one letter: `Ã©` is an `é` that a program read in another encoding.',
      fr: "Une lettre accentuée est une seule lettre : `Ã©` est un `é` qu'un programme a lu dans un autre encodage.",
    },
    remedy: {
      en: 'Run `cess check --fix`, which writes the letters that were meant.',
      fr: 'Lancez `cess check --fix`, qui récrit les lettres voulues.',
    },
  },
  'invisible-character': {
    severity: 'warning',
    title: {
      en: 'Every character of a text can be seen: those that nobody sees keep a word from being found, or hide others.',
      fr: "Tout caractère d'un texte se voit : ceux que nul ne voit empêchent de trouver un mot, ou en cachent d'autres.",
    },
    remedy: {
      en: 'Run `cess check --fix`, which removes them where nothing that is read changes; or delete the word and type it again.',
      fr: 'Lancez `cess check --fix`, qui les supprime là où rien de ce qui se lit ne change ; ou effacez le mot et retapez-le.',
    },
  },
  'paragraphs-joined': {
    severity: 'warning',
    title: {
      en: 'An empty line separates two paragraphs, and a heading from its text: the end of a line is only a space.',
      fr: "Une ligne vide sépare deux paragraphes, et un intertitre de son texte : un simple retour à la ligne n'est qu'une espace.",
    },
    remedy: {
      en: 'Put an empty line after each paragraph, or run `cess check --fix`. A heading begins with `## `.',
      fr: 'Mettez une ligne vide après chaque paragraphe, ou lancez `cess check --fix`. Un intertitre commence par `## `.',
    },
  },
  'code-indented': {
    severity: 'advice',
    title: {
      en: 'A paragraph begins at the beginning of its line: behind four spaces or a tab it is code.',
      fr: 'Un paragraphe commence au début de sa ligne : après quatre espaces ou une tabulation, il devient du code.',
    },
    remedy: {
      en: 'Remove the blanks: cess indents paragraphs by itself. Put code between two lines of three backquotes.',
      fr: 'Supprimez le retrait : cess met lui-même les paragraphes en forme. Du code se met entre deux lignes de trois accents graves.',
    },
  },
  'pasted-mail': {
    severity: 'advice',
    title: {
      en: 'A note does not hold the head of a mail: it names people who did not choose to be named.',
      fr: "Une note ne contient pas l'en-tête d'un courriel : il nomme des personnes qui n'ont pas choisi de l'être.",
    },
    remedy: {
      en: 'Remove these lines, or say in a sentence what a reader must know of them.',
      fr: 'Supprimez ces lignes, ou dites en une phrase ce que le lecteur doit en savoir.',
    },
  },
  'mark-unread': {
    severity: 'advice',
    title: {
      en: 'Marks of other programs (`==highlight==`, `$x^2$`, `\\newpage`, `[[page]]`) are no marks here: they are printed as they were typed.',
      fr: "Les marques d'autres programmes (`==surligné==`, `$x^2$`, `\\newpage`, `[[page]]`) n'en sont pas ici : elles s'impriment telles quelles.",
    },
    remedy: {
      en: 'Write this in its place, or remove it. A sign that is to be printed has a backslash before it; what is shown as it is stands in backquotes.',
      fr: 'Écrivez cela à la place, ou supprimez-le. Un signe à imprimer prend une barre oblique inverse devant lui ; ce qui se montre tel quel se met entre accents graves.',
    },
  },
  placeholder: {
    severity: 'advice',
    title: {
      en: 'A note that goes out has no word that stands for others: `XXX`, `TBD`, `[to be completed]`, `{{name}}`, lorem ipsum.',
      fr: "Une note qui paraît n'a plus de mot qui tienne lieu d'un autre : `XXX`, `TBD`, `[à compléter]`, `{{nom}}`, lorem ipsum.",
    },
    remedy: {
      en: 'Write what is missing, or remove it; where the word itself is meant, put it in backquotes.',
      fr: "Écrivez ce qui manque, ou supprimez-le ; si c'est du mot lui-même qu'il s'agit, mettez-le entre accents graves.",
    },
  },
})
