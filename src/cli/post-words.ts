import type {ToolLanguage} from '../model/text.js'
import {inflect} from './inflect.js'
import type {DeliveryState} from '../model/ledger/states.js'
import type {MailForm} from '../model/mailing.js'
import type {LanguageSource} from '../model/reading-order.js'
import type {BounceReport} from '../engine/campaign/import-bounces.js'

/** Words of the commands about mail. */
const en = {
  state: {
    planned: 'planned',
    sending: 'being sent',
    sent: 'sent',
    refused: 'refused',
    uncertain: 'uncertain',
    withheld: 'withheld',
    bounced: 'bounced',
  } satisfies Readonly<Record<DeliveryState, string>>,
  persons: inflect('en', 'person', 'people'),
  suppressed: (count: number) => `${count} suppressed`,
  unreachable: (count: number) => `${count} unreachable`,
  role: 'office',
  own: 'as the note',
  /** Languages in which a group reads. */
  order: (langs: readonly string[]) => `reads ${langs.join(', ')}`,
  /** Who says in which language somebody gets a note. */
  languageBy: {
    person: 'their own language',
    group: 'the language of their group',
    before: 'as they had it',
    note: 'the language of the note',
  } satisfies Readonly<Record<LanguageSource, string>>,
  /** Languages that they would rather have. */
  rather: (langs: readonly string[]) => `not ready in ${langs.join(', ')}`,
  imported: (added: number, known: number) => `${added} added${known > 0 ? `, ${known} known already` : ''}`,
  /** Before a ceiling. */
  ceiling: 'up to',
  /** Who signs: the name in a certificate; or that nobody does. */
  signedBy: (subject: string) => `${subject} (S/MIME)`,
  unsigned: 'none: messages will not be signed',
  /** Persons whose message is encrypted, and who are not written to since theirs cannot be. */
  secrecy: ({enciphered, lacking}: {readonly enciphered: number; readonly lacking: number}) =>
    `${enciphered}${lacking > 0 ? `; not written to, since they lack a certificate: ${lacking}` : ''}`,
  form: {full: 'full', digest: 'digest'} satisfies Readonly<Record<MailForm, string>>,
  /** After a group: what is recommended to it comes first. */
  ownFirst: (numbers: readonly number[]) => `recommendation ${numbers.join(', ')} first`,
  staysBehind: (langs: string) =>
    `${langs}: no published and built translation of this version; the original goes instead`,
  earlierReaders: (isWithdrawal: boolean): string =>
    isWithdrawal
      ? 'A notice of withdrawal: it goes to those who were sent the note, also where that is uncertain or bounced.'
      : 'A correction: it goes to those who were sent an earlier version, also where that is uncertain or bounced. --everybody sends it to all groups.',
  /** Who gets a correction as a first mail, since the earlier version that was planned for them did not reach them. */
  firstReaders: (count: number) =>
    `${inflect('en', 'person was', 'people were')(count)} to get an earlier version, which did not reach them: they get the note now, for the first time.`,
  held: (lang: string, count: number) =>
    `${lang}: the translation of this version is not ready, and ${inflect('en', 'person waits', 'people wait')(count)} for it. --send-original sends it to them now, in the next of their languages that is ready, or else in that of the note; who reads none of these gets the translation later.`,
  /** Groups whose window is closed; `opens` is absent where it does not open within two weeks. */
  closedGroups: (groups: string, persons: number, opens?: string) =>
    `${groups}: ${inflect('en', 'person', 'people')(persons)} may ${opens === undefined ? 'not be written to: the windows are not open together within two weeks' : `be written to from ${opens} on; workers wait for it`}.`,
  /** `option` is what sends it. */
  nothingSent: (count: number, option: string) =>
    `Nothing was sent. ${option} sends it to ${inflect('en', 'person', 'people')(count)}.`,
  nobodyLeft: 'Nobody is left to send it to.',
  sent: (count: number) => `${count} sent`,
  refused: (count: number) => `${count} refused`,
  uncertain: (count: number) => `${count} uncertain`,
  waiting: (count: number) => `${count} waiting`,
  withheld: (count: number) => `${count} withheld`,
  elsewhere: (count: number) => `${count} taken by another process`,
  /** Said when a run begins to wait, and when it goes on. */
  waits: (reason: string) => `Waiting, and trying again: ${reason}`,
  goesOn: 'Going on.',
  stopping: 'Stopping after the messages in flight. Ctrl-C again ends at once, and leaves them uncertain.',
  stopped: 'Stopped as you asked; what was in flight has ended.',
  stoppedBecause: (reason: string) => `Stopped: ${reason}`,
  serverStopped: (reply: string) => `the mail server declines (${reply}).`,
  /** A server that refuses whoever is written to; `words` may be empty. */
  policy: (reply: string, said: string) =>
    `the mail server refuses one person after another in the same way (${[reply, said].filter(Boolean).join(': ')}), so it objects to the sender, not to them: a blocklist, a policy, or this message. Nobody is counted as refused for it.`,
  /** `states` are words and numbers. */
  standing: (persons: number, states: string) => `Of ${inflect('en', 'person', 'people')(persons)}: ${states}.`,
  /** `server` is host and port, no more. */
  noConnection: (server: string, code: string) =>
    `the mail server cannot be reached at ${server} (${code}). Check its name, port and certificate, and that it runs.`,
  noTls:
    'the mail server offers no encryption that can be trusted (STARTTLS, with a valid certificate), and nothing is sent without it. Use the port meant for it, usually 587, or `smtps://`.',
  /** `reason` is the token server's own error. */
  noToken: (reason: string) =>
    `the token server (\`CESS_OAUTH_TOKEN_URL\`) gives no token (${reason}). Check client, secret, refresh token and scope.`,
  goOn: '--confirm --resume continues.',
  beyondLimit: (count: number) => `${inflect('en', 'person', 'people')(count)} beyond --limit: for a later run.`,
  aboutUncertain:
    'Uncertain messages may have arrived: they are not resent automatically. Ask, or use --resume --resend-uncertain.',
  testSent: (address: string) => `A test was sent to ${address}.`,
  testFailed: (reason: string) => `The test was not sent: ${reason}`,
  queued: (count: number) =>
    `${inflect('en', 'message', 'messages')(count)} handed over to the workers; \`cess log\` follows them.`,
  /** After it, where a time was asked for. */
  begins: (at: string) => `Workers begin at ${at}.`,
  logHead: ['note', 'version', 'state', 'person', 'language', 'groups', 'form', 'tries', 'reply', 'since'],
  totalsHead: [
    'note',
    'version',
    'planned',
    'waiting',
    'sent',
    'refused',
    'uncertain',
    'withheld',
    'bounced',
    'opted out',
    'complained',
  ],
  nothingLogged: 'Nothing has been sent so far.',
  bounces: ({messages, bounced, suppressed, complained, optedOut, kept, unknown, other}: BounceReport) =>
    `${inflect('en', 'message', 'messages')(messages)} read: ${bounced} bounced, ${suppressed} suppressed for it, ${complained} complained, ${optedOut} opted out, ${kept} to be decided (\`cess inbox\`), ${unknown} about messages of others, ${other} about something else.`,
  forgotten: (rows: number, deliveries: number) =>
    `${rows + deliveries > 0 ? 'Forgotten' : 'Nobody is known at this address'}: ${inflect('en', 'row', 'rows')(rows)} of the address book, ${inflect('en', 'message', 'messages')(deliveries)} of the ledger. The person is never written to again.`,
  /** Of a window that is closed; empty for one that never opens. */
  closed: (opens: string) => `a group may not be written to now${opens && `; its window opens at ${opens}`}`,
  expired: (count: number, months: number) =>
    `Erased the personal data in ${inflect('en', 'message', 'messages')(count)} more than ${months} months old; counts and keyed hashes stay.`,
  listening: (address: string) => `Listening on ${address}; Ctrl-C ends it.`,
  working: 'Waiting for messages to send; Ctrl-C ends it.',
  perMinute: (rate: number, remaining: string) => `${rate}/min, ${remaining} left`,
}

const fr: typeof en = {
  state: {
    planned: 'prévu',
    sending: 'en cours',
    sent: 'envoyé',
    refused: 'refusé',
    uncertain: 'incertain',
    withheld: 'retenu',
    bounced: 'rejeté',
  },
  persons: inflect('fr', 'personne', 'personnes'),
  suppressed: inflect('fr', 'suspendue', 'suspendues'),
  unreachable: inflect('fr', 'injoignable', 'injoignables'),
  role: 'service',
  own: 'celle de la note',
  order: langs => `lit ${langs.join(', ')}`,
  languageBy: {
    person: 'leur langue',
    group: 'la langue de leur groupe',
    before: 'comme précédemment',
    note: 'la langue de la note',
  },
  rather: langs => `non disponible en ${langs.join(', ')}`,
  imported: (added, known) =>
    `${inflect('fr', 'ajoutée', 'ajoutées')(added)}${known > 0 ? `, ${inflect('fr', 'déjà connue', 'déjà connues')(known)}` : ''}`,
  ceiling: "jusqu'à",
  signedBy: subject => `${subject} (S/MIME)`,
  secrecy: ({enciphered, lacking}) =>
    `${enciphered}${lacking > 0 ? ` ; sans envoi, faute de certificat : ${lacking}` : ''}`,
  unsigned: 'aucune : les messages ne seront pas signés',
  form: {full: 'complet', digest: 'abrégé'},
  ownFirst: numbers => `recommandation ${numbers.join(', ')} d'abord`,
  staysBehind: langs =>
    `${langs} : pas de traduction publiée et composée de cette version ; l'original part à la place`,
  earlierReaders: isWithdrawal =>
    isWithdrawal
      ? "Avis de retrait : il part à ceux qui ont reçu la note, même si l'envoi est incertain ou rejeté."
      : "Correction : elle part à ceux qui ont reçu une version antérieure, même si l'envoi est incertain ou rejeté. Avec --everybody, elle part à tous les groupes.",
  firstReaders: count =>
    `${inflect('fr', 'personne devait', 'personnes devaient')(count)} recevoir une version antérieure, qui n'est pas partie : la note part maintenant, pour la première fois.`,
  held: (lang, count) =>
    `${lang} : la traduction de cette version n'est pas prête, et ${inflect('fr', "personne l'attend", "personnes l'attendent")(count)}. Avec --send-original, chacun reçoit la note dès maintenant, dans la suivante de ses langues qui est prête, à défaut dans celle de la note ; qui ne la lit pas reçoit la traduction plus tard.`,
  closedGroups: (groups, persons, opens) =>
    `${groups} : on ${opens === undefined ? 'ne peut pas écrire' : 'peut écrire'} à ${inflect('fr', 'personne', 'personnes')(persons)}${opens === undefined ? " : les fenêtres ne sont pas ouvertes ensemble d'ici deux semaines" : ` à partir de ${opens} ; les processus attendent cette heure`}.`,
  nothingSent: (count, option) =>
    `Rien n'a été envoyé. ${option} l'envoie à ${inflect('fr', 'personne', 'personnes')(count)}.`,
  nobodyLeft: "Il ne reste personne à qui l'envoyer.",
  sent: inflect('fr', 'envoyé', 'envoyés'),
  refused: inflect('fr', 'refusé', 'refusés'),
  uncertain: inflect('fr', 'incertain', 'incertains'),
  waiting: count => `${count} en attente`,
  withheld: inflect('fr', 'retenu', 'retenus'),
  elsewhere: inflect('fr', 'pris par un autre processus', 'pris par un autre processus'),
  waits: reason => `En attente, avec de nouveaux essais : ${reason}`,
  goesOn: "L'envoi reprend.",
  stopping: 'Arrêt après les messages en cours. Ctrl-C de nouveau arrête tout de suite, et les laisse incertains.',
  stopped: 'Arrêté à votre demande ; ce qui était en cours est terminé.',
  stoppedBecause: reason => `Arrêté : ${reason}`,
  serverStopped: reply => `le serveur de courrier refuse l'envoi (${reply}).`,
  policy: (reply, said) =>
    `le serveur de courrier refuse une personne après l'autre de la même façon (${[reply, said].filter(Boolean).join(' : ')}) : il vise donc l'expéditeur, non ces personnes ; liste de blocage, règle du serveur ou ce message. Aucune n'est comptée comme refusée pour cela.`,
  standing: (persons, states) => `Sur ${inflect('fr', 'personne', 'personnes')(persons)} : ${states}.`,
  noConnection: (server, code) =>
    `le serveur de courrier est injoignable à ${server} (${code}). Vérifiez son nom, son port, son certificat, et qu'il tourne.`,
  noTls:
    "le serveur de courrier n'offre pas de chiffrement sûr (STARTTLS, avec un certificat valable), et rien n'est envoyé sans cela. Employez le port prévu pour cela, en général 587, ou `smtps://`.",
  noToken: reason =>
    `le serveur de jetons (\`CESS_OAUTH_TOKEN_URL\`) ne donne pas de jeton (${reason}). Vérifiez client, secret, jeton de renouvellement et portée.`,
  goOn: '--confirm --resume continue.',
  beyondLimit: count => `${inflect('fr', 'personne', 'personnes')(count)} au-delà de --limit : pour un prochain envoi.`,
  aboutUncertain:
    "Les messages incertains sont peut-être arrivés : ils ne sont pas renvoyés d'eux-mêmes. Demandez, ou employez --resume --resend-uncertain.",
  testSent: address => `Un essai a été envoyé à ${address}.`,
  testFailed: reason => `L'essai n'a pas été envoyé : ${reason}`,
  queued: count => `${inflect('fr', 'message transmis', 'messages transmis')(count)} ; \`cess log\` les suit.`,
  begins: at => `Les processus commencent à ${at}.`,
  logHead: ['note', 'version', 'état', 'personne', 'langue', 'groupes', 'forme', 'essais', 'réponse', 'depuis'],
  totalsHead: [
    ...['note', 'version', 'prévus', 'en attente', 'envoyés', 'refusés', 'incertains', 'retenus', 'rejetés'],
    'désinscrits',
    'plaintes',
  ],
  nothingLogged: "Rien n'a été envoyé jusqu'ici.",
  bounces: ({messages, bounced, suppressed, complained, optedOut, kept, unknown, other}) =>
    `${inflect('fr', 'message lu', 'messages lus')(messages)} : ${inflect('fr', 'rejeté', 'rejetés')(bounced)}, ${inflect('fr', 'adresse suspendue', 'adresses suspendues')(suppressed)} pour cela, ${inflect('fr', 'plainte', 'plaintes')(complained)}, ${inflect('fr', 'désinscription', 'désinscriptions')(optedOut)}, ${kept} à décider (\`cess inbox\`), ${unknown} au sujet de messages d'autrui, ${other} d'autre chose.`,
  forgotten: (rows, deliveries) =>
    `${rows + deliveries > 0 ? 'Personne effacée' : 'Personne inconnue à cette adresse'} : ${inflect('fr', 'ligne', 'lignes')(rows)} du carnet d'adresses, ${inflect('fr', 'message', 'messages')(deliveries)} du registre des envois. On n'écrira plus jamais à cette personne.`,
  closed: opens => `on ne peut pas écrire à un groupe maintenant${opens && ` ; sa fenêtre s'ouvre à ${opens}`}`,
  expired: (count, months) =>
    `Effacé : ce qui désigne des personnes dans ${inflect('fr', 'message', 'messages')(count)} de plus de ${months} mois ; les totaux et les empreintes à clé restent.`,
  listening: address => `À l'écoute sur ${address} ; Ctrl-C l'arrête.`,
  working: 'En attente de messages à envoyer ; Ctrl-C arrête.',
  perMinute: (rate, remaining) => `${rate}/min, reste ${remaining}`,
}

/** By language of the tool. */
export const postWords: Readonly<Record<ToolLanguage, typeof en>> = {en, fr}
