import {rulesOf} from '../../rule.js'

/** YAML as analysts write it. */
export const yamlRules = rulesOf({
  'yaml-colon': {
    severity: 'error',
    title: {
      en: 'A text with a colon followed by a space is put in quotes.',
      fr: "Un texte qui contient un deux-points suivi d'une espace se met entre guillemets droits.",
    },
    remedy: {en: 'Put the text in quotes.', fr: 'Mettez le texte entre guillemets droits.'},
  },
  'yaml-reserved': {
    severity: 'error',
    title: {
      en: 'A text that begins with a YAML indicator is put in quotes.',
      fr: 'Un texte qui commence par un signe de YAML se met entre guillemets droits.',
    },
    remedy: {en: 'Put the text in quotes.', fr: 'Mettez le texte entre guillemets droits.'},
  },
  'yaml-blank': {
    severity: 'error',
    title: {
      en: 'Around keys, colons and hyphens, YAML knows plain spaces alone: a no-break space is a letter to it.',
      fr: "Autour des clés, des deux-points et des tirets, YAML ne connaît que l'espace ordinaire : l'espace insécable y est une lettre.",
    },
    remedy: {
      en: 'Type a plain space, none before the colon, or run `cess check --fix`.',
      fr: 'Tapez une espace ordinaire, aucune devant le deux-points, ou lancez `cess check --fix`.',
    },
  },
  'yaml-quotes': {
    severity: 'error',
    title: {
      en: 'A text is put in straight quotes: to YAML, `“` and `”` are characters of the text.',
      fr: 'Un texte se met entre guillemets droits : pour YAML, `“` et `”` sont des signes du texte.',
    },
    remedy: {
      en: 'Write `"` on both sides, or run `cess check --fix`.',
      fr: 'Écrivez `"` de part et d\'autre, ou lancez `cess check --fix`.',
    },
  },
  'yaml-comma': {
    severity: 'error',
    title: {
      en: 'Between braces, a text with a comma is put in quotes.',
      fr: 'Entre accolades, un texte qui contient une virgule se met entre guillemets droits.',
    },
    remedy: {
      en: 'Put the text in quotes, or run `cess check --fix`.',
      fr: 'Mettez le texte entre guillemets droits, ou lancez `cess check --fix`.',
    },
  },
  'yaml-entry': {
    severity: 'error',
    title: {
      en: 'The entries of a list begin in the same column.',
      fr: "Les éléments d'une liste commencent dans la même colonne.",
    },
    remedy: {
      en: 'Move the line back until its `-` is below the one above.',
      fr: 'Reculez la ligne pour que son `-` soit sous le précédent.',
    },
  },
  'yaml-comment': {
    severity: 'warning',
    title: {
      en: 'A `#` after a space begins a comment: what follows is not read.',
      fr: "Un `#` après une espace ouvre un commentaire : la suite n'est pas lue.",
    },
    remedy: {en: 'Put the text in quotes.', fr: 'Mettez le texte entre guillemets droits.'},
  },
  'yaml-tab': {
    severity: 'error',
    title: {en: 'YAML is indented with spaces.', fr: "Le YAML s'indente avec des espaces."},
    remedy: {en: 'Replace the tab by two spaces.', fr: 'Remplacez la tabulation par deux espaces.'},
  },
  'yaml-feature': {
    severity: 'error',
    title: {
      en: 'Fields are plain keys and values: no anchors, aliases, tags, merge keys or further documents.',
      fr: 'Les champs sont de simples clés et valeurs : ni ancres, ni alias, ni étiquettes YAML, ni fusions, ni documents multiples.',
    },
    remedy: {en: 'Write the value out in full.', fr: 'Écrivez la valeur en toutes lettres.'},
  },
  'yaml-syntax': {
    severity: 'error',
    title: {en: 'The fields are valid YAML 1.2.', fr: 'Les champs sont du YAML 1.2 valide.'},
    remedy: {
      en: 'Correct this line; `cess explain` shows each field with an example.',
      fr: 'Corrigez cette ligne ; `cess explain` montre chaque champ avec un exemple.',
    },
  },
  'yaml-mapping': {
    severity: 'error',
    title: {en: 'Fields are lines `key: value`.', fr: 'Les champs sont des lignes `clé: valeur`.'},
    remedy: {
      en: 'Write one field a line, with a colon and a space after the key.',
      fr: 'Écrivez un champ par ligne, avec un deux-points et une espace après la clé.',
    },
  },
})
