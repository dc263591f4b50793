import type {VerifiedFile, VerifyReport} from '../engine/verify/verify-files.js'
import type {LogAct} from '../model/log/leaf.js'
import type {ToolLanguage} from '../model/text.js'
import type {FileKind} from '../model/verify/file-kind.js'
import type {FoundSeal} from '../model/verify/publisher.js'
import type {Since} from '../model/verify/since.js'
import type {Verdict} from '../model/verify/verdict.js'

/** The words of `cess verify`. */
const en = {
  /** `name`: reference and version of the document. */
  verdicts: {
    published: name => `GENUINE: ${name}, byte for byte as it was published`,
    today: name => `UNCERTAIN: ${name}, byte for byte as the site has it today`,
    recorded: name => `GENUINE: ${name}, byte for byte as this publication has it on record`,
    sealed: name => `UNCERTAIN: ${name}, unchanged since it was sealed with a certificate of the organisation`,
    'same-words': name =>
      `UNCERTAIN: its text has the words of ${name}; what stands around or over them, and how they look, was not compared: read the published one`,
    'broken-seal': name => `CHANGED: it was changed after it was sealed as ${name}`,
    'other-bytes': name =>
      `FORGED or CHANGED: this file says that it is ${name}, but the organisation published other bytes`,
    copy: name =>
      `UNKNOWN: its text gives the reference ${name}, and proves nothing: what was printed or saved anew is another file; read the published one`,
    unlisted: name => `UNKNOWN: this file says that it is ${name}, which the log of the organisation does not have`,
    nameless: () => 'UNKNOWN: nothing that can be read in it says that it is a document of the organisation',
  } satisfies Readonly<Record<Verdict, (name: string) => string>>,
  acts: {
    publication: day => `Published on ${day}`,
    update: day => `Published on ${day}, as an update`,
    correction: day => `Published on ${day}, as a correction`,
    closure: day => `Closed on ${day}`,
    withdrawal: day => `Withdrawn on ${day}`,
  } satisfies Readonly<Record<LogAct, (day: string) => string>>,
  adopted: (day: string) => `Published before ${day}, when it was put on record`,
  since: {
    newest: () => 'It is the newest version in the public log.',
    superseded: newest => `It was replaced since: the newest version is ${newest}.`,
    closed: () => 'It is the newest version in the public log, and its matter is closed.',
    'superseded-closed': newest => `It was replaced since: the newest version is ${newest}, and its matter is closed.`,
    withdrawn: newest => `The organisation withdrew it (${newest}).`,
  } satisfies Readonly<Record<Since, (newest: string) => string>>,
  /** The same by the record, which knows restricted versions too. */
  sinceOnRecord: {
    newest: 'It is the newest version on record.',
    closed: 'It is the newest version on record, and its matter is closed.',
  } satisfies Partial<Readonly<Record<Since, string>>>,
  /** When the log has its last entry. */
  until: (day: string) => `The last entry of that log is of ${day}: of what came later it says nothing.`,
  place: (place: number, origin: string) => `Entry ${place} of ${origin}.`,
  seals: {
    valid: (subject, issuer) => `Seal valid: ${subject}, certified by ${issuer}.`,
    broken: (subject, issuer) => `Seal broken: ${subject}, certified by ${issuer}.`,
    unreadable: () => 'It has a seal that cannot be read.',
  } satisfies Readonly<Record<FoundSeal['state'], (subject: string, issuer: string) => string>>,
  stranger: 'That certificate is not known to be of the organisation.',
  unchained: 'The seal does not bring the certificates above its own.',
  trueOne: (address: string) => `The true one: ${address}`,
  setAnew:
    'A later build of the same words has other bytes, so has a version that the log lacks, and so has a forgery: compare it with a copy of the site (`--site`), or read the published one.',
  /** Of what is known by the site of today alone. */
  copy: 'No key signs what the site has today: this is worth as much as the place where the copy of it came from.',
  markdown: 'The Markdown that travels in a PDF is written anew: verify the PDF.',
  /** Before what is attached to a message, and where nothing is. */
  attached: 'Attached to it:',
  bare: 'No PDF is attached to it.',
  manifests: {
    bound:
      'Its C2PA manifest is of these bytes, and unchanged since the organisation, or whoever sealed the file, signed it.',
    stranger:
      'Its C2PA manifest is of these bytes, and unchanged since it was signed, with a certificate that is not known to be of the organisation.',
    broken: 'Its C2PA manifest is of other bytes.',
    altered: 'Its C2PA manifest is not as it was signed.',
    unknown: 'Its C2PA manifest is in no form that is known here, and was not judged.',
  } satisfies Readonly<Record<NonNullable<FoundSeal['manifest']>, string>>,
  unread: {
    absent: 'UNKNOWN: there is no such file',
    folder: 'UNKNOWN: it is a folder',
    empty: 'UNKNOWN: it is empty',
    'too-large': 'UNKNOWN: it is larger than 500 MB',
    refused: 'UNKNOWN: it cannot be read',
  } satisfies Readonly<Record<Extract<VerifiedFile, {readonly unread: unknown}>['unread'], string>>,
  /** Before what is wrong with a log. */
  flaws: 'The log by which it should be judged is not sound, and was not believed:',
  /** Of a log that none of the keys signed. */
  otherKey:
    'It is the log of somebody else, or the organisation has a new key: ask the organisation for the keys that are in force; those that the site names prove nothing.',
  keysFrom: {
    publication: 'Judged by the log of this publication.',
    file: 'Judged by the given keys.',
    log: 'Judged by a log that vouches for itself: compare its key with one that the organisation gave you (`--keys`).',
    nobody:
      'No log of the organisation is at hand. Give a copy of a site that has one (`--site`), or keep one (`cess explain log`).',
  } satisfies Readonly<Record<VerifyReport['house']['keysFrom'], string>>,
  kinds: {pdf: 'PDF', page: 'page', mail: 'message', markdown: 'Markdown', other: 'file'} satisfies Readonly<
    Record<FileKind, string>
  >,
  test: 'It is a TEST: it proves nothing to anybody.',
}

const fr: typeof en = {
  verdicts: {
    published: name => `AUTHENTIQUE : ${name}, octet pour octet tel que publié`,
    today: name => `INCERTAIN : ${name}, octet pour octet tel que le site le donne aujourd'hui`,
    recorded: name => `AUTHENTIQUE : ${name}, octet pour octet tel que cette publication l'a au registre`,
    sealed: name => `INCERTAIN : ${name}, intact depuis qu'il fut scellé avec un certificat de l'organisation`,
    'same-words': name =>
      `INCERTAIN : son texte a les mots de ${name} ; ni ce qui l'entoure ou le recouvre, ni son apparence n'ont été comparés : lisez la page publiée`,
    'broken-seal': name => `MODIFIÉ : il a été modifié après avoir été scellé comme ${name}`,
    'other-bytes': name =>
      `FALSIFIÉ ou MODIFIÉ : ce fichier se donne pour ${name}, mais l'organisation a publié d'autres octets`,
    copy: name =>
      `INCONNU : son texte porte la référence ${name}, et ne prouve rien : imprimé ou enregistré à nouveau, un document devient un autre fichier ; lisez celui qui est publié`,
    unlisted: name => `INCONNU : ce fichier se donne pour ${name}, que le journal de l'organisation n'a pas`,
    nameless: () => "INCONNU : rien de lisible n'y dit que c'est un document de l'organisation",
  },
  acts: {
    publication: day => `Publié le ${day}`,
    update: day => `Publié le ${day}, en mise à jour`,
    correction: day => `Publié le ${day}, en correction`,
    closure: day => `Clos le ${day}`,
    withdrawal: day => `Retiré le ${day}`,
  },
  adopted: day => `Publié avant le ${day}, jour de son inscription au registre`,
  since: {
    newest: () => "C'est la version la plus récente du journal public.",
    superseded: newest => `Il a été remplacé depuis : la version la plus récente est la ${newest}.`,
    closed: () => "C'est la version la plus récente du journal public, et l'affaire est close.",
    'superseded-closed': newest =>
      `Il a été remplacé depuis : la version la plus récente est la ${newest}, et l'affaire est close.`,
    withdrawn: newest => `L'organisation l'a retiré (${newest}).`,
  },
  sinceOnRecord: {
    newest: "C'est la version la plus récente au registre.",
    closed: "C'est la version la plus récente au registre, et l'affaire est close.",
  },
  until: day => `La dernière entrée de ce journal est du ${day} : il ne dit rien de ce qui a suivi.`,
  place: (place, origin) => `Entrée ${place} de ${origin}.`,
  seals: {
    valid: (subject, issuer) => `Sceau valable : ${subject}, certifié par ${issuer}.`,
    broken: (subject, issuer) => `Sceau rompu : ${subject}, certifié par ${issuer}.`,
    unreadable: () => 'Il porte un sceau illisible.',
  },
  stranger: "Rien ne dit que ce certificat soit celui de l'organisation.",
  unchained: 'Le sceau ne donne pas les certificats au-dessus du sien.',
  trueOne: address => `Le vrai : ${address}`,
  setAnew:
    "Les mêmes mots recomposés plus tard ont d'autres octets ; de même une version que le journal n'a pas, et un faux : comparez-le à une copie du site (`--site`), ou lisez ce qui est publié.",
  copy: "Aucune clé ne signe ce que le site donne aujourd'hui : ce verdict vaut ce que vaut la provenance de sa copie.",
  markdown: 'Le Markdown qui voyage dans un PDF est réécrit : vérifiez le PDF.',
  attached: 'Pièces jointes :',
  bare: "Aucun PDF n'y est joint.",
  manifests: {
    bound:
      "Son manifeste C2PA porte bien sur ces octets ; il est intact depuis que l'organisation, ou l'auteur du sceau, l'a signé.",
    stranger:
      "Son manifeste C2PA porte bien sur ces octets ; il est intact depuis qu'il fut signé, mais rien ne dit que le certificat soit celui de l'organisation.",
    broken: "Son manifeste C2PA porte sur d'autres octets.",
    altered: "Son manifeste C2PA n'est pas tel qu'il fut signé.",
    unknown: "Son manifeste C2PA n'est pas d'une forme connue ici, et n'a pas été jugé.",
  },
  unread: {
    absent: "INCONNU : ce fichier n'existe pas",
    folder: "INCONNU : c'est un dossier",
    empty: 'INCONNU : il est vide',
    'too-large': 'INCONNU : il dépasse 500 Mo',
    refused: 'INCONNU : il est illisible',
  },
  flaws: "Le journal d'après lequel juger n'est pas sain, et n'a pas été cru :",
  otherKey:
    "C'est le journal de quelqu'un d'autre, ou l'organisation a changé de clé : demandez-lui les clés en vigueur ; celles que le site nomme ne prouvent rien.",
  keysFrom: {
    publication: "Jugé d'après le journal de cette publication.",
    file: "Jugé d'après les clés fournies.",
    log: "Jugé d'après un journal qui se porte garant de lui-même : comparez sa clé à celle que l'organisation vous a donnée (`--keys`).",
    nobody:
      "Aucun journal de l'organisation n'est à portée. Donnez une copie d'un site qui en a un (`--site`), ou tenez-en un (`cess explain log`).",
  },
  kinds: {pdf: 'PDF', page: 'page', mail: 'message', markdown: 'Markdown', other: 'fichier'},
  test: "C'est un ESSAI (TEST) : il ne prouve rien à personne.",
}

/** The same by language. */
export const verifyWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
