import type {ErrorCode, YAMLError} from 'yaml'
import type {RuleId} from '../../model/rules/index.js'
import type {Text} from '../../model/text.js'

/** How a mistake of syntax is told: what was found, what was expected, what to do if more is known than the rule says. */
export interface SyntaxWords {
  readonly rule?: RuleId
  readonly actual: Text
  readonly expected: Text
  readonly remedy?: Text
}

const unclosed: SyntaxWords = {
  actual: {en: 'end of the text', fr: 'la fin du texte'},
  expected: {en: 'the quote, `]` or `}` that closes it', fr: 'le guillemet, `]` ou `}` qui le ferme'},
  remedy: {
    en: 'Close the quote or bracket, or put the whole value in quotes if it is part of the text.',
    fr: "Fermez le guillemet ou le crochet, ou mettez toute la valeur entre guillemets droits s'il fait partie du texte.",
  },
}
const indentation: SyntaxWords = {
  actual: {en: 'indentation', fr: 'ce retrait'},
  expected: {en: 'the keys of one group in one column', fr: "les clés d'un même groupe dans une même colonne"},
  remedy: {
    en: 'Align this line with the others of its group; close any bracket opened above.',
    fr: 'Alignez cette ligne avec les autres de son groupe ; fermez tout crochet ouvert plus haut.',
  },
}
/** A list or group that was opened above is still open where the next line begins. */
const open = (closer: string): SyntaxWords => ({
  actual: {en: 'bracket that is still open', fr: 'un crochet ou une accolade encore ouverts'},
  expected: {en: `\`${closer}\` before this line`, fr: `\`${closer}\` avant cette ligne`},
  remedy: {
    en: `Put \`${closer}\` at the end of the value above, which begins with \`${closer === ']' ? '[' : '{'}\`.`,
    fr: `Mettez \`${closer}\` à la fin de la valeur qui précède, celle qui commence par \`${closer === ']' ? '[' : '{'}\`.`,
  },
})
const stray: SyntaxWords = {
  actual: {en: 'text after the value', fr: 'du texte après la valeur'},
  expected: {en: 'the end of the line', fr: 'la fin de la ligne'},
  remedy: {
    en: 'Put the whole value in quotes; after `>` or `|`, begin the text on the next line.',
    fr: 'Mettez toute la valeur entre guillemets droits ; après `>` ou `|`, commencez le texte à la ligne suivante.',
  },
}
const keyWithoutColon: SyntaxWords = {
  actual: {en: 'line without a key', fr: 'une ligne sans clé'},
  expected: {en: '`key: value`', fr: '`clé: valeur`'},
  remedy: {
    en: 'Put a space after the colon; indent the line by two spaces if it continues the text above.',
    fr: 'Mettez une espace après le deux-points ; décalez la ligne de deux espaces si elle continue le texte précédent.',
  },
}
const feature: SyntaxWords = {
  rule: 'yaml-feature',
  actual: {en: 'anchor, alias or tag', fr: 'une ancre, un alias ou une étiquette YAML'},
  expected: {en: 'a plain value', fr: 'une simple valeur'},
}
/** For lists within lists within lists. */
const nesting: SyntaxWords = {
  actual: {en: 'nesting', fr: 'un emboîtement'},
  expected: {en: 'at most a few levels', fr: 'quelques niveaux au plus'},
  remedy: {
    en: 'Put the whole value in quotes if these signs are part of the text; no field has so many groups or lists within each other.',
    fr: "Mettez toute la valeur entre guillemets droits si ces signes font partie du texte ; aucun champ n'emboîte autant de groupes ou de listes.",
  },
}

/** Each mistake that the `yaml` package knows. */
const byCode: Readonly<Record<ErrorCode, SyntaxWords>> = {
  ALIAS_PROPS: feature,
  BAD_ALIAS: feature,
  BAD_COLLECTION_TYPE: feature,
  BAD_DIRECTIVE: feature,
  BAD_DQ_ESCAPE: {
    actual: {en: '`\\` in double quotes', fr: '`\\` entre guillemets doubles'},
    expected: {en: '`\\\\`', fr: '`\\\\`'},
    remedy: {
      en: 'Use single quotes: nothing is special between them.',
      fr: "Prenez des guillemets simples (') : rien n'y est spécial.",
    },
  },
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: feature,
  BAD_SCALAR_START: stray,
  BLOCK_AS_IMPLICIT_KEY: indentation,
  BLOCK_IN_FLOW: unclosed,
  DUPLICATE_KEY: {
    rule: 'duplicate-key',
    actual: {en: 'second key of this name', fr: 'une seconde clé de ce nom'},
    expected: {en: 'one', fr: 'une seule'},
  },
  IMPOSSIBLE: stray,
  KEY_OVER_1024_CHARS: keyWithoutColon,
  MISSING_CHAR: unclosed,
  MULTILINE_IMPLICIT_KEY: keyWithoutColon,
  MULTIPLE_ANCHORS: feature,
  MULTIPLE_DOCS: {
    rule: 'yaml-feature',
    actual: {en: 'second document', fr: 'un second document'},
    expected: {en: 'one set of fields', fr: 'un seul ensemble de champs'},
    remedy: {en: 'Remove the line `...`.', fr: 'Supprimez la ligne `...`.'},
  },
  MULTIPLE_TAGS: feature,
  NON_STRING_KEY: feature,
  RESOURCE_EXHAUSTION: nesting,
  TAB_AS_INDENT: {
    rule: 'yaml-tab',
    actual: {en: 'tab', fr: 'une tabulation'},
    expected: {en: 'spaces', fr: 'des espaces'},
  },
  TAG_RESOLVE_FAILED: feature,
  UNEXPECTED_TOKEN: stray,
}

/** Signs of other notations at the beginning of a line without a key. */
const otherNotations: readonly (readonly [line: RegExp, remedy: Text])[] = [
  [
    /^\s*(?:<!--|\/\/|\/\*|;)/,
    {
      en: 'A comment begins with `#`; nobody but those who open the file reads it.',
      fr: 'Un commentaire commence par `#` ; seuls ceux qui ouvrent le fichier le lisent.',
    },
  ],
  [
    /^\s*[\p{L}_]+\s*=/u,
    {
      en: 'Write a colon and a space in the place of `=`.',
      fr: 'Écrivez un deux-points et une espace à la place de `=`.',
    },
  ],
  [
    /^\s*[*_]{1,2}[\p{L}_]+[*_]{0,2}\s*:/u,
    {
      en: 'Remove the signs around the key: it has no marks.',
      fr: "Supprimez les signes autour de la clé : elle n'a pas de marques.",
    },
  ],
]

/** A mistake of syntax in our words; `column` (from 1) is its place in the line `source`. */
export function syntaxWords(error: YAMLError, column: number, source: string): SyntaxWords {
  const words = wordsOf(error, column)
  const other = words === keyWithoutColon ? otherNotations.find(([line]) => line.test(source))?.[1] : undefined
  return other ? {...words, remedy: other} : words
}

function wordsOf({code, message}: YAMLError, column: number): SyntaxWords {
  const closer = /^Flow .* end with a ([\]}])/.exec(message)?.[1]
  if (closer !== undefined) return open(closer)
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit map keys')) return keyWithoutColon
  if (code === 'MISSING_CHAR' && message.startsWith('Sequence item')) return indentation
  return code === 'UNEXPECTED_TOKEN' && column === 1 ? indentation : byCode[code]
}
