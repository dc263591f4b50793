import type {Text} from '../model/text.js'

/** Texts of `cess init --help`. */
export const startHelp = {
  init: {
    en: 'begin a publication: settings, brand, first note',
    fr: 'crée une publication : réglages, marque, première note',
  },
  initFolder: {en: 'its folder (default: this one)', fr: 'son dossier (par défaut : celui-ci)'},
  yes: {en: 'ask nothing, take what is usual', fr: 'ne demande rien et prend les valeurs par défaut'},
  shortName: {en: 'short name of the house', fr: 'sigle de la maison'},
  houseName: {
    en: 'its name in a language: "fr=Maison des essais"; several times',
    fr: 'son nom dans une langue : "fr=Maison des essais" ; répétable',
  },
  languages: {en: 'languages of its notes: fr,en', fr: 'langues de ses notes : fr,en'},
  address: {en: 'postal address', fr: 'adresse postale'},
  contact: {en: 'mail address for readers', fr: 'adresse électronique pour les lecteurs'},
  site: {en: 'address of the public site', fr: 'adresse du site public'},
  sender: {
    en: 'sender of mailings: "House <news@example.org>"',
    fr: 'expéditeur des envois : "Maison <lettre@example.org>"',
  },
  logo: {en: 'logo, an SVG file (default: the short name)', fr: 'logo, un fichier SVG (par défaut : le sigle)'},
  color: {en: 'colour of the house, like #1F4E79', fr: 'couleur de la maison, comme #1F4E79'},
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const startAfterHelp = {
  init: {
    en: `
Writes cess.yml, a brand that extends ours, a first note, .gitignore, .vscode/ and a workflow, in your language. Asks what no
option says; where there is nobody to ask, every option but --logo must be given, or --yes. Nothing is ever overwritten.

Examples:
  cess init                            asks, and begins in this folder
  cess init review --yes               begins in review/ with examples to replace
  cess init --logo ours.svg --color '#7A1F3D'`,
    fr: `
Écrit cess.yml, une marque qui prolonge la nôtre, une première note, .gitignore, .vscode/ et une chaîne d'intégration continue,
dans votre langue. Demande ce qu'aucune option ne dit ; s'il n'y a personne à qui le demander, donnez toutes les options
(--logo excepté) ou --yes. Rien n'est jamais écrasé.

Exemples :
  cess init                            pose ses questions, puis crée la publication dans ce dossier
  cess init revue --yes                la crée dans revue/, avec des exemples à remplacer
  cess init --logo notre.svg --color '#7A1F3D'`,
  },
} satisfies Readonly<Record<string, Text>>
