import type {Text} from '../model/text.js'
import type {CommandProgram} from './command-program.js'

/** Add `cess verify` to the command line. */
export function addVerifyCommand({add, say, run}: CommandProgram<'verify'>): void {
  add('verify')
    .argument('<files...>', say(verifyHelp.verifyFiles))
    .option('--site <folder>', say(verifyHelp.verifySite))
    .option('--keys <file>', say(verifyHelp.verifyKeys))
    .option('--json', say(verifyHelp.verifyJson))
    .action(run(async () => (await import('./commands/verify.js')).verifyCommand))
}

/** Texts of its help. */
export const verifyHelp = {
  verify: {
    en: 'say of files whether the organisation published them, when, and whether they were changed, corrected or withdrawn since',
    fr: "dit de fichiers si l'organisation les a publiés, quand, et s'ils ont été modifiés, corrigés ou retirés depuis",
  },
  verifyFiles: {en: 'PDF, page, Markdown or message (.eml)', fr: 'PDF, page, Markdown ou message (.eml)'},
  verifySite: {
    en: 'folder of a copy of its site (default: the publication around this folder)',
    fr: "dossier d'une copie de son site (par défaut : la publication autour de ce dossier)",
  },
  verifyKeys: {
    en: 'file of its public keys: of the log, and certificates (PEM) of its seals and mails, or of the authorities above them, with lists of what those revoked',
    fr: 'fichier de ses clés publiques : celle du journal, et les certificats (PEM) de ses sceaux et messages, ou des autorités qui les garantissent, avec leurs listes de révocation',
  },
  verifyJson: {en: 'the same for programs', fr: 'la même chose pour les programmes'},
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const verifyAfterHelp = {
  verify: {
    en: `
Nothing is asked of the network. Seals, bytes and the public log are compared (\`cess explain log\`).

Examples:
  cess verify note.pdf                                          by the record of this publication
  cess verify note.pdf message.eml --site copy/                 by a copy of the site
  cess verify note.pdf --site copy/ --keys organisation.keys   by keys that the organisation gave you

Exit code: 0 genuine, also where a newer version exists or it was withdrawn, which is said; 1 changed or forged; 2 unknown, or uncertain
since something is missing, which is told: without keys from the organisation (--keys), or its publication, nothing is genuine.`,
    fr: `
Rien n'est demandé au réseau. Sceaux, octets et journal public sont comparés (\`cess explain log\`).

Exemples :
  cess verify note.pdf                                           d'après le registre de cette publication
  cess verify note.pdf message.eml --site copie/                 d'après une copie du site
  cess verify note.pdf --site copie/ --keys organisation.keys   d'après les clés données par l'organisation

Code de retour : 0 authentique, même si une version plus récente existe ou s'il a été retiré, ce qui est dit ; 1 modifié ou falsifié ; 2 inconnu, ou incertain
faute d'une preuve, qui est nommée : sans clés de l'organisation (--keys), ni sa publication, rien n'est authentique.`,
  },
} satisfies Readonly<Record<string, Text>>
