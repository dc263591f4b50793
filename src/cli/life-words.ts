import type {Logged} from '../engine/life/open-logger.js'
import type {LifeStep, StepKind} from '../engine/life/report.js'
import type {ToolLanguage} from '../model/text.js'
import {inflect} from './inflect.js'

/** Words of the commands about the life of notes. */
const en = {
  /** The deeds of a command to a note, planned and done. */
  kinds: {
    planned: {
      publish: 'would be published',
      adopt: 'would be recorded as it is',
      finish: 'would be finished: it is on record already',
      open: 'would get a draft of its next version',
      reopen: 'would get a draft of its next version, which opens the closed matter again',
      approve: 'would be approved',
      approved: 'is already approved by this person',
      restore: 'would be as it was published',
      nothing: 'is on record as it is',
    },
    done: {
      publish: 'published',
      adopt: 'recorded as it is',
      finish: 'finished: it was on record already',
      open: 'has a draft of its next version; the published one stays in force',
      reopen: 'has a draft of its next version, which opens the closed matter again; the closed one stays in force',
      approve: 'approved, word for word',
      approved: 'was approved by this person, in these very words: nothing to do',
      restore: 'is as it was published',
      nothing: 'is on record as it is: nothing to do',
    },
  } satisfies Readonly<Record<'planned' | 'done', Readonly<Record<StepKind, string>>>>,
  /** The same of a version that ends a note, by its status. */
  ends: {
    planned: {closed: 'would be closed', withdrawn: 'would be withdrawn'},
    done: {closed: 'closed', withdrawn: 'withdrawn'},
  } satisfies Readonly<Record<'planned' | 'done', Readonly<Record<string, string>>>>,
  fields: {
    status: 'status',
    date: 'date',
    version: 'version',
    revised: 'date of the revision',
    summary: 'revision',
    approval: 'approval',
  } satisfies Readonly<Record<string, string>>,
  files: 'files',
  editions: 'editions',
  kept: 'kept in',
  seal: 'seal',
  unsealed: 'not sealed',
  /** Of a seal whose certificate may not sign manifests. */
  noManifest: 'no C2PA manifest: the certificate does not allow one',
  /** Stands over what keeps a seal with a time-stamp from the level above. */
  gaps: 'The seal is of level B-T, not B-LT: once its certificates have expired, it does not show that none had been revoked when it was made.',
  /** Why nothing shows whether a certificate was taken back, by who was asked. */
  gap: {
    issuer: () => 'the certificate of its authority is not at hand',
    sourceless: () => 'it names no service that could be asked by HTTP',
    slow: host => `${host} did not answer in time`,
    away: host => `${host} cannot be reached`,
    tooMuch: host => `${host} answered with more than a megabyte`,
    refused: host => `${host} refused to answer`,
    strange: host => `what ${host} answered is neither a list of certificates (CRL) nor an answer on one (OCSP)`,
    other: host => `what ${host} answered is not on this certificate`,
    forged: host => `what ${host} answered was not signed by its authority`,
    unknown: host => `${host} does not know it`,
    old: host => `what ${host} answered is out of date`,
    changing: () => 'each time-stamp is of another certificate',
  } satisfies Readonly<Record<NonNullable<LifeStep['gaps']>[number]['reason'], (host: string) => string>>,
  log: 'log',
  /** Why a version is not in the public log. */
  unlogged: {
    unkeyed: 'not logged',
    keyless: 'NOT LOGGED: its key is not at hand',
    damaged: 'NOT LOGGED: it is not what was signed',
    restricted: 'not logged: it is restricted',
    held: 'not logged: it is not public yet',
  } satisfies Readonly<Record<Exclude<Logged, object>, string>>,
  /** After a version that the log should have, and why it does not. */
  unloggedNext: {
    keyless:
      'Nobody outside can verify what is not logged: `cess.yml` names a log, and `CESS_LOG_KEY_FILE` no key. Name it, and run `cess log append`.',
    damaged:
      'Nobody outside can verify what is not logged: mend the log as `cess check` says, and run `cess log append`.',
  } satisfies Readonly<Partial<Record<Exclude<Logged, object>, string>>>,
  /** `place`: in the log, from 1. */
  logged: (origin: string, place: number) => `${origin}, entry ${place}`,
  /** Versions that were published before, and are logged now. */
  late: 'logged now, published earlier',
  /** Stands over versions in other languages, with the command that withdraws each. */
  left: 'Still published in other languages, which are withdrawn by themselves:',
  nothingWritten: 'Nothing was written (--dry-run).',
  nothingToDo: 'Nothing to do: all that is published is on record, and in the log where there is one.',
  /** Messages of earlier versions that waited to be sent. */
  withheld: (count: number) =>
    `Mail: ${inflect('en', 'message of an earlier version that was', 'messages of earlier versions that were')(count)} still to be sent will not be.`,
  /** Messages that a process is giving to a server. */
  sending: (count: number) =>
    `Mail: ${inflect('en', 'message is', 'messages are')(count)} on the way at this moment and cannot be stopped; \`cess log\` shows what became of them.`,
  /** Messages of a translation that ends alone. */
  untold: (count: number) =>
    `Mail: ${inflect('en', 'message of this translation', 'messages of this translation')(count)} may have arrived, and \`cess send\` tells nobody that it ended: write to whoever has it, or withdraw the original too.`,
  notRecalled:
    'MAIL THAT WAITS TO BE SENT IS NOT STOPPED: it may still go. Once the ledger answers, run this command again.',
  /** The command to run after a publication. */
  next: 'Next: `cess build`, and commit notes/.published/ with the note.',
}

const fr: typeof en = {
  kinds: {
    planned: {
      publish: 'serait publiée',
      adopt: 'serait inscrite telle quelle',
      finish: 'serait achevée : elle figure déjà au registre',
      open: 'aurait un brouillon de la version suivante',
      reopen: "aurait un brouillon de la version suivante, qui rouvre l'affaire close",
      approve: 'serait approuvée',
      approved: 'est déjà approuvée par cette personne',
      restore: 'serait rétablie telle que publiée',
      nothing: 'figure au registre telle quelle',
    },
    done: {
      publish: 'publiée',
      adopt: 'inscrite telle quelle',
      finish: 'achevée : elle figurait déjà au registre',
      open: 'a un brouillon de sa version suivante ; la version publiée reste en vigueur',
      reopen: "a un brouillon de sa version suivante, qui rouvre l'affaire close ; la version close reste en vigueur",
      approve: 'approuvée, mot pour mot',
      approved: 'était déjà approuvée par cette personne, mot pour mot : rien à faire',
      restore: 'rétablie telle que publiée',
      nothing: 'figure au registre telle quelle : rien à faire',
    },
  },
  ends: {
    planned: {closed: 'serait close', withdrawn: 'serait retirée'},
    done: {closed: 'close', withdrawn: 'retirée'},
  },
  fields: {
    status: 'statut',
    date: 'date',
    version: 'version',
    revised: 'date de la révision',
    summary: 'révision',
    approval: 'approbation',
  },
  files: 'fichiers',
  editions: 'éditions',
  kept: 'ancien texte',
  seal: 'sceau',
  unsealed: "aucun : le PDF n'est pas signé",
  noManifest: 'pas de manifeste C2PA : le certificat ne le permet pas',
  gaps: "Le sceau est de niveau B-T, non B-LT : une fois ses certificats expirés, il ne montrera pas qu'aucun n'était révoqué au moment de sceller.",
  gap: {
    issuer: () => "le certificat de son autorité n'est pas à disposition",
    sourceless: () => "il ne nomme aucun service que l'on puisse interroger par HTTP",
    slow: host => `${host} n'a pas répondu à temps`,
    away: host => `${host} est injoignable`,
    tooMuch: host => `${host} a répondu par plus d'un mégaoctet`,
    refused: host => `${host} a refusé de répondre`,
    strange: host =>
      `la réponse de ${host} n'est ni une liste de certificats (CRL), ni une réponse sur l'un d'eux (OCSP)`,
    other: host => `la réponse de ${host} ne porte pas sur ce certificat`,
    forged: host => `la réponse de ${host} n'est pas signée par son autorité`,
    unknown: host => `${host} ne le connaît pas`,
    old: host => `la réponse de ${host} n'est plus à jour`,
    changing: () => "chaque horodatage est d'un autre certificat",
  },
  log: 'journal',
  unlogged: {
    unkeyed: 'non inscrite au journal',
    keyless: "NON INSCRITE : sa clé n'est pas à portée",
    damaged: "NON INSCRITE : il n'est pas ce qui fut signé",
    restricted: 'non inscrite au journal : elle est restreinte',
    held: "non inscrite au journal : elle n'est pas encore publique",
  },
  unloggedNext: {
    keyless:
      'Hors du journal, personne au-dehors ne peut rien vérifier : `cess.yml` nomme un journal, et `CESS_LOG_KEY_FILE` aucune clé. Nommez-la, puis lancez `cess log append`.',
    damaged:
      'Hors du journal, personne au-dehors ne peut rien vérifier : réparez-le comme le dit `cess check`, puis lancez `cess log append`.',
  },
  logged: (origin, place) => `${origin}, entrée ${place}`,
  late: 'publiée auparavant, inscrite maintenant au journal',
  left: "Restent publiées dans d'autres langues, et se retirent à part :",
  nothingWritten: "Rien n'a été écrit (--dry-run).",
  nothingToDo: "Rien à faire : tout ce qui est publié figure au registre, et au journal s'il y en a un.",
  withheld: inflect(
    'fr',
    "message d'une version antérieure, encore à envoyer, ne partira pas.",
    'messages de versions antérieures, encore à envoyer, ne partiront pas.',
  ),
  sending: inflect(
    'fr',
    "message est en cours de transmission et ne peut être arrêté ; `cess log` montre ce qu'il devient.",
    "messages sont en cours de transmission et ne peuvent être arrêtés ; `cess log` montre ce qu'ils deviennent.",
  ),
  untold: inflect(
    'fr',
    "message de cette traduction a pu arriver, et `cess send` n'avise personne de sa fin : écrivez à ce lecteur, ou retirez aussi l'original.",
    "messages de cette traduction ont pu arriver, et `cess send` n'avise personne de sa fin : écrivez à ces lecteurs, ou retirez aussi l'original.",
  ),
  notRecalled:
    'LES COURRIELS EN ATTENTE NE SONT PAS ARRÊTÉS : ils peuvent encore partir. Dès que le registre des envois répond, relancez cette commande.',
  next: 'Ensuite : `cess build`, et versez notes/.published/ au dépôt avec la note.',
}

/** The same by language. */
export const lifeWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
