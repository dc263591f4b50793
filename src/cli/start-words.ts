import type {ToolLanguage} from '../model/text.js'

const list = (commands: readonly string[]): string => commands.map(command => `  ${command}`).join('\n')

const listed = (key: string, prints: readonly string[]): string =>
  prints.length === 0 ? '' : `, ${key}: [${prints.map(print => `'${print}'`).join(', ')}]`

/** The words of the commands that begin something. */
const en = {
  begun: (folder: string) => `The publication is ready in ${folder === '.' ? 'this folder' : folder}:`,
  /** Over files that were there; a line that one lacks stands below it. */
  kept: 'Your own files stay as they are; add the lines marked +:',
  nothingNew: (folder: string) =>
    `The publication in ${folder === '.' ? 'this folder' : folder} exists already, exactly as it would be written.`,
  next: (commands: readonly string[]) => `\nNext:\n${list(commands)}`,
  organisationName: (language: string) => `Name of the organisation (${language})`,
  logo: 'Logo, an SVG file (Enter: the short name)',
  /** Test keys were made. */
  testKeys: 'Test keys are made: what they seal, sign and log is marked TEST and proves nothing to anybody.',
  /** `authority`: the file of the certificate that vouches for the key. */
  trusted: (authority: string) => `Who trusts ${authority} sees valid seals and signatures.`,
  /** `line`: the public key of a log; `prints`: fingerprints of certificates. */
  logKey: (line: string, prints: readonly string[]) =>
    `\nFor the log, in cess.yml:\n  log: {keys: ['${line}']${listed('certificates', prints)}}`,
  tryThem: ['cess publish NOTE --dry-run', 'cess send NOTE'],
}

const fr: typeof en = {
  begun: folder => `La publication est prête dans ${folder === '.' ? 'ce dossier' : folder} :`,
  kept: 'Vos propres fichiers restent tels quels ; ajoutez-y les lignes marquées + :',
  nothingNew: folder =>
    `La publication de ${folder === '.' ? 'ce dossier' : folder} existe déjà, telle qu'elle serait écrite.`,
  next: commands => `\nEnsuite :\n${list(commands)}`,
  organisationName: language => `Nom de l'organisation (${language})`,
  logo: 'Logo, un fichier SVG (Entrée : le sigle)',
  testKeys:
    "Des clés d'essai sont créées : ce qu'elles scellent, signent et journalisent porte la mention TEST et ne prouve rien à personne.",
  trusted: authority => `Qui fait confiance à ${authority} voit des sceaux et des signatures valables.`,
  logKey: (line, prints) =>
    `\nPour le journal, dans cess.yml :\n  journal: {cles: ['${line}']${listed('certificats', prints)}}`,
  tryThem: ['cess publish NOTE --dry-run', 'cess send NOTE'],
}

/** By language of the tool. */
export const startWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
