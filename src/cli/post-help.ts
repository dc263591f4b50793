import type {Text} from '../model/text.js'

/** Texts of `--help` for the commands about mail. */
export const postHelp = {
  recipients: {
    en: 'check the address book and count who is in it; `import` adds a CSV or vCard file, `reinstate` lifts a suppression',
    fr: "vérifie le carnet d'adresses et compte qui s'y trouve ; `import` y ajoute un fichier CSV ou vCard, `reinstate` lève une suspension",
  },
  send: {
    en: 'show to whom a note would be sent, and how; with --confirm, send it',
    fr: "montre à qui une note serait envoyée, et comment ; avec --confirm, l'envoie",
  },
  log: {
    en: 'show what was sent, refused, uncertain and bounced; verify the public log of what was published',
    fr: 'montre ce qui est envoyé, refusé, incertain et rejeté ; vérifie le journal public de ce qui est publié',
  },
  bounces: {
    en: 'read reports of failed delivery, and requests to be left alone, from a mailbox',
    fr: "lit dans une boîte les rapports d'échec et les demandes de ne plus recevoir",
  },
  inbox: {
    en: 'show what a person must decide: uncertain and refused messages, unclear reports and replies; `decide` decides',
    fr: "montre ce que quelqu'un doit décider : messages incertains et refusés, rapports et réponses peu clairs ; `decide` tranche",
  },
  inboxAction: {en: '`decide`, with an id and a choice', fr: '`decide`, avec un identifiant et un choix'},
  inboxId: {en: 'beginning of the id', fr: "début de l'identifiant"},
  inboxChoice: {
    en: 'arrived, did-not, send-again, opt-out, suppress, reinstate, keep or ignore',
    fr: 'arrived, did-not, send-again, opt-out, suppress, reinstate, keep ou ignore',
  },
  decided: {en: 'show what was decided, by whom and when', fr: 'montre ce qui a été décidé, par qui et quand'},
  why: {en: 'reason, kept with the decision', fr: 'raison, gardée avec la décision'},
  forget: {
    en: 'erase a person from the address book and the ledger, and never write to them again',
    fr: "efface une personne du carnet d'adresses et du registre des envois, et ne lui écrit plus jamais",
  },
  worker: {
    en: 'send what `cess send --queue` handed over, on this machine, until stopped',
    fr: "envoie depuis cette machine ce que `cess send --queue` a transmis, jusqu'à l'arrêt",
  },
  'unsubscribe-server': {
    en: 'serve the page on which people unsubscribe',
    fr: 'sert la page sur laquelle les personnes se désinscrivent',
  },
  logNote: {
    en: 'path, name, beginning of a name or reference; all notes if absent; verify or append for the public log',
    fr: 'chemin, nom, début de nom ou référence ; à défaut toutes les notes ; verify ou append pour le journal public',
  },
  logWhere: {
    en: 'what verify looks at: address or folder of a log or of its site (default: the record)',
    fr: "ce que verify examine : adresse ou dossier d'un journal ou de son site (par défaut : le registre)",
  },
  logKeys: {
    en: 'with verify: file of public keys, one on each line (default: those of cess.yml)',
    fr: 'avec verify : fichier de clés publiques, une par ligne (par défaut : celles de cess.yml)',
  },
  logSince: {
    en: 'with verify: file of a checkpoint that was kept, from which the log must go on',
    fr: 'avec verify : fichier du point de contrôle, conservé auparavant, que le journal doit prolonger',
  },
  logDryRun: {
    en: 'with append: say what would be logged, and write nothing',
    fr: 'avec append : dit ce qui serait inscrit, sans rien écrire',
  },
  logFormat: {en: 'table, csv or json', fr: 'table, csv ou json'},
  mailbox: {
    en: 'mbox file, Maildir, folder of messages, or imaps://user@host/folder',
    fr: 'fichier mbox, Maildir, dossier de messages, ou imaps://utilisateur@hôte/dossier',
  },
  expired: {
    en: 'instead of one person: what the ledger has kept of people for longer than `retention` in cess.yml',
    fr: "au lieu d'une personne : ce que le registre des envois garde des personnes au-delà de `conservation` dans cess.yml",
  },
  totals: {
    en: 'numbers by campaign instead of people: planned, sent, refused, bounced, opted out',
    fr: 'des nombres par envoi au lieu des personnes : prévus, envoyés, refusés, rejetés, désinscrits',
  },
  address: {en: 'address of the person', fr: 'adresse de la personne'},
  queue: {
    en: 'hand over to `cess worker` processes instead of sending from here (needs CESS_DATABASE_URL)',
    fr: "transmet à des processus `cess worker` au lieu d'envoyer d'ici (demande CESS_DATABASE_URL)",
  },
  at: {
    en: 'hand over to `cess worker` processes, which begin at this time: 2026-12-01T07:00+01:00',
    fr: 'transmet à des processus `cess worker`, qui commencent à cette heure : 2026-12-01T07:00+01:00',
  },
  untilEmpty: {en: 'end once there is nothing to do', fr: "s'arrête quand il n'y a plus rien à faire"},
  port: {en: 'port to listen on (default: 8025)', fr: 'port à écouter (par défaut : 8025)'},
  host: {en: 'address to listen on (default: 127.0.0.1)', fr: 'adresse à écouter (par défaut : 127.0.0.1)'},
  action: {
    en: '`import`, with a file; `reinstate`, with an address',
    fr: '`import`, avec un fichier ; `reinstate`, avec une adresse',
  },
  file: {
    en: 'CSV or vCard (.vcf) file to add, or the address to write to again',
    fr: 'fichier CSV ou vCard (.vcf) à ajouter, ou adresse à laquelle écrire de nouveau',
  },
  note: {en: 'path, name, beginning of a name or reference', fr: 'chemin, nom, début de nom ou référence'},
  book: {
    en: 'address book (default: recipients.csv in the publication)',
    fr: "carnet d'adresses (par défaut : recipients.csv dans la publication)",
  },
  showIds: {
    en: 'print Message-IDs in full, by which a server finds a message; whoever has one could forge a report about it',
    fr: 'écrit les Message-ID en entier, par lesquels un serveur retrouve un message ; qui en a un pourrait forger un rapport à son sujet',
  },
  show: {en: 'show names and addresses in full', fr: 'montre noms et adresses en entier'},
  group: {
    en: 'group of the imported people, where the file names none',
    fr: "groupe des personnes importées, si le fichier n'en nomme pas",
  },
  source: {
    en: 'where the imported addresses come from, where the file does not say; the people are told',
    fr: 'provenance des adresses importées, si le fichier ne la dit pas ; elle est dite aux personnes',
  },
  personLang: {
    en: 'languages of the imported people, the best first, where the file names none: de,en',
    fr: "langues des personnes importées, la mieux lue en tête, si le fichier n'en nomme pas : de,en",
  },
  confirm: {en: 'really send', fr: 'envoie pour de bon'},
  test: {
    en: 'send one message, marked as a test, to this address of your own organisation',
    fr: 'envoie un seul message, marqué comme essai, à cette adresse de votre organisation',
  },
  onlyGroup: {en: 'only to these groups, by their ids', fr: 'seulement à ces groupes, par leur identifiant'},
  form: {
    en: 'how much of the note the mail carries: `full` or `digest` (default: as the note says)',
    fr: 'ce que le courriel contient de la note : `complet` ou `abrégé` (par défaut : comme le dit la note)',
  },
  limit: {en: 'to at most so many people this time', fr: 'à tant de personnes au plus cette fois'},
  rate: {
    en: 'messages a minute (default: 20; 0: no limit); institutions quarantine bulk mail',
    fr: "messages par minute (par défaut : 20 ; 0 : sans limite) ; au-delà, beaucoup d'institutions mettent les messages en quarantaine",
  },
  siteUrl: {
    en: 'where the public site stands, as the build was told',
    fr: 'adresse du site public, comme à la composition',
  },
  everybody: {
    en: 'for a correction: also to people who had no earlier version',
    fr: "une correction : aussi aux personnes qui n'ont reçu aucune version antérieure",
  },
  sendOriginal: {
    en: 'where a translation is not ready: another language now; to people who do not read it, the translation later',
    fr: "là où une traduction n'est pas prête : une autre langue maintenant ; à qui ne la lit pas, la traduction plus tard",
  },
  resume: {en: 'go on with a mailing that was begun', fr: 'continue un envoi commencé'},
  resendUncertain: {
    en: 'send again what may or may not have arrived, with the same Message-ID',
    fr: 'renvoie ce qui est peut-être arrivé, avec le même Message-ID',
  },
  asJson: {en: 'print JSON', fr: 'affiche du JSON'},
} satisfies Readonly<Record<string, Text>>
