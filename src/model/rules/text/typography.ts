import {rulesOf} from '../../rule.js'

/** Rules of typography that are left to the author; `cess check --fix` applies what is certain. */
export const typographyRules = rulesOf({
  ligature: {
    severity: 'advice',
    title: {
      en: 'Words that French writes with œ have it.',
      fr: "Les mots qui prennent œ s'écrivent avec la ligature.",
    },
    remedy: {
      en: 'Write `œ`, or run `cess check --fix`.',
      fr: 'Écrivez `œ`, ou lancez `cess check --fix`.',
    },
  },
  'capital-accent': {
    severity: 'advice',
    title: {
      en: 'Capitals have their accents in French.',
      fr: 'Les capitales portent leurs accents.',
    },
    remedy: {
      en: 'Write the accent; `cess check --fix` does where the word leaves no doubt.',
      fr: "Mettez l'accent ; `cess check --fix` le fait là où le mot ne laisse aucun doute.",
    },
  },
  'ordinal-form': {
    severity: 'warning',
    title: {
      en: 'French ordinals are `1er`, `1re`, `2e`: the editions print no other.',
      fr: "Les ordinaux s'abrègent `1er`, `1re`, `2e` : les éditions n'impriment rien d'autre.",
    },
    remedy: {
      en: 'Write it so, or run `cess check --fix`.',
      fr: 'Écrivez-le ainsi, ou lancez `cess check --fix`.',
    },
  },
  'hyphen-as-dash': {
    severity: 'warning',
    title: {
      en: 'A hyphen joins words; a dash between spaces encloses a remark.',
      fr: "Un trait d'union joint deux mots ; un tiret entre espaces isole une incise.",
    },
    remedy: {
      en: 'Write `--` for a dash, or remove the spaces for a hyphen. `cess check --fix` sets the dashes of a remark.',
      fr: "Écrivez `--` pour un tiret, ou supprimez les espaces autour du trait d'union. `cess check --fix` pose les tirets d'une incise.",
    },
  },
  'vague-likelihood': {
    severity: 'warning',
    title: {
      en: 'An alert that gives a likelihood uses the words of the scale.',
      fr: "Une alerte qui donne une probabilité emploie les mots de l'échelle.",
    },
    remedy: {
      en: 'Say how likely it is (`cess explain likelihood` lists the words), or state it as a fact.',
      fr: "Dites à quel point c'est probable (`cess explain probabilite` énumère les mots), ou énoncez un fait.",
    },
  },
  'quote-unpaired': {
    severity: 'advice',
    title: {
      en: 'Quotation marks come in pairs.',
      fr: 'Les guillemets vont par paires.',
    },
    remedy: {
      en: 'Add the mark that is missing, or remove this one: nothing says where the quotation begins or ends.',
      fr: 'Ajoutez celui qui manque, ou supprimez celui-ci : rien ne dit où la citation commence ou finit.',
    },
  },
  'bracket-unpaired': {
    severity: 'advice',
    title: {
      en: 'A parenthesis or a bracket that opens is closed.',
      fr: "Une parenthèse ou un crochet qui s'ouvre se ferme.",
    },
    remedy: {
      en: 'Add the closing sign that is missing, or remove this one.',
      fr: 'Ajoutez le signe fermant qui manque, ou supprimez celui-ci.',
    },
  },
  'strong-unread': {
    severity: 'advice',
    title: {
      en: 'Two asterisks stand before the first strong word and two behind the last, without a space between.',
      fr: "Deux astérisques précèdent le premier mot en gras et deux suivent le dernier, sans espace à l'intérieur.",
    },
    remedy: {
      en: 'Add the two that are missing, or take away the space inside; asterisks that are meant are written `\\*\\*`.',
      fr: "Ajoutez les deux qui manquent, ou supprimez l'espace à l'intérieur ; des astérisques voulus s'écrivent `\\*\\*`.",
    },
  },
  'figure-position': {
    severity: 'advice',
    title: {
      en: 'Figures of units, powers and formulas are raised or lowered: `km²`, `10⁶`, `CO₂`.',
      fr: 'Les chiffres des unités, des puissances et des formules se mettent en exposant ou en indice : `km²`, `10⁶`, `CO₂`.',
    },
    remedy: {
      en: 'Write it so, or run `cess check --fix`.',
      fr: 'Écrivez-le ainsi, ou lancez `cess check --fix`.',
    },
  },
  'quote-foreign': {
    severity: 'advice',
    title: {
      en: 'A quotation stands between the quotation marks of the language that it is quoted in.',
      fr: 'Une citation se met entre les guillemets de la langue dans laquelle on la cite.',
    },
    remedy: {
      en: 'Write its own marks, or straight double ones: the editions set them as the language does. Words of another language are marked `:lang[…]{…}`, and keep their own.',
      fr: 'Écrivez les siens, ou des guillemets droits : les éditions les composent selon la langue. Un passage dans une autre langue se marque `:lang[…]{…}` et garde les siens.',
    },
  },
  'quote-single': {
    severity: 'advice',
    title: {
      en: 'Quotations stand between double quotation marks where the language keeps single ones for quotations within quotations.',
      fr: "Une citation se met entre guillemets doubles, là où la langue réserve les simples aux citations à l'intérieur d'une autre.",
    },
    remedy: {
      en: 'Write double quotation marks: the editions set them as the language does. An apostrophe or a transcription is typed `’`.',
      fr: 'Écrivez des guillemets doubles : les éditions les composent selon la langue. Une apostrophe ou une translittération se tape `’`.',
    },
  },
  'passage-language': {
    severity: 'warning',
    title: {
      en: 'A passage in another language says so: its typography, its hyphens and how it is read aloud depend on it.',
      fr: 'Un passage dans une autre langue le dit : sa typographie, la coupure de ses mots et sa lecture à voix haute en dépendent.',
    },
    remedy: {
      en: 'Write `:lang[…]{en}` around the words, with their language, or `:::quote{lang=en}` around a quotation; or else translate them.',
      fr: "Mettez `:lang[…]{en}` autour de ces mots, avec leur langue, ou `:::citation{langue=en}` autour d'une citation ; sinon, traduisez-les.",
    },
  },
})
