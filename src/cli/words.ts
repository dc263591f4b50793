import type {IoError} from '../engine/context/environment.js'
import type {Outcome} from '../engine/report/report.js'
import type {Severity} from '../model/rule.js'
import type {ToolLanguage} from '../model/text.js'

/** Makes something when it is first asked for: what `Intl` knows of a language costs more than all else that starts a command. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/** The form of a word that goes with a number, by the plural rules of the language (French has no plural for 0). */
function inflected(lang: ToolLanguage, one: string, other: string): (count: number) => string {
  const rules = once(() => new Intl.PluralRules(lang))
  return count => (rules().select(count) === 'one' ? one : other)
}

/** A word that is the same after every number. */
const always =
  (word: string): ((count: number) => string) =>
  () =>
    word

/** Thousands of bytes in three digits, from one byte on. As `Intl` writes them, and not by it: its numbers take as long to load as a small page to render. */
const sizes =
  (lang: ToolLanguage, unit: string) =>
  (bytes: number): string => {
    const most = Math.max(bytes, 1)
    const step = 10 ** Math.max(0, String(most).length - 3)
    const rounded = Math.round(most / step) * step
    const whole = String(Math.floor(rounded / 1000)).replaceAll(/\B(?=(?:\d{3})+$)/g, groupSign[lang])
    const rest = String(rounded % 1000).padStart(3, '0')
    return `${rest === '000' ? whole : `${whole}${decimalSign[lang]}${rest.replace(/0+$/, '')}`} ${unit}`
  }

/** One decimal. Not by `Intl`: what a build without changes takes is a tenth the loading of it. */
const secondsIn = (lang: ToolLanguage) => (seconds: number) => `${seconds.toFixed(1).replace('.', decimalSign[lang])} s`

const decimalSign: Readonly<Record<ToolLanguage, string>> = {en: '.', fr: ','}
const groupSign: Readonly<Record<ToolLanguage, string>> = {en: ',', fr: '\u202F'}

/** Words of the command beside the rules' own texts. */
const en = {
  severity: {error: 'error', warning: 'warning'},
  severities: {error: 'error', warning: 'warning', advice: 'warning; error with --strict'} satisfies Readonly<
    Record<Severity, string>
  >,
  /** Words that follow a number. */
  count: {
    notes: inflected('en', 'note', 'notes'),
    errors: inflected('en', 'error', 'errors'),
    warnings: inflected('en', 'warning', 'warnings'),
  } satisfies Readonly<Record<'notes' | 'errors' | 'warnings', (count: number) => string>>,
  outcome: {
    passed: always('fine'),
    built: always('built'),
    unchanged: always('unchanged'),
    refused: always('refused'),
    crashed: always('stopped by a bug of cess'),
    unreadable: always('unreadable'),
  } satisfies Readonly<Record<Outcome, (count: number) => string>>,
  removed: 'removed',
  /** The public site: how many files stand, and how many files of it changed. */
  site: (files: number, written: number) => `${files} ${inflected('en', 'file', 'files')(files)}, ${written} written`,
  siteKept: 'not built; its last good files stay',
  /** Of notes that cannot be in the site, which alone was asked for: their errors do not count. */
  aside: (notes: number) =>
    `Errors in ${notes} ${inflected('en', 'note that is', 'notes that are')(notes)} not for the site (a draft, or restricted) stop nothing; \`--strict\` counts them.`,
  /** An audit that found nothing, and how much it looked at. */
  audited: (files: number, notes: number) =>
    `${files} ${inflected('en', 'file', 'files')(files)} checked for ${notes} ${inflected('en', 'note that is', 'notes that are')(notes)} not public`,
  clean: 'nothing found',
  /** Follows the number of corrections that `--fix` made in a note. */
  corrections: inflected('en', 'correction', 'corrections'),
  nothingFixed: 'Nothing to correct.',
  colon: ': ',
  kept: 'not built; its last good editions stay',
  /** Of a note whose editions somebody deleted, and whose page is made of what is kept for it. */
  keptPage:
    'not built; its page stays on the site, WITHOUT its PDF and files, which are no longer in the output folder, until it is built again',
  waiting: (pid: number, host: string) =>
    `Another cess command is at work on the same files (process ${pid} on ${host}): waiting for it…`,
  cannot: {
    read: path => `Cannot read ${path}`,
    reach: path => `The ledger's database (\`${path}\`) cannot be reached`,
    write: path => `Cannot write ${path}`,
    remove: path => `Cannot remove ${path}`,
    list: path => `Cannot list ${path}`,
    listen: path => `Cannot listen on ${path}`,
    start: path => `Cannot start ${path}`,
    lock: path => `Cannot lock ${path}`,
  } satisfies Readonly<Record<IoError['action'], (path: string) => string>>,
  answer: 'the answer to the standard output',
  because: {
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    ENOSPC: 'no space left on the disk',
    EDQUOT: 'disk quota exceeded',
    EROFS: 'the file system is read-only',
    ENOENT: 'no such file or folder',
    ENOTDIR: 'there is a file where a folder is needed',
    EISDIR: 'there is a folder where a file is needed',
    FIFO: 'there is a named pipe where a file is needed',
    SOCKET: 'there is a socket where a file is needed',
    DEVICE: 'there is a device where a file is needed',
    EMFILE: 'too many open files; allow more with `ulimit -n 1024`',
    ENFILE: 'this machine has too many open files',
    EFBIG: 'the file is larger than 2 GiB',
    EIO: 'the disk failed',
    ELOOP: 'a link stands there that is not followed',
    EADDRINUSE: 'something else is listening there',
    ECONNREFUSED: 'nothing is listening there',
    ECONNLOST: 'the connection was lost',
    EAUTH: 'the user or the password is refused',
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'no name server answers',
    ETIMEDOUT: 'it does not answer',
    ECONNRESET: 'it broke the connection off',
    ClosedAfterConnectText: 'it ended the connection without a greeting',
    ClosedAfterConnectTLS: 'it ended the connection before TLS was agreed',
    NoConnection: 'it ended the connection',
    '3D000': 'there is no such database on that server',
    '28000': 'that server does not let this user in',
    '28P01': 'the user or the password is refused',
    '42501': 'this user has no right to it',
    '53300': 'the server has too many connections',
    '57P03': 'the server is starting',
    SQLITE_BUSY: 'another process holds it',
    SQLITE_FULL: 'no space left on the disk',
    SQLITE_IOERR: 'the disk failed, or has no space left',
    SQLITE_READONLY: 'it is read-only',
    SQLITE_CANTOPEN: 'it cannot be opened',
    SQLITE_NOTADB: 'it is not a ledger; restore it from a copy',
    SQLITE_CORRUPT: 'it is damaged; restore it from a copy',
    ENAMETOOLONG: 'the name is too long',
  } satisfies Readonly<Record<string, string>>,
  bug: (version: string) =>
    `This is a bug of cess ${version}, not of your notes. Please report it with the lines below at https://example.org/cess/issues`,
  /** Where the rest is told: of a command, or of all. */
  usage: (command: string | undefined) =>
    command === undefined
      ? '`cess --help` lists the commands and options.'
      : `\`cess ${command} --help\` says what the command takes.`,
  seconds: secondsIn('en'),
  bytes: sizes('en', 'kB'),
  nothing: {all: 'There are no notes in `notes/`.', shard: 'None of the notes falls to this shard.'},
}

const fr: typeof en = {
  severity: {error: 'erreur', warning: 'avertissement'},
  severities: {error: 'erreur', warning: 'avertissement', advice: 'avertissement ; erreur avec --strict'},
  count: {
    notes: inflected('fr', 'note', 'notes'),
    errors: inflected('fr', 'erreur', 'erreurs'),
    warnings: inflected('fr', 'avertissement', 'avertissements'),
  },
  outcome: {
    passed: () => 'en règle',
    built: inflected('fr', 'composée', 'composées'),
    unchanged: inflected('fr', 'inchangée', 'inchangées'),
    refused: inflected('fr', 'refusée', 'refusées'),
    crashed: inflected('fr', 'arrêtée par un défaut de cess', 'arrêtées par un défaut de cess'),
    unreadable: inflected('fr', 'illisible', 'illisibles'),
  },
  removed: 'supprimé',
  site: (files, written) =>
    `${files} ${inflected('fr', 'fichier', 'fichiers')(files)}, ${written} ${inflected('fr', 'écrit', 'écrits')(written)}`,
  siteKept: 'non composé ; ses derniers bons fichiers restent',
  aside: notes =>
    `Les erreurs de ${notes} ${inflected('fr', "note qui n'est pas pour le site (brouillon, ou restreinte)", 'notes qui ne sont pas pour le site (brouillons, ou restreintes)')(notes)} n'arrêtent rien ; \`--strict\` les compte.`,
  audited: (files, notes) =>
    `${files} ${inflected('fr', 'fichier examiné', 'fichiers examinés')(files)} pour ${notes} ${inflected('fr', 'note non publique', 'notes non publiques')(notes)}`,
  clean: "rien n'a été trouvé",
  corrections: inflected('fr', 'correction', 'corrections'),
  nothingFixed: 'Rien que cess puisse corriger seul.',
  colon: ' : ',
  kept: 'non composée ; ses dernières bonnes éditions restent',
  keptPage:
    "non composée ; sa page reste sur le site, SANS son PDF ni ses fichiers, qui ne sont plus dans le dossier de sortie, jusqu'à ce qu'elle soit recomposée",
  waiting: (pid, host) =>
    `Une autre commande de cess travaille sur les mêmes fichiers (processus ${pid} sur ${host}), attente…`,
  cannot: {
    read: path => `Impossible de lire ${path}`,
    write: path => `Impossible d'écrire ${path}`,
    remove: path => `Impossible de supprimer ${path}`,
    list: path => `Impossible de lire le dossier ${path}`,
    listen: path => `Impossible d'écouter sur ${path}`,
    start: path => `Impossible de lancer ${path}`,
    lock: path => `Impossible de verrouiller ${path}`,
    reach: path => `La base de données du registre (\`${path}\`) est hors d'atteinte`,
  },
  answer: 'la réponse sur la sortie standard',
  because: {
    EACCES: 'permission refusée',
    EPERM: 'opération non permise',
    ENOSPC: 'plus de place sur le disque',
    EDQUOT: 'quota de disque dépassé',
    EROFS: 'le système de fichiers est en lecture seule',
    ENOENT: 'fichier ou dossier absent',
    ENOTDIR: 'un fichier se trouve à la place du dossier',
    EISDIR: "un dossier se trouve à la place d'un fichier",
    FIFO: "un tube nommé se trouve à la place d'un fichier",
    SOCKET: "un socket se trouve à la place d'un fichier",
    DEVICE: "un périphérique se trouve à la place d'un fichier",
    EMFILE: 'trop de fichiers ouverts ; permettez-en plus avec `ulimit -n 1024`',
    ENFILE: 'cette machine a trop de fichiers ouverts',
    EFBIG: 'le fichier dépasse 2 Gio',
    EIO: 'erreur du disque',
    ELOOP: "un lien qui n'est pas suivi s'y trouve",
    EADDRINUSE: 'autre chose y écoute déjà',
    ECONNREFUSED: "rien n'y écoute",
    ECONNLOST: 'la connexion est perdue',
    EAUTH: 'utilisateur ou mot de passe refusé',
    ENOTFOUND: "cet hôte n'existe pas",
    EAI_AGAIN: 'aucun serveur de noms ne répond',
    ETIMEDOUT: 'pas de réponse',
    ECONNRESET: 'connexion rompue par le serveur',
    ClosedAfterConnectText: 'le serveur ferme la connexion sans se présenter',
    ClosedAfterConnectTLS: 'le serveur ferme la connexion avant le chiffrement (TLS)',
    NoConnection: 'le serveur ferme la connexion',
    '3D000': "cette base de données n'existe pas sur ce serveur",
    '28000': "ce serveur n'accepte pas cet utilisateur",
    '28P01': 'utilisateur ou mot de passe refusé',
    '42501': "cet utilisateur n'en a pas le droit",
    '53300': 'le serveur a trop de connexions',
    '57P03': 'le serveur démarre',
    SQLITE_BUSY: "un autre processus l'occupe",
    SQLITE_FULL: 'plus de place sur le disque',
    SQLITE_IOERR: 'erreur du disque, ou plus de place',
    SQLITE_READONLY: 'il est en lecture seule',
    SQLITE_CANTOPEN: 'il ne peut pas être ouvert',
    SQLITE_NOTADB: "ce n'est pas un registre des envois ; restaurez-le à partir d'une copie",
    SQLITE_CORRUPT: "il est endommagé ; restaurez-le à partir d'une copie",
    ENAMETOOLONG: 'le nom est trop long',
  },
  bug: version =>
    `C'est un défaut de cess ${version}, pas de vos notes. Merci de le signaler avec les lignes ci-dessous sur https://example.org/cess/issues`,
  usage: command =>
    command === undefined
      ? '`cess --help` énumère les commandes et les options.'
      : `\`cess ${command} --help\` dit ce que la commande attend.`,
  seconds: secondsIn('fr'),
  bytes: sizes('fr', 'ko'),
  nothing: {all: "Il n'y a pas de note dans `notes/`.", shard: 'Aucune des notes ne revient à cette part.'},
}

/** By language of the tool. */
export const words: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
