import type {ToolLanguage} from '../model/text.js'

/** What the commands that begin something say. */
interface StartWords {
  readonly begun: (folder: string) => string
  readonly nothingNew: (folder: string) => string
  readonly next: (commands: readonly string[]) => string
  readonly houseName: (language: string) => string
  readonly logo: string
  /** `authority`: the file of the certificate that vouches for the key; `variables`: what to tell the shell. */
  readonly sealed: (authority: string, variables: readonly string[]) => string
}

const list = (commands: readonly string[]): string => commands.map(command => `  ${command}`).join('\n')

/** By language of the tool. */
export const startWords: Readonly<Record<ToolLanguage, StartWords>> = {
  en: {
    begun: folder => `The publication is ready in ${folder}:`,
    nothingNew: folder => `The publication in ${folder} is there already, as it would be written.`,
    next: commands => `\nNext:\n${list(commands)}`,
    houseName: language => `Name of the house (${language})`,
    logo: 'Logo, an SVG file (Enter: the short name)',
    sealed: (authority, variables) =>
      `TEST keys are made: what they seal is marked TEST and proves nothing to anybody.\nWho trusts ${authority} sees a valid seal.\n\nNext:\n${list(variables)}\n${list(['cess publish NOTE --dry-run'])}`,
  },
  fr: {
    begun: folder => `La publication est prête dans ${folder} :`,
    nothingNew: folder => `La publication de ${folder} existe déjà, telle qu'elle serait écrite.`,
    next: commands => `\nEnsuite :\n${list(commands)}`,
    houseName: language => `Nom de la maison (${language})`,
    logo: 'Logo, un fichier SVG (Entrée : le sigle)',
    sealed: (authority, variables) =>
      `Des clés d'essai sont créées : ce qu'elles scellent porte la mention TEST et ne prouve rien à personne.\nQui fait confiance à ${authority} voit un sceau valable.\n\nEnsuite :\n${list(variables)}\n${list(['cess publish NOTE --dry-run'])}`,
  },
}
