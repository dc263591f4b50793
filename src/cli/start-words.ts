import type {ToolLanguage} from '../model/text.js'

/** The words of the commands that begin something. */
interface StartWords {
  readonly begun: (folder: string) => string
  /** Over files that were there; a line that one lacks stands below it. */
  readonly kept: string
  readonly nothingNew: (folder: string) => string
  readonly next: (commands: readonly string[]) => string
  readonly organisationName: (language: string) => string
  readonly logo: string
  /** Keys for trying were made. */
  readonly testKeys: string
  /** `authority`: the file of the certificate that vouches for the key. */
  readonly trusted: (authority: string) => string
  /** `line`: the public key of a log; `prints`: fingerprints of certificates. */
  readonly logKey: (line: string, prints: readonly string[]) => string
  readonly tryThem: readonly string[]
}

const list = (commands: readonly string[]): string => commands.map(command => `  ${command}`).join('\n')

const listed = (key: string, prints: readonly string[]): string =>
  prints.length === 0 ? '' : `, ${key}: [${prints.map(print => `'${print}'`).join(', ')}]`

/** By language of the tool. */
export const startWords: Readonly<Record<ToolLanguage, StartWords>> = {
  en: {
    begun: folder => `The publication is ready in ${folder === '.' ? 'this folder' : folder}:`,
    kept: 'Your own files stay as they are; add the lines marked +:',
    nothingNew: folder =>
      `The publication in ${folder === '.' ? 'this folder' : folder} exists already, exactly as it would be written.`,
    next: commands => `\nNext:\n${list(commands)}`,
    organisationName: language => `Name of the organisation (${language})`,
    logo: 'Logo, an SVG file (Enter: the short name)',
    testKeys: 'TEST keys are made: what they seal, sign and log is marked TEST and proves nothing to anybody.',
    trusted: authority => `Who trusts ${authority} sees valid seals and signatures.`,
    logKey: (line, prints) =>
      `\nFor the log, in cess.yml:\n  log: {keys: ['${line}']${listed('certificates', prints)}}`,
    tryThem: ['cess publish NOTE --dry-run', 'cess send NOTE'],
  },
  fr: {
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
  },
}
