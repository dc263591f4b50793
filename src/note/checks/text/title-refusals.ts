import type {PhrasingContent} from 'mdast'
import type {Text} from '../../../model/text.js'

/** A refused mark: its name and the alternative. */
export interface Refusal {
  readonly name: Text
  readonly remedy: Text
}

/** Allowed marks of a title, for use after “expected”. */
export const titleExpected: Text = {
  en: 'words, `*emphasis*`, `**strong emphasis**` or `:lang[words]{en}`',
  fr: "des mots, `*de l'italique*`, `**du gras**` ou `:lang[words]{en}`",
}

/** Remedy of a refused mark. */
export const wordsAlone: Text = {
  en: 'Write the words alone here; the mark can stand in the text.',
  fr: 'Écrivez ici les mots seuls ; la marque peut figurer dans le texte.',
}

const refusal = (en: string, fr: string, remedy = wordsAlone): Refusal => ({name: {en, fr}, remedy})
const link = refusal('link', 'un lien')
const image = refusal('image', 'une image')

/** Refusals by node type; other types are allowed. */
export const refusals: {readonly [K in PhrasingContent['type']]: Refusal | undefined} = {
  text: undefined,
  literal: undefined,
  verbatim: undefined,
  mistake: undefined,
  citedWork: undefined,
  emphasis: undefined,
  strong: undefined,
  textDirective: undefined,
  link,
  linkReference: link,
  inlineCode: refusal('code', 'du code'),
  delete: refusal('deleted words', 'des mots barrés', {en: 'Remove the words.', fr: 'Supprimez ces mots.'}),
  image,
  imageReference: image,
  footnoteReference: refusal("footnote's call", "l'appel d'une note de bas de page"),
  break: refusal('end of a line', 'une fin de ligne'),
  html: refusal('HTML', 'du HTML', {
    en: 'Write the words alone; emphasis is `*…*`.',
    fr: "Écrivez les mots seuls ; l'italique s'écrit `*…*`.",
  }),
}
