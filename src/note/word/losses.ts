import type {Text} from '../../model/text.js'

/** Where in a document of Word something stands: the number of its paragraph, and the words that it begins with. */
export interface WordPlace {
  readonly paragraph?: number
  readonly words: string
}

/** Something that a note cannot have as the document has it. */
export interface Loss {
  readonly kind: LossKind
  readonly place?: WordPlace | undefined
  /** Words of it that are not in the note. */
  readonly lost?: string | undefined
}

/** The fate of each kind, and the author's way out. */
export const lossTexts = {
  equation: {
    en: 'equation left out: write it in words, or as a picture',
    fr: 'équation laissée de côté : écrivez-la en toutes lettres, ou faites-en une image',
  },
  chart: {
    en: 'chart left out: give its data to a block `:::chart`',
    fr: 'graphique laissé de côté : donnez ses données à un bloc `:::graphique`',
  },
  diagram: {
    en: 'SmartArt left out: save it as a picture, or make it a list',
    fr: 'SmartArt laissé de côté : enregistrez-le comme image, ou faites-en une liste',
  },
  drawing: {
    en: 'drawing left out: save it as a picture (SVG or PNG)',
    fr: 'dessin laissé de côté : enregistrez-le comme image (SVG ou PNG)',
  },
  object: {
    en: 'embedded object left out (at most its picture is there): put what it says into the text',
    fr: "objet incorporé laissé de côté (il n'en reste au mieux que l'image) : dites dans le texte ce qu'il contient",
  },
  textBox: {
    en: 'text box: its words stand below the paragraph now; a block `:::box` sets them apart',
    fr: 'zone de texte : ses mots suivent désormais le paragraphe ; un bloc `:::encadre` les détache',
  },
  textBoxLost: {
    en: 'text box left out: copy its words into the note',
    fr: 'zone de texte laissée de côté : recopiez ses mots dans la note',
  },
  hidden: {
    en: 'hidden text left out',
    fr: 'texte masqué, laissé de côté',
  },
  hiddenPicture: {
    en: 'picture that Word hides left out: show it in Word (Selection Pane) if readers are to see it',
    fr: 'image masquée dans Word, laissée de côté : affichez-la (volet Sélection) si les lecteurs doivent la voir',
  },
  cropped: {
    en: 'cropped picture left out, since its file still has what was cut off: in Word, Compress Pictures, “Delete cropped areas of pictures”, then import again',
    fr: 'image rognée, laissée de côté, car son fichier contient encore ce qui fut coupé : dans Word, Compresser les images, « Supprimer les zones rognées des images », puis importez de nouveau',
  },
  merged: {
    en: 'merged cells: the first has the words, the others are empty',
    fr: 'cases fusionnées : la première porte les mots, les autres sont vides',
  },
  nestedTable: {
    en: 'table in a table: its words stand in one cell now',
    fr: 'tableau dans un tableau : ses mots tiennent désormais dans une seule case',
  },
  noHeader: {
    en: 'table without a header row: its first row was taken for one',
    fr: "tableau sans ligne d'en-tête : sa première ligne en tient lieu",
  },
  tabs: {
    en: 'tabs became spaces: make a table where they separated columns',
    fr: 'tabulations devenues des espaces : faites un tableau si elles séparaient des colonnes',
  },
  raised: {
    en: 'raised or lowered letters became ordinary ones',
    fr: 'lettres en exposant ou en indice devenues ordinaires',
  },
  underline: {
    en: 'underlining left out: emphasis is written `*so*`',
    fr: 'soulignement laissé de côté : pour insister, écrivez `*ainsi*`',
  },
  colour: {
    en: 'coloured or highlighted words: their colour is left out',
    fr: 'mots en couleur ou surlignés : leur couleur est laissée de côté',
  },
  pageBreak: {
    en: 'page, column or section break left out: pages are laid out for you',
    fr: 'saut de page, de colonne ou de section laissé de côté : la mise en page se fait seule',
  },
  header: {
    en: 'header or footer left out: reference, date and TLP are printed from the front matter',
    fr: "en-tête ou pied de page laissé de côté : référence, date et TLP s'impriment depuis l'en-tête de la note",
  },
  contents: {
    en: 'table of contents left out: one is made where a note is long',
    fr: "table des matières laissée de côté : les notes longues en reçoivent une d'office",
  },
  citation: {
    en: 'citation of a reference manager: its words are kept; `bibliography` and `[@key]` make it a citation',
    fr: "citation d'un gestionnaire de références : ses mots sont gardés ; `bibliographie` et `[@cle]` en font une citation",
  },
  heading: {
    en: 'heading levels closed up: a note skips none',
    fr: "niveaux de titre resserrés : une note n'en saute aucun",
  },
  link: {
    en: 'link to a file or to a place that is not in the text: its words are kept',
    fr: 'lien vers un fichier ou vers un endroit absent du texte : ses mots sont gardés',
  },
  picture: {
    en: 'picture left out, in a format that editions cannot show: save it as PNG, JPEG or SVG',
    fr: "image laissée de côté, d'un format que les éditions ne savent pas montrer : enregistrez-la en PNG, JPEG ou SVG",
  },
  pictureInTable: {
    en: 'picture in a table left out: cells of a note have words',
    fr: "image dans un tableau, laissée de côté : les cases d'une note ne portent que des mots",
  },
  blockInTable: {
    en: 'heading, list or other block in a table: its words follow each other in their cell now',
    fr: 'titre, liste ou autre bloc dans un tableau : ses mots se suivent désormais dans leur case',
  },
  alternative: {
    en: 'picture without alternative text: say in `alt` what it shows (`check` asks for it)',
    fr: "image sans texte de remplacement : dites dans `alt` ce qu'elle montre (`check` le demande)",
  },
  linkedPicture: {
    en: 'picture that is not in the document, only linked: put its file beside the note',
    fr: 'image absente du document, seulement liée : placez son fichier à côté de la note',
  },
  symbol: {
    en: 'sign of a symbol font left out: type it',
    fr: "signe d'une police de symboles laissé de côté : saisissez-le",
  },
  other: {
    en: 'unknown element left out',
    fr: 'élément inconnu, laissé de côté',
  },
} satisfies Readonly<Record<string, Text>>

export type LossKind = keyof typeof lossTexts
