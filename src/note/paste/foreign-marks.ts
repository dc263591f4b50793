import {inCode} from '../../model/quoted.js'
import type {Text} from '../../model/text.js'

/** A mark of another program. */
interface Mark {
  /** Stands in each: a text without it is not searched. */
  readonly sign: string
  readonly pattern: RegExp
  readonly expected: Text
  /** Makes the words within it what a note has for it; undefined where it has nothing. */
  readonly mended?: (words: string) => string | undefined
}

const [raised, lowered] = ['⁰¹²³⁴⁵⁶⁷⁸⁹', '₀₁₂₃₄₅₆₇₈₉']
const digitsIn = (digits: string) => (words: string) =>
  /^\d+$/.test(words) ? [...words].map(one => [...digits][Number(one)]).join('') : undefined

const link = {en: `a link, ${inCode('[words](note.en.md)')}`, fr: `un lien, ${inCode('[mots](note.fr.md)')}`}
const nothing: Text = {en: 'nothing', fr: 'rien'}
const block: Text = {
  en: 'a block: `:::box` above it and `:::` below',
  fr: 'un bloc : `:::encadre` au-dessus et `:::` au-dessous',
}
const reference: Text = {en: 'a cross-reference, `[](#fig-map)`', fr: 'un renvoi, `[](#fig-carte)`'}

/** Signs that have a meaning elsewhere: in Pandoc, MkDocs, Obsidian, TeX, wikis and forums. */
export const foreignMarks: readonly Mark[] = [
  {
    sign: '==',
    pattern: /(?<!=)==([^\s=](?:[^=\n]*[^=\s])?)==(?!=)/g,
    expected: {en: 'strong words, `**so**`', fr: 'des mots en gras, `**ainsi**`'},
    mended: words => `**${words}**`,
  },
  {
    // What TeX alone has tells a formula from sums of money and names of variables.
    sign: '$',
    pattern:
      /(?<![\w$\\])\${1,2}(?=[^$\n]*[\\^_=])(?!\s)[^$\n]{1,200}(?<!\s)\${1,2}(?![\w$])|(?<![\w$\\])\$[A-Za-z]\$(?![\w$])/g,
    expected: {en: 'letters and signs, like `x²`', fr: 'des lettres et des signes, comme `x²`'},
  },
  {
    sign: '\\',
    pattern: /\\(?:newpage|pagebreak|clearpage)(?![a-z])/g,
    expected: {en: 'nothing: cess breaks pages by itself', fr: 'rien : cess coupe les pages de lui-même'},
  },
  {
    sign: '\\',
    pattern: /\\(?:ref|autoref|cref|label|cite[pt]?|footnote|textbf|textit|emph)\{[^{}\n]*\}/g,
    expected: {
      en: 'Markdown: `[](#fig-map)`, `[@key]`, `[^1]`, `**strong**`',
      fr: 'du Markdown : `[](#fig-carte)`, `[@cle]`, `[^1]`, `**gras**`',
    },
  },
  {sign: '[[', pattern: /\[\[(?![@^\d_])[^[\]\n]+\]\](?!\()/g, expected: link},
  {
    sign: '[',
    pattern: /\[(?:TOC|toc|TdM|Table des matières|Sommaire|Table of contents)\](?![([:])|\[\[_TOC_\]\]/g,
    expected: {
      en: 'nothing: cess lists the sections of long notes by itself',
      fr: 'rien : cess donne de lui-même la liste des sections des notes longues',
    },
  },
  {
    sign: '^',
    pattern: /(?<=[\wÀ-ɏ)])\^([\wÀ-ɏ+-]{1,5})\^/g,
    expected: {
      en: 'the letters or raised digits alone: `1er`, `km²`',
      fr: 'les lettres seules ou le chiffre en exposant : `1er`, `km²`',
    },
    mended: words => digitsIn(raised)(words) ?? (/^[A-Za-zÀ-ɏ]+$/.test(words) ? words : undefined),
  },
  {
    sign: '~',
    pattern: /(?<=[A-Za-z])~(\d{1,3})~/g,
    expected: {en: 'the lowered digit, as in `CO₂`', fr: 'le chiffre en indice, comme dans `CO₂`'},
    mended: digitsIn(lowered),
  },
  {
    sign: '^[',
    pattern: /\^\[[^[\]\n]{2,}\]/g,
    expected: {
      en: '`[^1]` here, and the footnote after `[^1]: ` below',
      fr: '`[^1]` ici, et la note de bas de page après `[^1]: ` plus bas',
    },
  },
  {
    sign: '@',
    pattern: /(?<![\wÀ-ɏ@./[;\\-])@((?:fig|tbl|tab|sec)[:-][\wÀ-ɏ-]+)/g,
    expected: reference,
    mended: words => `[](#${words.replace(/^tbl/, 'tab').replace(':', '-')})`,
  },
  {
    sign: '{',
    pattern: /\{(?:\+\+|--|~~|>>)[^{}\n]*(?:\+\+|--|~~|<<)\}/g,
    expected: {
      en: 'the text alone, without remarks and tracked changes',
      fr: 'le texte seul, sans remarques ni suivi des modifications',
    },
  },
  {
    sign: ':',
    pattern: /(?<![\wÀ-ɏ:]):[a-z]{3,}(?:_[a-z]+)*:(?![\wÀ-ɏ:])/g,
    expected: {en: 'words: fonts have no such pictures', fr: "des mots : les polices n'ont pas ces images"},
  },
  {
    sign: '[/',
    pattern: /\[(b|i|u|quote|url|img)(?:=[^[\]\n]*)?\][^[\]\n]*\[\/\1\]/gi,
    expected: {
      en: 'Markdown: `**strong**`, `*stress*`, `[words](https://…)`',
      fr: 'du Markdown : `**gras**`, `*italique*`, `[mots](https://…)`',
    },
  },
  {sign: '!!!', pattern: /(?<=^|\n)!!! ?\w+/g, expected: block},
  {
    sign: '\n: ',
    pattern: /(?<=^|\n): {1,3}(?=\S)/g,
    expected: {en: 'a list: `- **term**: what it means`', fr: "une liste : `- **terme** : ce qu'il veut dire`"},
  },
  {
    sign: '{',
    pattern: /(?<=(?:^|\n)(?!\s*:::)[^\n]*\S)\s?\{(?:[#.][\wÀ-ɏ-]+\s*|[a-z-]+="?[\wÀ-ɏ%.]+"?\s*)+\}/g,
    expected: nothing,
  },
  {
    sign: '[',
    pattern: /(?<![\wÀ-ɏ:]):(?!lang\[)[a-z-]{2,}\[[^[\]\n]+\]/g,
    expected: {
      en: '`:lang[words]{en}`, `**strong**` or `*stress*`',
      fr: '`:lang[mots]{en}`, `**gras**` ou `*italique*`',
    },
  },
]
