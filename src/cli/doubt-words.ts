import type {ToolLanguage} from '../model/text.js'
import type {KnownPublisher, PastFile} from '../model/verify/publisher.js'
import type {Doubt, Verdict} from '../model/verify/verdict.js'

/** The words of `cess verify` on what is not known. `name`: reference and version of the document. */
const en = {
  /** Of verdicts that go no further than they should, since something is not known. */
  uncertain: {
    published: name => `UNCERTAIN: ${name}, byte for byte as this log has it`,
    recorded: name => `UNCERTAIN: ${name}, byte for byte as this publication has it on record`,
    'other-bytes': name => `UNCERTAIN: this file says that it is ${name}, of which other bytes are known here`,
  } satisfies Partial<Readonly<Record<Verdict, (name: string) => string>>>,
  /** Of `unlisted`, in the publication and where no log is believed that could have it. */
  unlisted: {
    home: name => `UNKNOWN: this file says that it is ${name}, which this publication does not have on record`,
    unsound: name => `UNKNOWN: this file says that it is ${name}, and the log here was not believed`,
    none: name => `UNKNOWN: this file says that it is ${name}, and there is no log here to judge it by`,
  } satisfies Partial<Readonly<Record<KnownPublisher['log'] | 'home', (name: string) => string>>>,
  /** Of `sealed`, where the log that names the certificate vouches for itself. */
  sealedByLog: (name: string) =>
    `UNCERTAIN: ${name}, unchanged since it was sealed with a certificate that this log names`,
  /** Of `unsound-log`, by the log of the publication itself. */
  unsoundHere:
    'Not known: what the log says of it, for this publication does not believe its own log. `cess check` says why, and where.',
  /** Of `today`, a page of a version. */
  past: {
    version: name => `UNCERTAIN: ${name}, byte for byte as the page of that version is on the site today`,
    changes: name => `UNCERTAIN: what ${name} changed, byte for byte as the site has that page today`,
  } satisfies Readonly<Record<PastFile['part'], (name: string) => string>>,
  /** Everything that is not known, and how to learn it. */
  doubts: {
    'self-vouching':
      'Not known: whose log this is. It vouches for itself: ask the organisation for its keys by a way that you trust, and give them (`--keys`).',
    'unsound-log':
      'Not known: what its log says, and so whether it was replaced, closed or withdrawn. Get the site anew, and from the organisation the keys that are in force.',
    'no-log': 'Not known: what a public log says of it. Give a copy of the site that has one (`--site`).',
    unlogged:
      'Not known: why the log does not have it. What is restricted, under embargo or was published without a key is not in it, or not yet.',
    unrecorded:
      'Not known: where it comes from. This publication does not have it on record: was it published from another branch?',
    'other-on-record': 'Not known: why the record has other bytes under its name. Was it published from two branches?',
    standing:
      'Not known: whether it was replaced, closed or withdrawn since. Ask the organisation, which sees it by this command in its publication.',
    pending:
      'Everybody may read it, and the log does not have it: nobody outside can verify it. Run `cess log append`.',
    'damaged-record': 'Not known: whether the record is as it was written. `cess check` says what is damaged.',
    lapsed:
      'Not known: whether it was sealed while the certificate was valid. A time-stamp that is vouched for would show it, or the log.',
  } satisfies Readonly<Record<Doubt, string>>,
}

const fr: typeof en = {
  uncertain: {
    published: name => `INCERTAIN : ${name}, octet pour octet tel que l'a ce journal`,
    recorded: name => `INCERTAIN : ${name}, octet pour octet tel que cette publication l'a au registre`,
    'other-bytes': name => `INCERTAIN : ce fichier se donne pour ${name}, dont on connaît ici d'autres octets`,
  },
  unlisted: {
    home: name => `INCONNU : ce fichier se donne pour ${name}, que cette publication n'a pas au registre`,
    unsound: name => `INCONNU : ce fichier se donne pour ${name}, et le journal à portée n'a pas été cru`,
    none: name => `INCONNU : ce fichier se donne pour ${name}, et aucun journal ne permet ici d'en juger`,
  },
  sealedByLog: name => `INCERTAIN : ${name}, intact depuis qu'il fut scellé avec un certificat que nomme ce journal`,
  unsoundHere:
    "À savoir encore : ce qu'en dit le journal, car cette publication ne croit pas le sien. `cess check` dit pourquoi, et où.",
  past: {
    version: name => `INCERTAIN : ${name}, octet pour octet la page que le site donne aujourd'hui de cette version`,
    changes: name => `INCERTAIN : ce que ${name} a changé, octet pour octet tel que le site le donne aujourd'hui`,
  },
  doubts: {
    'self-vouching':
      "À savoir encore : de qui est ce journal. Il se porte garant de lui-même : demandez ses clés à l'organisation, par une voie sûre, et fournissez-les (`--keys`).",
    'unsound-log':
      "À savoir encore : ce que dit le journal, donc s'il a été remplacé, clos ou retiré. Reprenez une copie du site et, auprès de l'organisation, les clés en vigueur.",
    'no-log': "À savoir encore : ce qu'en dit un journal public. Fournissez une copie du site qui en a un (`--site`).",
    unlogged:
      "À savoir encore : pourquoi le journal ne l'a pas. Ce qui est restreint, sous embargo ou publié sans clé n'y est pas, ou pas encore.",
    unrecorded:
      "À savoir encore : d'où il vient. Cette publication ne l'a pas au registre : a-t-il été publié depuis une autre branche ?",
    'other-on-record':
      "À savoir encore : pourquoi le registre a d'autres octets sous ce nom. A-t-on publié depuis deux branches ?",
    standing:
      "À savoir encore : s'il a été remplacé, clos ou retiré depuis. Demandez-le à l'organisation, à qui cette commande le dit dans sa publication.",
    pending: 'Il est public, et absent du journal : personne au-dehors ne peut le vérifier. Lancez `cess log append`.',
    'damaged-record': "À savoir encore : si le registre est tel qu'il fut écrit. `cess check` dit ce qui est abîmé.",
    lapsed:
      "À savoir encore : s'il fut scellé tant que le certificat était valable. Un horodatage garanti le montrerait, ou le journal.",
  },
}

/** The same by language. */
export const doubtWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
