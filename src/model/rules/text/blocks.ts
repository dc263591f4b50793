import {rulesOf} from '../../rule.js'

/** Blocks of the dialect (`:::name`) and what stands in them. */
export const blockRules = rulesOf({
  'block-unknown': {
    severity: 'error',
    title: {en: 'A block has one of the known names.', fr: 'Un bloc porte un des noms connus.'},
    remedy: {
      en: '`cess explain markdown` lists them.',
      fr: '`cess explain markdown` en donne la liste.',
    },
  },
  'block-unclosed': {
    severity: 'error',
    title: {
      en: 'A block that opens with `:::` closes with `:::`.',
      fr: 'Un bloc ouvert par `:::` se ferme par `:::`.',
    },
    remedy: {
      en: 'Put `:::` on a line of its own after the block; a block that contains others opens and closes with one more colon.',
      fr: "Mettez `:::` seul sur une ligne après le bloc ; un bloc qui en contient d'autres s'ouvre et se ferme avec un deux-points de plus.",
    },
  },
  'block-unreadable': {
    severity: 'error',
    title: {
      en: 'A line that begins with `:::` opens or closes a block.',
      fr: 'Une ligne qui commence par `:::` ouvre ou ferme un bloc.',
    },
    remedy: {
      en: 'Close every bracket and brace on that line. A value that contains double quotes is put in single ones.',
      fr: 'Fermez crochets et accolades sur cette ligne. Une valeur qui contient des guillemets droits se met entre apostrophes.',
    },
  },
  'block-colons': {
    severity: 'error',
    title: {en: 'A block opens with three colons.', fr: "Un bloc s'ouvre par trois deux-points."},
    remedy: {
      en: 'Write `:::` and the name, and close the block with `:::`.',
      fr: 'Écrivez `:::` et le nom, et fermez le bloc par `:::`.',
    },
  },
  'block-place': {
    severity: 'error',
    title: {en: 'A block is placed where it makes sense.', fr: 'Un bloc se place là où il a un sens.'},
    remedy: {en: 'Move the block to the level of the text.', fr: 'Déplacez le bloc au niveau du texte.'},
  },
  'block-content': {
    severity: 'error',
    title: {en: 'A block contains what it is meant for.', fr: 'Un bloc contient ce pour quoi il est fait.'},
    remedy: {en: '`cess explain markdown` shows each block.', fr: '`cess explain markdown` montre chaque bloc.'},
  },
  'block-title': {
    severity: 'error',
    title: {
      en: 'Only some blocks take a title in brackets.',
      fr: 'Seuls certains blocs prennent un titre entre crochets.',
    },
    remedy: {en: 'Remove the brackets.', fr: 'Supprimez les crochets.'},
  },
  'attribute-unknown': {
    severity: 'error',
    title: {
      en: 'A block has only the attributes that it knows.',
      fr: "Un bloc n'a que les attributs qu'il connaît.",
    },
    remedy: {en: 'Remove it, or see `cess explain markdown`.', fr: 'Supprimez-le, ou voyez `cess explain markdown`.'},
  },
  'attribute-missing': {
    severity: 'error',
    title: {en: 'A block has the attributes that it needs.', fr: 'Un bloc a les attributs dont il a besoin.'},
    remedy: {
      en: 'Add it in the braces after the name: `:::name{attribute="value"}`.',
      fr: 'Ajoutez-le dans les accolades après le nom : `:::nom{attribut="valeur"}`.',
    },
  },
  'attribute-value': {
    severity: 'error',
    title: {
      en: 'An attribute has a value that its block understands.',
      fr: 'Un attribut a une valeur que son bloc comprend.',
    },
    remedy: {
      en: 'Correct the value; `cess explain markdown` shows what each block takes.',
      fr: 'Corrigez la valeur ; `cess explain markdown` montre ce que prend chaque bloc.',
    },
  },
  'given-twice': {
    severity: 'error',
    title: {
      en: 'Summary, key points and recommendations are given once: in the front matter or in the text.',
      fr: "Résumé, points clés et recommandations sont donnés une fois : dans l'en-tête ou dans le texte.",
    },
    remedy: {en: 'Remove one of the two.', fr: "Supprimez l'un des deux."},
  },
  'pull-quote-place': {
    severity: 'error',
    title: {en: 'Only tribunes have pull quotes.', fr: 'Seules les tribunes ont des exergues.'},
    remedy: {
      en: 'Remove the block; its words are in the text already.',
      fr: 'Supprimez le bloc ; ses mots sont déjà dans le texte.',
    },
  },
  'pull-quote-words': {
    severity: 'warning',
    title: {
      en: 'The words of a pull quote stand in the text.',
      fr: "Les mots d'un exergue se trouvent dans le texte.",
    },
    remedy: {
      en: 'Copy the sentence as it is in the text: screen readers skip the pull quote.',
      fr: "Reprenez la phrase telle qu'elle est dans le texte : les lecteurs d'écran passent l'exergue.",
    },
  },
  'callout-length': {
    severity: 'warning',
    title: {en: 'A callout has at most 60 words.', fr: 'Un encadré a 60 mots au plus.'},
    remedy: {
      en: 'Keep the essential; the rest belongs in the text.',
      fr: "Gardez l'essentiel ; le reste a sa place dans le texte.",
    },
  },
  'recommendation-recipient': {
    severity: 'warning',
    title: {
      en: 'A recommendation in the text is addressed to recipients of the note.',
      fr: "Une recommandation du texte s'adresse à des destinataires de la note.",
    },
    remedy: {
      en: 'Add the group to `recipients`, or address the recommendation to another.',
      fr: 'Ajoutez le groupe à `destinataires`, ou adressez la recommandation à un autre.',
    },
  },
  'chart-data': {
    severity: 'error',
    title: {
      en: 'A chart has data: named rows, and one to six columns of numbers.',
      fr: 'Un graphique a des données : des lignes nommées, et une à six colonnes de nombres.',
    },
    remedy: {
      en: 'Correct the data. The first row names the series, the first column the rows.',
      fr: 'Corrigez les données. La première ligne nomme les séries, la première colonne les lignes.',
    },
  },
})
