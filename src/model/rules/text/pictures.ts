import {rulesOf} from '../../rule.js'

/** Files that the text refers to. */
export const pictureRules = rulesOf({
  'asset-file': {
    severity: 'error',
    title: {
      en: 'A file that the note names is in the publication and can be read.',
      fr: 'Un fichier nommé par la note est dans la publication et se lit.',
    },
    remedy: {
      en: 'Put the file beside the note and write its name.',
      fr: 'Mettez le fichier à côté de la note et écrivez son nom.',
    },
  },
  'image-alt': {
    severity: 'error',
    title: {
      en: 'An image has an alternative text, or is declared decorative: without it, no edition is accessible.',
      fr: "Une image a un texte de remplacement, ou est déclarée décorative : sans cela, aucune édition n'est accessible.",
    },
    remedy: {
      en: 'Say in one or two sentences what it shows: `![what it shows](map.png)`, or `alt="…"`. One that says nothing: `:::figure{src="line.png" decorative}`.',
      fr: 'Dites en une ou deux phrases ce qu\'elle montre : `![ce qu\'elle montre](carte.png)`, ou `alt="…"`. Si elle ne dit rien : `:::figure{src="filet.png" decoratif}`.',
    },
  },
  'image-alt-words': {
    severity: 'warning',
    title: {
      en: 'The alternative text of an image says what it shows: not its file name, its kind or its caption.',
      fr: "Le texte de remplacement dit ce que l'image montre : ni le nom de son fichier, ni son genre, ni sa légende.",
    },
    remedy: {
      en: 'Say it as you would on the telephone; of an image that says nothing, write `:::figure{src="line.png" decorative}`.',
      fr: 'Dites-le comme vous le feriez au téléphone ; si l\'image ne dit rien, écrivez `:::figure{src="filet.png" decoratif}`.',
    },
  },
  'image-decorative': {
    severity: 'error',
    title: {
      en: 'A decorative image says nothing: it has no alternative text, no title and no id.',
      fr: "Une image décorative ne dit rien : elle n'a ni texte de remplacement, ni titre, ni identifiant.",
    },
    remedy: {
      en: 'Leave out `decorative`, or what the image says beside it.',
      fr: "Supprimez `decoratif`, ou ce que l'image dit par ailleurs.",
    },
  },
  'image-inline': {
    severity: 'error',
    title: {
      en: 'An image is alone in its paragraph.',
      fr: 'Une image est seule dans son paragraphe.',
    },
    remedy: {
      en: 'Put an empty line before and after it; it becomes a figure.',
      fr: 'Laissez une ligne vide avant et après ; elle devient une figure.',
    },
  },
  'image-format': {
    severity: 'error',
    title: {
      en: 'An image is a whole PNG, JPEG or SVG file.',
      fr: 'Une image est un fichier PNG, JPEG ou SVG entier.',
    },
    remedy: {
      en: 'Export the image again as PNG (screens, maps), JPEG (photographs) or SVG (drawings).',
      fr: "Exportez de nouveau l'image en PNG (écrans, cartes), JPEG (photographies) ou SVG (dessins).",
    },
  },
  'image-print': {
    severity: 'error',
    title: {
      en: 'An image is one that every edition can show and an archive can keep: in RGB or grey, without filters, with parts neither too many nor too deeply nested.',
      fr: 'Une image se montre dans toutes les éditions et peut être archivée : en RVB ou en gris, sans filtres, sans trop de parties ni de groupes emboîtés.',
    },
    remedy: {
      en: 'Export a photograph in sRGB, and a drawing with fewer groups inside groups, and fewer parts.',
      fr: 'Exportez une photographie en sRVB, et un dessin avec moins de groupes emboîtés et moins de parties.',
    },
  },
  'image-active': {
    severity: 'error',
    title: {
      en: 'An SVG image draws, and does nothing else: no script, no foreign content, no address.',
      fr: "Une image SVG dessine, et rien d'autre : ni script, ni contenu étranger, ni adresse.",
    },
    remedy: {
      en: 'Export it as “plain SVG”, with its pictures embedded and its texts as outlines.',
      fr: 'Exportez-la en « SVG simple », images incorporées et textes vectorisés.',
    },
  },
})
