import type {VerifiedFile, VerifyReport} from '../engine/verify/verify-files.js'
import type {LogAct} from '../model/log/leaf.js'
import type {ToolLanguage} from '../model/text.js'
import type {FileKind} from '../model/verify/file-kind.js'
import type {FoundSeal, Since, Verdict} from '../model/verify/judge.js'

/** The words of `cess verify`. */
export interface VerifyWords {
  /** `name`: reference and version of the document. */
  readonly verdicts: Readonly<Record<Verdict, (name: string) => string>>
  /** Of `unlisted`, where there is no log that could have it. */
  readonly unjudged: (name: string) => string
  readonly acts: Readonly<Record<LogAct, (day: string) => string>>
  readonly adopted: (day: string) => string
  readonly since: Readonly<Record<Since, (newest: string) => string>>
  readonly place: (place: number, origin: string) => string
  readonly seals: Readonly<Record<FoundSeal['state'], (subject: string, issuer: string) => string>>
  readonly stranger: string
  readonly unchained: string
  readonly trueOne: (address: string) => string
  readonly setAnew: string
  /** Of what is known by the site of today alone. */
  readonly copy: string
  readonly markdown: string
  /** Before what is attached to a message, and where nothing is. */
  readonly attached: string
  readonly bare: string
  readonly manifests: Readonly<Record<NonNullable<FoundSeal['manifest']>, string>>
  readonly unread: Readonly<Record<Extract<VerifiedFile, {readonly unread: unknown}>['unread'], string>>
  readonly flaws: string
  readonly keysFrom: Readonly<Record<VerifyReport['house']['keysFrom'], string>>
  readonly kinds: Readonly<Record<FileKind, string>>
  readonly test: string
}

const en: VerifyWords = {
  verdicts: {
    published: name => `GENUINE: ${name}, byte for byte as it was published`,
    today: name => `UNCERTAIN: ${name}, byte for byte as the site has it today`,
    sealed: name =>
      `GENUINE: ${name}, sealed by the house; its public log does not have it, as with all that is restricted`,
    'same-words': name =>
      `UNCERTAIN: its text has the words of ${name}; the page was set anew, and what else it shows was not compared`,
    'broken-seal': name => `CHANGED: it was changed after it was sealed as ${name}`,
    'other-bytes': name => `FORGED or CHANGED: this file says that it is ${name}, but the house published other bytes`,
    unlisted: name => `UNKNOWN: this file says that it is ${name}, which the log of the house does not have`,
    nameless: () => 'UNKNOWN: nothing in it says that it is a document of the house',
  },
  unjudged: name => `UNKNOWN: this file says that it is ${name}, and there is no log here to judge it by`,
  acts: {
    publication: day => `Published on ${day}`,
    update: day => `Published on ${day}, as an update`,
    correction: day => `Published on ${day}, as a correction`,
    closure: day => `Closed on ${day}`,
    withdrawal: day => `Withdrawn on ${day}`,
  },
  adopted: day => `Published before ${day}, when it was put on record`,
  since: {
    newest: () => 'It is the newest version.',
    superseded: newest => `It was replaced since: the newest version is ${newest}.`,
    closed: () => 'It is the newest version, and its matter is closed.',
    withdrawn: newest => `The house withdrew it (${newest}).`,
  },
  place: (place, origin) => `Entry ${place} of ${origin}.`,
  seals: {
    valid: (subject, issuer) => `Seal valid: ${subject}, certified by ${issuer}.`,
    broken: (subject, issuer) => `Seal broken: ${subject}, certified by ${issuer}.`,
    unreadable: () => 'It has a seal that cannot be read.',
  },
  stranger: 'That certificate is not known to be of the house.',
  unchained: 'The seal does not bring the certificates above its own.',
  trueOne: address => `The true one: ${address}`,
  setAnew: 'It may be the same words, set anew by a later build: compare it with a copy of the site (`--site`).',
  copy: 'No key signs what the site has today: this is worth as much as the place where the copy of it came from.',
  markdown: 'The Markdown that travels in a PDF is written anew: verify the PDF.',
  attached: 'Attached to it:',
  bare: 'No PDF is attached to it.',
  manifests: {
    bound: 'Its C2PA manifest is of these bytes.',
    broken: 'Its C2PA manifest is of other bytes.',
  },
  unread: {
    absent: 'UNKNOWN: there is no such file',
    folder: 'UNKNOWN: it is a folder',
    empty: 'UNKNOWN: it is empty',
    'too-large': 'UNKNOWN: it is larger than 500 MB',
    refused: 'UNKNOWN: it cannot be read',
  },
  flaws: 'The log by which it should be judged is not sound, and was not believed: `cess log verify` says why.',
  keysFrom: {
    publication: 'Judged by the log of this publication.',
    file: 'Judged by the given keys.',
    log: 'Judged by a log that vouches for itself: compare its key with one that the house gave you (`--keys`).',
    nobody:
      'No log of the house is at hand: only seals were looked at. Give a copy of a site that has one (`--site`), or keep one (docs/en/log.md).',
  },
  kinds: {pdf: 'PDF', page: 'page', mail: 'message', markdown: 'Markdown', other: 'file'},
  test: 'It is a TEST: it proves nothing to anybody.',
}

const fr: VerifyWords = {
  verdicts: {
    published: name => `AUTHENTIQUE : ${name}, octet pour octet tel que publié`,
    today: name => `INCERTAIN : ${name}, octet pour octet tel que le site le donne aujourd'hui`,
    sealed: name =>
      `AUTHENTIQUE : ${name}, scellé par l'institution ; son journal public ne l'a pas, comme tout ce qui est restreint`,
    'same-words': name =>
      `INCERTAIN : son texte a les mots de ${name} ; la page a été recomposée, et le reste de ce qu'elle montre n'a pas été comparé`,
    'broken-seal': name => `MODIFIÉ : il a été modifié après avoir été scellé comme ${name}`,
    'other-bytes': name =>
      `FALSIFIÉ ou MODIFIÉ : ce fichier se donne pour ${name}, mais l'institution a publié d'autres octets`,
    unlisted: name => `INCONNU : ce fichier se donne pour ${name}, que le journal de l'institution n'a pas`,
    nameless: () => "INCONNU : rien n'y dit que c'est un document de l'institution",
  },
  unjudged: name => `INCONNU : ce fichier se donne pour ${name}, et aucun journal ne permet ici d'en juger`,
  acts: {
    publication: day => `Publié le ${day}`,
    update: day => `Publié le ${day}, en mise à jour`,
    correction: day => `Publié le ${day}, en correction`,
    closure: day => `Clos le ${day}`,
    withdrawal: day => `Retiré le ${day}`,
  },
  adopted: day => `Publié avant le ${day}, jour de son inscription au registre`,
  since: {
    newest: () => "C'est la version la plus récente.",
    superseded: newest => `Il a été remplacé depuis : la version la plus récente est la ${newest}.`,
    closed: () => "C'est la version la plus récente, et l'affaire est close.",
    withdrawn: newest => `L'institution l'a retiré (${newest}).`,
  },
  place: (place, origin) => `Entrée ${place} de ${origin}.`,
  seals: {
    valid: (subject, issuer) => `Sceau valable : ${subject}, certifié par ${issuer}.`,
    broken: (subject, issuer) => `Sceau rompu : ${subject}, certifié par ${issuer}.`,
    unreadable: () => 'Il porte un sceau illisible.',
  },
  stranger: "Rien ne dit que ce certificat soit celui de l'institution.",
  unchained: 'Le sceau ne donne pas les certificats au-dessus du sien.',
  trueOne: address => `Le vrai : ${address}`,
  setAnew: 'Ce sont peut-être les mêmes mots, recomposés plus tard : comparez-le à une copie du site (`--site`).',
  copy: "Aucune clé ne signe ce que le site donne aujourd'hui : ce verdict vaut ce que vaut la provenance de sa copie.",
  markdown: 'Le Markdown qui voyage dans un PDF est réécrit : vérifiez le PDF.',
  attached: 'Pièces jointes :',
  bare: "Aucun PDF n'y est joint.",
  manifests: {
    bound: 'Son manifeste C2PA porte bien sur ces octets.',
    broken: "Son manifeste C2PA porte sur d'autres octets.",
  },
  unread: {
    absent: "INCONNU : ce fichier n'existe pas",
    folder: "INCONNU : c'est un dossier",
    empty: 'INCONNU : il est vide',
    'too-large': 'INCONNU : il dépasse 500 Mo',
    refused: 'INCONNU : il est illisible',
  },
  flaws: "Le journal d'après lequel juger n'est pas sain, et n'a pas été cru : `cess log verify` dit pourquoi.",
  keysFrom: {
    publication: "Jugé d'après le journal de cette publication.",
    file: "Jugé d'après les clés fournies.",
    log: "Jugé d'après un journal qui se porte garant de lui-même : comparez sa clé à celle que l'institution vous a donnée (`--keys`).",
    nobody:
      "Aucun journal de l'institution n'est à portée : seuls les sceaux ont été regardés. Donnez une copie d'un site qui en a un (`--site`), ou tenez-en un (docs/fr/log.md).",
  },
  kinds: {pdf: 'PDF', page: 'page', mail: 'message', markdown: 'Markdown', other: 'fichier'},
  test: "C'est un ESSAI (TEST) : il ne prouve rien à personne.",
}

/** The same by language. */
export const verifyWords: Readonly<Record<ToolLanguage, VerifyWords>> = {en, fr}
