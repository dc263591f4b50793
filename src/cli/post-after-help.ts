import type {Text} from '../model/text.js'

/** Text below the help of these commands. */
export const postAfterHelp = {
  recipients: {
    en: `
The address book is a CSV file with the columns group, email, name, languages, salutation and source. It holds personal
data: keep it out of version control (list recipients.csv* in .gitignore); recipients.example.csv shows one.

Examples:
  cess recipients                                          who is there, masked
  cess recipients --show                                   the same in full
  cess recipients import cards.vcf --group otan --source "given at the Brussels meeting, 3 May 2026"
  cess recipients reinstate name@example.org --why "new mailbox, confirmed by telephone"`,
    fr: `
Le carnet d'adresses est un fichier CSV aux colonnes groupe, courriel, nom, langues, salutation et source. Il contient des
données personnelles : tenez-le hors de la gestion de versions (nommez recipients.csv* dans .gitignore) ; recipients.example.csv
en montre un.

Exemples :
  cess recipients                                          qui s'y trouve, masqué
  cess recipients --show                                   de même, en entier
  cess recipients import cartes.vcf --group otan --source "remise à la réunion de Bruxelles, 3 mai 2026"
  cess recipients reinstate nom@example.org --why "nouvelle boîte, confirmée par téléphone"`,
  },
  send: {
    en: `
Without --confirm and --test nothing is sent. Nobody gets the same message twice, even if sending is interrupted.
The mail server is given in CESS_SMTP_URL, like smtp://user:password@mail.example.org:587; see \`cess explain mailing\`.
With a key in CESS_MAIL_P12 each message is signed (S/MIME).

Examples:
  cess send cables                       who would get it, and one message as it would arrive
  cess send cables --test me@example.org one message to me
  cess send cables --confirm             to everybody, 20 a minute
  cess send cables --confirm --resume    goes on after Ctrl-C, a crash or a server that said "later"

Exit code: 0 if everybody got it, 3 if a message was refused, is uncertain or still waits.`,
    fr: `
Sans --confirm ni --test, rien n'est envoyé. Personne ne reçoit deux fois le même message, même si l'envoi est interrompu.
Le serveur de courrier est dans CESS_SMTP_URL, comme smtp://utilisateur:secret@mail.example.org:587 ; voir \`cess explain mailing\`.
Avec une clé dans CESS_MAIL_P12, chaque message est signé (S/MIME).

Exemples :
  cess send cables                       qui la recevrait, et un message tel qu'il arriverait
  cess send cables --test moi@example.org un message, à moi
  cess send cables --confirm             à tous, 20 par minute
  cess send cables --confirm --resume    continue après Ctrl-C, un plantage ou un serveur qui a dit « plus tard »

Code de retour : 0 si tous l'ont reçue, 3 si un message est refusé, incertain ou attend encore.`,
  },
  log: {
    en: `
Addresses are masked, always; Message-IDs without --show, since they prove a report of failed delivery. States: planned, being sent, sent, refused, uncertain, withheld, bounced; see \`cess explain mailing\`.

Examples:
  cess log cables                 who has this note
  cess log --format csv > log.csv for a spreadsheet

The public log says of every public version when it was published, and nobody can rewrite it (\`cess explain log\`).
\`cess log verify\` says whether it is signed and whole, and goes on from what was verified last. \`cess log append\` adds
what became public since: it needs the key of CESS_LOG_KEY_FILE.

  cess log verify                                  the record of this publication
  cess log verify https://cess.example.org         the site, and whether it agrees with the record
  cess log verify site/ --keys organisation.keys   a copy, without the publication

Exit code of verify: 1 if something is wrong with it.`,
    fr: `
Les adresses sont masquées, toujours ; sans --show, les Message-ID aussi, qui prouvent un rapport d'échec. États : prévu, en cours, envoyé, refusé, incertain, retenu, rejeté ; voir \`cess explain mailing\`.

Exemples :
  cess log cables                 qui a reçu cette note
  cess log --format csv > log.csv pour un tableur

Le journal public dit de chaque version publique quand elle a été publiée, et nul ne peut le réécrire (\`cess explain log\`).
\`cess log verify\` dit s'il est signé, entier, et s'il prolonge celui qui fut vérifié en dernier. \`cess log append\` y inscrit
ce qui est devenu public depuis : il lui faut la clé de CESS_LOG_KEY_FILE.

  cess log verify                                  le registre de cette publication
  cess log verify https://cess.example.org         le site, et s'il s'accorde avec le registre
  cess log verify site/ --keys organisation.keys   une copie, sans la publication

Code de retour de verify : 1 si quelque chose ne va pas.`,
  },
  bounces: {
    en: `
A report counts only if it bears the mark of a message that was sent. Addresses that do not exist are suppressed; so is whoever
complains, or asks for it. What is uncertain waits in \`cess inbox\`. Reading the same mailbox twice changes nothing.

Examples:
  cess bounces /var/mail/alerts   an mbox file
  cess bounces ~/Maildir          a Maildir
  cess bounces imaps://alerts@mail.example.org/INBOX
                                  a mailbox on a server; its password is in CESS_IMAP_PASSWORD`,
    fr: `
Un rapport ne compte que s'il porte la marque d'un message envoyé. Les adresses qui n'existent pas sont suspendues, comme celles
de qui se plaint ou le demande. Ce qui n'est pas sûr attend dans \`cess inbox\`. Lire deux fois la même boîte ne change rien.

Exemples :
  cess bounces /var/mail/alertes  un fichier mbox
  cess bounces ~/Maildir          un Maildir
  cess bounces imaps://alertes@mail.example.org/INBOX
                                  une boîte sur un serveur ; son mot de passe est dans CESS_IMAP_PASSWORD`,
  },
  inbox: {
    en: `
At a terminal it asks for one key per item; elsewhere it prints a list. Who decided what, and when, is kept (\`--decided\`); CESS_OPERATOR names
the person where the user of the system does not.

Examples:
  cess inbox                             what waits, with its evidence
  cess inbox decide 3fa2c1 arrived       that message arrived
  cess inbox decide 90b7 opt-out --why "asked by telephone"`,
    fr: `
Sur un terminal, une touche par élément ; ailleurs, une liste. Qui a décidé quoi, et quand, est gardé (\`--decided\`) ; CESS_OPERATOR
nomme la personne si l'utilisateur du système ne le fait pas.

Exemples :
  cess inbox                             ce qui attend, avec ses preuves
  cess inbox decide 3fa2c1 arrived       ce message est arrivé
  cess inbox decide 90b7 opt-out --why "demandé par téléphone"`,
  },
  forget: {
    en: `
What stays is a keyed hash, so that nobody writes to them again after the next import; and the fact that a message was sent.

Examples:
  cess forget name@example.org
  cess forget --expired           what is older than \`retention\` in cess.yml (36 months)`,
    fr: `
Il reste une empreinte à clé, pour que personne ne leur écrive après le prochain import ; et le fait qu'un message est parti.

Exemples :
  cess forget nom@example.org
  cess forget --expired           ce qui dépasse \`conservation\` dans cess.yml (36 mois)`,
  },
  worker: {
    en: `
Needs CESS_DATABASE_URL, CESS_SECRET and CESS_SMTP_URL, the same secret on every machine, and no publication. Any number of
workers may run; nobody gets a message twice. Ctrl-C ends it after the messages in flight.

Example:
  cess worker --rate 20           all workers together keep this pace`,
    fr: `
Demande CESS_DATABASE_URL, CESS_SECRET et CESS_SMTP_URL, le même secret sur chaque machine, et aucune publication. Autant de
processus qu'on veut ; personne ne reçoit un message deux fois. Ctrl-C l'arrête après les messages en cours.

Exemple :
  cess worker --rate 20           tous ensemble gardent cette cadence`,
  },
  'unsubscribe-server': {
    en: `
Put it behind a web server that does HTTPS, and that server's address in CESS_UNSUBSCRIBE_URL when you send, like
https://cess.example.org/unsubscribe. Opening the page changes nothing; its button does, and so do mail programs (RFC 8058).`,
    fr: `
Placez-le derrière un serveur web qui fait HTTPS, et mettez l'adresse de celui-ci dans CESS_UNSUBSCRIBE_URL à l'envoi, comme
https://cess.example.org/unsubscribe. Ouvrir la page ne change rien ; son bouton, si, et les messageries aussi (RFC 8058).`,
  },
} satisfies Readonly<Record<string, Text>>
