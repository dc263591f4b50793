import type {Command} from 'commander'
import type {CommandProgram, Say} from './command-program.js'
import {commandEntry} from './shell/command-tree.js'
import type {Text} from '../model/text.js'

/** Adds an option for each field of a note; loaded for commands that need it. */
export type AddFields = (command: Command, say: Say) => void

/** Collects a repeatable option. */
const eachOf = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Add the commands that begin a publication and its notes to the command line. */
export function addStartCommands(
  {add, say, run}: CommandProgram<keyof typeof startAfterHelp>,
  program: Command,
  addFields: AddFields | undefined,
): void {
  add('init')
    .argument('[dir]', say(startHelp.initFolder))
    .option('--yes', say(startHelp.yes))
    .option('--short-name <text>', say(startHelp.shortName))
    .option('--name <lang=text>', say(startHelp.organisationName), eachOf)
    .option('--languages <codes>', say(startHelp.languages))
    .option('--address <text>', say(startHelp.address))
    .option('--contact <mail>', say(startHelp.contact))
    .option('--site <url>', say(startHelp.site))
    .option('--sender <sender>', say(startHelp.sender))
    .option('--logo <file>', say(startHelp.logo))
    .option('--color <colour>', say(startHelp.color))
    .action(run(async () => (await import('./commands/init.js')).initCommand))
  addNoteCommands({add, say, run}, addFields)
  add('doctor')
    .option('--book <file>', say(startHelp.doctorBook), eachOf)
    .option('--smtp', say(startHelp.smtp))
    .option('--ledger', say(startHelp.doctorLedger))
    .option('--mailbox <address>', say(startHelp.doctorMailbox))
    .option('--json', say(startHelp.json))
    .action(run(async () => (await import('./commands/doctor.js')).doctorCommand))
  add('seal')
    .argument('<step>', say(startHelp.sealStep))
    .action(run(async () => (await import('./commands/seal.js')).sealCommand))
  add('completion')
    .argument('<shell>', say(startHelp.shell))
    .action(run(async () => (await import('./commands/completion.js')).completionOf(commandEntry(program))))
}

/** Commands that begin a note. */
function addNoteCommands(
  {add, say, run}: CommandProgram<keyof typeof startAfterHelp>,
  addFields: AddFields | undefined,
): void {
  const begin = add('new')
    .option('--translate <note>', say(startHelp.translate))
    .option('--name <name>', say(startHelp.fileName))
    .option('--no-edit', say(startHelp.noEdit))
  addFields?.(begin, say)
  begin.action(run(async () => (await import('./commands/new.js')).newCommand))
  const take = add('import')
    .argument('<file.docx>', say(startHelp.wordFile))
    .option('--name <name>', say(startHelp.fileName))
    .option('--no-edit', say(startHelp.noEdit))
  addFields?.(take, say)
  take.action(run(async () => (await import('./commands/import.js')).importCommand))
}

/** Texts of `cess init --help`. */
export const startHelp = {
  init: {
    en: 'start a publication: settings, brand, first note',
    fr: 'crée une publication : réglages, marque, première note',
  },
  initFolder: {en: 'its folder (default: this one)', fr: 'son dossier (par défaut : celui-ci)'},
  yes: {en: 'ask nothing, and take the defaults', fr: 'ne demande rien et prend les valeurs par défaut'},
  shortName: {en: 'short name of the organisation', fr: "sigle de l'organisation"},
  organisationName: {
    en: 'its name in a language: "fr=Maison des essais"; several times',
    fr: 'son nom dans une langue : "fr=Maison des essais" ; répétable',
  },
  languages: {en: 'languages of its notes: fr,en', fr: 'langues de ses notes : fr,en'},
  address: {en: 'postal address', fr: 'adresse postale'},
  contact: {en: 'mail address for readers', fr: 'adresse électronique pour les lecteurs'},
  site: {en: 'address of the public site', fr: 'adresse du site public'},
  sender: {
    en: 'sender of mailings: "Organisation <news@example.org>"',
    fr: 'expéditeur des envois : "Maison <lettre@example.org>"',
  },
  logo: {en: 'logo, an SVG file (default: the short name)', fr: 'logo, un fichier SVG (par défaut : le sigle)'},
  color: {en: 'colour of the organisation, like #1F4E79', fr: "couleur de l'organisation, comme #1F4E79"},
  new: {en: 'start a note, or a translation of one', fr: "commence une note, ou la traduction d'une note"},
  translate: {
    en: 'translate this note into --lang: path, name, beginning of a name or reference',
    fr: 'traduit cette note dans la langue de --lang : chemin, nom, début de nom ou référence',
  },
  fileName: {
    en: 'name of the file, without language and ending (default: of the title, or as the original)',
    fr: "nom du fichier, sans langue ni extension (par défaut : tiré du titre, ou celui de l'original)",
  },
  noEdit: {en: 'do not open the editor', fr: "n'ouvre pas l'éditeur"},
  import: {en: 'turn a Word document into a note', fr: 'convertit un document Word en note'},
  wordFile: {en: 'the document, a .docx file', fr: 'le document, un fichier .docx'},
  doctor: {
    en: 'check the machine, the publication and git: what is wrong, and what to do',
    fr: 'examine la machine, la publication et git : ce qui cloche, et le remède',
  },
  doctorBook: {
    en: 'address book that mailings name by `--book`, in place of recipients.csv; may be given several times',
    fr: "carnet d'adresses que les envois désignent par `--book`, au lieu de recipients.csv ; répétable",
  },
  smtp: {en: 'ask the mail server too; nothing is sent', fr: "interroge aussi le serveur d'envoi ; rien n'est envoyé"},
  doctorLedger: {en: 'ask the database of the ledger too', fr: 'interroge aussi la base du registre des envois'},
  doctorMailbox: {
    en: 'ask a mailbox too (imaps://user@host/folder); nothing is read',
    fr: "interroge aussi une boîte (imaps://utilisateur@hôte/dossier) ; rien n'est lu",
  },
  json: {en: 'print JSON', fr: 'affiche du JSON'},
  seal: {
    en: 'make test keys for seals of PDFs and signatures of mail',
    fr: "crée des clés d'essai pour le sceau des PDF et la signature du courriel",
  },
  sealStep: {en: 'init', fr: 'init'},
  completion: {en: 'print completions for a shell', fr: "affiche les complétions d'un interpréteur de commandes"},
  shell: {en: 'bash, zsh or fish; notes: the names of notes', fr: 'bash, zsh ou fish ; notes : les noms des notes'},
} satisfies Readonly<Record<string, Text>>

/** Text below it. */
export const startAfterHelp = {
  init: {
    en: `
Writes cess.yml, a brand that extends ours, a first note, .gitignore, .vscode/ and a workflow, in the first of your notes' languages
that is English or French (else in yours). Asks for what no option gives; where there is nobody to ask, every option but --logo must be
given, or --yes. Nothing is ever overwritten.

Examples:
  cess init                            asks its questions, and starts in this folder
  cess init review --yes               starts in review/, with examples to replace
  cess init --logo ours.svg --color '#7A1F3D'`,
    fr: `
Écrit cess.yml, une marque qui prolonge la nôtre, une première note, .gitignore, .vscode/ et une chaîne d'intégration continue,
dans la première des langues de vos notes qui soit le français ou l'anglais (à défaut, dans la vôtre). Demande ce qu'aucune option
ne dit ; s'il n'y a personne à qui le demander, donnez toutes les options (--logo excepté) ou --yes. Rien n'est jamais écrasé.

Exemples :
  cess init                            pose ses questions, puis crée la publication dans ce dossier
  cess init revue --yes                la crée dans revue/, avec des exemples à remplacer
  cess init --logo notre.svg --color '#7A1F3D'`,
  },
  new: {
    en: `
Writes notes/<name>.<lang>.md with the next reference, the fields of its kind, and its outline as headings, each with a line of
advice that no edition prints; then opens it in $VISUAL or $EDITOR. Asks for kind, title and the rest unless options
give them. Separate the entries of a list by commas; a value that begins with [ or { is YAML.
Here --lang is the language of the note; that of messages is told before the command: \`cess --lang fr new\`.

Examples:
  cess new                             asks
  cess new --type alert --title "A cable breaks" --name cable --zone multilateral --tlp TLP:CLEAR
  cess new --translate cable --lang fr`,
    fr: `
Écrit notes/<nom>.<langue>.md : la référence suivante, ce que demande le genre de note et son plan, chaque titre accompagné d'un
conseil qu'aucune édition n'imprime ; puis l'ouvre dans $VISUAL ou $EDITOR. Demande le genre, le titre et le reste si
aucune option ne les donne. Les listes se séparent par des virgules ; une valeur qui commence par [ ou { est du YAML.
Ici, --lang est la langue de la note ; celle des messages se donne avant la commande : \`cess --lang en new\`.

Exemples :
  cess new                             pose ses questions
  cess new --type note-alerte --title "Un câble se rompt" --name cable --zone multilateral --tlp TLP:CLEAR
  cess new --translate cable --lang en`,
  },
  import: {
    en: `
Writes notes/<name>.<lang>.md with the front matter of a new note, the text of the document, its footnotes, tables and lists, and its
pictures beside it. The title is that of the document, or --title. Says what a note cannot keep, and where it stood; comments are
kept where no edition prints them. Tracked changes are refused until somebody accepts or rejects them. Nothing is ever overwritten.
Here --lang is the language of the note; that of messages is told before the command: \`cess --lang fr import\`.

Examples:
  cess import draft.docx               asks for kind, zone and the rest
  cess import draft.docx --type alert --zone multilateral --tlp TLP:CLEAR --no-edit`,
    fr: `
Écrit notes/<nom>.<langue>.md : l'en-tête d'une nouvelle note, le texte du document, ses notes de bas de page, ses tableaux et ses listes,
et ses images à côté. Le titre est celui du document, ou --title. Dit ce qu'une note ne peut pas reprendre, et où cela se trouvait ;
les commentaires sont gardés là où aucune édition ne les imprime. Les modifications suivies sont refusées tant que nul ne les a
acceptées ou rejetées. Rien n'est jamais écrasé.
Ici, --lang est la langue de la note ; celle des messages se donne avant la commande : \`cess --lang en import\`.

Exemples :
  cess import brouillon.docx           demande le genre, la zone et le reste
  cess import brouillon.docx --type note-alerte --zone multilateral --tlp TLP:CLEAR --no-edit`,
  },
  doctor: {
    en: `
Node.js, clock, fonts, settings and brand, variables that nothing reads, the key of mailings, permissions, and what git would share: the address book, and restricted
notes where a remote is on a public host. Where groups ask for encryption, the certificates of their readers. Where variables for mail are set: half a login, DKIM beside the sender's domain, the address for
unsubscribing, the key of S/MIME and its end, files of secrets that others may read. Changes nothing; exit code 1 if there is an error.

Examples:
  cess doctor
  cess doctor --smtp                   with the mail server of CESS_SMTP_URL
  cess doctor --book meps.csv --book partners.csv
  cess doctor --ledger --mailbox imaps://alerts@mail.example.org/INBOX`,
    fr: `
Node.js, horloge, polices, réglages et marque, variables que rien ne lit, clé des envois, permissions, et ce que git partagerait : le carnet d'adresses, et les
notes restreintes si un dépôt distant se trouve chez un hébergeur public. Si des groupes demandent le chiffrement : les certificats de leurs membres. Si des variables du courriel sont définies : identifiants incomplets,
DKIM face au domaine de l'expéditeur, adresse de désinscription, clé S/MIME et son échéance, fichiers de secrets lisibles par d'autres. Ne
modifie rien ; code de retour 1 en cas d'erreur.

Exemples :
  cess doctor
  cess doctor --smtp                   avec le serveur d'envoi de CESS_SMTP_URL
  cess doctor --book deputes.csv --book partenaires.csv
  cess doctor --ledger --mailbox imaps://alertes@mail.example.org/INBOX`,
  },
  seal: {
    en: `
\`cess seal init\` makes test keys and their authority in .cess/seal/, marked TEST. With CESS_SEAL_P12 and
CESS_SEAL_PASSPHRASE_FILE set, \`cess publish\` signs each PDF with that key (PAdES); with CESS_TSA_URL it has it
time-stamped. With CESS_MAIL_P12 and CESS_MAIL_PASSPHRASE_FILE set, \`cess send\` signs each message (S/MIME). Keys that prove something come from a trust service provider (\`cess explain seal\`).

Examples:
  cess seal init`,
    fr: `
\`cess seal init\` crée dans .cess/seal/ des clés d'essai et leur autorité, qui portent la mention TEST. Une fois CESS_SEAL_P12 et
CESS_SEAL_PASSPHRASE_FILE définies, \`cess publish\` signe chaque PDF avec cette clé (PAdES) ; avec CESS_TSA_URL, il le fait
horodater. Avec CESS_MAIL_P12 et CESS_MAIL_PASSPHRASE_FILE, \`cess send\` signe chaque message (S/MIME). Les clés qui prouvent quelque chose viennent d'un prestataire de confiance (\`cess explain seal\`).

Exemples :
  cess seal init`,
  },
  completion: {
    en: `
Commands, options and names of notes.

Examples:
  cess completion bash > ~/.local/share/bash-completion/completions/cess
  cess completion zsh > "\${fpath[1]}/_cess"
  cess completion fish > ~/.config/fish/completions/cess.fish`,
    fr: `
Commandes, options et noms des notes.

Exemples :
  cess completion bash > ~/.local/share/bash-completion/completions/cess
  cess completion zsh > "\${fpath[1]}/_cess"
  cess completion fish > ~/.config/fish/completions/cess.fish`,
  },
} satisfies Readonly<Record<string, Text>>
