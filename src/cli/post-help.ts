import type {Text} from '../model/text.js'

/** Texts of `--help` for the commands about mail. */
export const postHelp = {
  recipients: {
    en: 'check the address book and count who is in it; `import` adds a CSV or vCard file to it',
    fr: "vérifie le carnet d'adresses et compte qui s'y trouve ; `import` y ajoute un fichier CSV ou vCard",
  },
  send: {
    en: 'show to whom a note would be sent, and how; with --confirm, send it',
    fr: "montre à qui une note serait envoyée, et comment ; avec --confirm, l'envoie",
  },
  action: {en: '`import`, with a file', fr: '`import`, avec un fichier'},
  file: {en: 'CSV or vCard (.vcf) file to add', fr: 'fichier CSV ou vCard (.vcf) à ajouter'},
  note: {en: 'path, name or beginning of a name', fr: 'chemin, nom ou début de nom'},
  book: {
    en: 'address book (default: recipients.csv in the publication)',
    fr: "carnet d'adresses (par défaut : recipients.csv dans la publication)",
  },
  show: {en: 'show names and addresses in full', fr: 'montre noms et adresses en entier'},
  group: {
    en: 'group of the imported persons, where the file names none',
    fr: "groupe des personnes importées, si le fichier n'en nomme pas",
  },
  source: {
    en: 'where the imported addresses come from, where the file does not say; the persons are told',
    fr: 'provenance des adresses importées, si le fichier ne la dit pas ; elle est dite aux personnes',
  },
  personLang: {
    en: 'language of the imported persons, where the file names none',
    fr: "langue des personnes importées, si le fichier n'en nomme pas",
  },
  confirm: {en: 'really send', fr: 'envoie pour de bon'},
  test: {
    en: 'send one message, marked as a test, to this address of your own house',
    fr: 'envoie un seul message, marqué comme essai, à cette adresse de votre maison',
  },
  onlyGroup: {en: 'only to these groups, by their ids', fr: 'seulement à ces groupes, par leur identifiant'},
  limit: {en: 'to at most so many persons this time', fr: 'à tant de personnes au plus cette fois'},
  rate: {
    en: 'messages a minute (default: 20; 0: no limit); institutions quarantine floods',
    fr: 'messages par minute (par défaut : 20 ; 0 : sans limite) ; les institutions mettent les flots en quarantaine',
  },
  resume: {en: 'go on with a mailing that was begun', fr: 'continue un envoi commencé'},
  resendUncertain: {
    en: 'send again what may or may not have arrived, with the same Message-ID',
    fr: 'renvoie ce qui est peut-être arrivé, avec le même Message-ID',
  },
  asJson: {en: 'print JSON', fr: 'affiche du JSON'},
} satisfies Readonly<Record<string, Text>>

/** What stands below the help of these commands. */
export const postAfterHelp = {
  recipients: {
    en: `
The address book is a CSV file with the columns group, email, name, lang, salutation and source. It holds personal data:
keep it out of version control (recipients.csv is ignored); recipients.example.csv shows one.

Examples:
  cess recipients                                          who is there, masked
  cess recipients --show                                   the same in full
  cess recipients import cards.vcf --group otan --source "given at the Brussels meeting, 3 May 2026"`,
    fr: `
Le carnet d'adresses est un fichier CSV aux colonnes groupe, courriel, nom, langue, salutation et source. Il contient des
données personnelles : tenez-le hors de la gestion de versions (recipients.csv est ignoré) ; recipients.example.csv en montre un.

Exemples :
  cess recipients                                          qui s'y trouve, masqué
  cess recipients --show                                   de même, en entier
  cess recipients import cartes.vcf --group otan --source "remise à la réunion de Bruxelles, 3 mai 2026"`,
  },
  send: {
    en: `
Without --confirm and --test nothing is sent. Whoever has a message never gets it again, whatever stops in between.
The mail server stands in CESS_SMTP_URL, like smtp://user:password@mail.example.org:587; see docs/sending.md.

Examples:
  cess send cables                       who would get it, and one message as it would arrive
  cess send cables --test me@example.org one message to me
  cess send cables --confirm             to everybody, 20 a minute
  cess send cables --confirm --resume    goes on after Ctrl-C, a crash or a server that said "later"

Ends with 0 if everybody got it, 3 if a message was refused, is uncertain or still waits.`,
    fr: `
Sans --confirm ni --test, rien n'est envoyé. Qui a un message ne le reçoit jamais deux fois, quoi qui s'arrête entre-temps.
Le serveur de courrier est dans CESS_SMTP_URL, comme smtp://utilisateur:secret@mail.example.org:587 ; voir docs/sending.md.

Exemples :
  cess send cables                       qui la recevrait, et un message tel qu'il arriverait
  cess send cables --test moi@example.org un message, à moi
  cess send cables --confirm             à tous, 20 par minute
  cess send cables --confirm --resume    continue après Ctrl-C, un plantage ou un serveur qui a dit « plus tard »

Termine par 0 si tous l'ont reçue, 3 si un message est refusé, incertain ou attend encore.`,
  },
} satisfies Readonly<Record<string, Text>>
