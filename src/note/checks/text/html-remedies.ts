import type {Text} from '../../../model/text.js'

const write = (en: string, fr: string): Text => ({en: `Write ${en}.`, fr: `Écrivez ${fr}.`})

const emphasis = write('`*words*`', '`*mots*`')
const strong = write('`**words**`', '`**mots**`')
const code = write('words between backticks', 'les mots entre accents graves')
const image = write(
  '`![what it shows](file.png)` alone in its paragraph, or a block `:::figure`',
  "`![ce qu'elle montre](fichier.png)` seul dans son paragraphe, ou un bloc `:::figure`",
)
const table = write(
  'a table with `|` signs, in a block `:::table`',
  'un tableau avec des `|`, dans un bloc `:::tableau`',
)
const list = write('lines that begin with `- ` or `1. `', 'des lignes qui commencent par `- ` ou `1. `')
const heading = write('`## Heading`', '`## Intertitre`')
const blocks: Text = {
  en: 'Remove it: the brand lays the note out. For a callout, write a block `:::box`.',
  fr: "Supprimez-le : c'est la marque qui met en page. Pour un encadré, écrivez un bloc `:::encadre`.",
}
const active: Text = {
  en: 'Remove it: a note holds text and pictures only. Link to the page instead: `[words](https://…)`.',
  fr: "Supprimez-le : une note n'a que du texte et des images. Faites plutôt un lien vers la page : `[mots](https://…)`.",
}
const raised: Text = {
  en: 'Write the letters plainly: ordinals are raised automatically, and footnotes are `[^1]`.',
  fr: "Écrivez les lettres simplement : les ordinaux se placent d'eux-mêmes, et les notes de bas de page s'écrivent `[^1]`.",
}
const detail: Text = {
  en: 'Write a heading and a paragraph: nothing folds away on paper.',
  fr: 'Écrivez un intertitre et un paragraphe : rien ne se replie sur le papier.',
}

/** Markdown in place of HTML elements, by name. */
export const htmlRemedies: Readonly<Record<string, Text>> = {
  i: emphasis,
  em: emphasis,
  cite: emphasis,
  b: strong,
  strong,
  u: emphasis,
  s: write('`~~words~~`', '`~~mots~~`'),
  del: write('`~~words~~`', '`~~mots~~`'),
  code,
  kbd: code,
  samp: code,
  pre: write('a block between two lines of three backticks', 'un bloc entre deux lignes de trois accents graves'),
  br: write('`\\` at the end of the line', '`\\` en fin de ligne'),
  hr: write('`---` between two empty lines', '`---` entre deux lignes vides'),
  p: write('an empty line between paragraphs', 'une ligne vide entre les paragraphes'),
  a: write('`[words](https://…)`', '`[mots](https://…)`'),
  img: image,
  picture: image,
  figure: image,
  figcaption: image,
  svg: image,
  table,
  thead: table,
  tbody: table,
  tr: table,
  td: table,
  th: table,
  caption: table,
  ul: list,
  ol: list,
  li: list,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  blockquote: write(
    '`> ` at the beginning of each line, or a block `:::quote`',
    '`> ` au début de chaque ligne, ou un bloc `:::citation`',
  ),
  q: write(
    'straight quotes `"…"`: they become those of the language',
    'des guillemets droits `"…"` : ils deviennent ceux de la langue',
  ),
  abbr: {en: 'Write the term in full at its first use.', fr: 'Développez le sigle à sa première occurrence.'},
  sup: raised,
  sub: {
    en: 'Type the subscript digit itself: `CO₂`.',
    fr: 'Tapez directement le chiffre en indice : `CO₂`.',
  },
  span: {
    en: 'For a passage in another language, write `:lang[words]{en}`; else remove it.',
    fr: 'Pour un passage dans une autre langue, écrivez `:lang[mots]{en}` ; sinon supprimez-le.',
  },
  div: blocks,
  section: blocks,
  aside: blocks,
  center: blocks,
  font: blocks,
  details: detail,
  summary: detail,
  script: active,
  style: blocks,
  iframe: active,
  object: active,
  embed: active,
  video: active,
  audio: active,
  form: active,
  input: active,
  button: active,
}

/** Remedy for comments, which are refused since the source is attached to the PDF. */
export const commentRemedy: Text = {
  en: 'Remove the remark: the source of the note travels with its PDF, and its reader would see it.',
  fr: 'Supprimez la remarque : la source de la note voyage avec le PDF, et son lecteur la verrait.',
}
