import {foreign} from './foreign-diagnostics.js'

/** Sense of what a server said beside its code: nobody there, perhaps nobody, nothing more than that it failed, no room, not now, or not from us. */
export type DiagnosticSense = 'gone' | 'doubt' | 'vague' | 'full' | 'later' | 'policy'

/** A pattern of diagnostics, and its sense. */
export interface DiagnosticRow {
  readonly sense: DiagnosticSense
  /** Without capitals. */
  readonly words: RegExp
  /** As servers were seen to say it; the pattern must find it. */
  readonly example: string
}

/**
 * Words of diagnostics (RFC 3464, 2.3.6) and of reports in prose. Where one of them speaks of a rule, of the sender, of
 * room or of time, none that speaks of an unknown person counts. docs/en/mailing.md is generated from this table.
 */
export const diagnosticRows: readonly DiagnosticRow[] = [
  {
    sense: 'gone',
    example: '550 5.1.1 <a@b>: Recipient address rejected: User unknown',
    words:
      /\b(?:user|recipient|mailbox|addressee|account|alias)(?: address)?(?: is| name)?[ -]unknown\b|\bunknown[ -](?:user|recipient|mailbox|addressee|account|alias|local|virtual)\b/,
  },
  {
    sense: 'gone',
    example: 'Sorry, no mailbox here by that name. (#5.1.1)',
    words:
      /\bno (?:such|valid) (?:user|recipient|mailbox|address|account|person|local)|\bno mailbox (?:here )?by that name|\bno account by that name|\bthis (?:user|address) doesn['’]t have an?(?: \S+){0,2} account/,
  },
  {
    sense: 'gone',
    example: 'Utilisateur inconnu',
    words:
      /\b(?:utilisateur|destinataire|adresse|boîte)(?: \S+)? inconnue?\b|\bempfänger(?:adresse)?(?: ist)? unbekannt\b|\butente sconosciuto\b|\busuario desconocido\b|\butilizador desconhecido\b|\bonbekende gebruiker\b/,
  },
  {
    sense: 'gone',
    example: "El usuario no existe; Benutzer nicht gefunden; n'est pas répertorié",
    words: foreign.gone,
  },
  {
    sense: 'full',
    example: 'La boîte aux lettres du destinataire est pleine',
    words: foreign.full,
  },
  {
    sense: 'policy',
    example: 'Ihre Nachricht wurde blockiert',
    words: foreign.policy,
  },
  {
    sense: 'gone',
    example: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
    words:
      /\brecip(?:ient)?notfound\b|\b(?:user|recipient|mailbox|address|account|alias|e-?mail)(?: \S+)?(?: was| could| couldn['’]t| cannot| can['’]t| not| be| is){1,4} found\b|\bwasn['’]t found at\b|\bnot listed in (?:\S+ )?(?:domino directory|public name)/,
  },
  {
    sense: 'gone',
    example: 'The email account that you tried to reach does not exist.',
    words:
      /\b(?:user|recipient|mailbox|address|account|alias|person)\b(?: \S+){0,8}? (?:does not|doesn['’]t|did not|no longer) exist|\b(?:destinataire|adresse|boîte)\b(?: \S+){0,4}? (?:n['’]existe pas|introuvable)|\bn['’]a pas été trouvée?\b|\bexistiert nicht\b/,
  },
  {
    sense: 'gone',
    example: '550 Invalid recipient <a@b>',
    words:
      /\binvalid (?:recipient|mailbox|user|final delivery)\b|\b(?:is not|isn['’]t|not) a valid (?:user|mailbox|recipient|account)\b/,
  },
  {
    sense: 'gone',
    example: '550 5.2.1 The email account that you tried to reach is disabled.',
    words:
      /\b(?:user|recipient|mailbox|address|account|alias)\b(?: \S+){0,8}? (?:disabled|deactivated|inactive|closed|discontinued|deleted|expired|terminated)\b|\b(?:disabled|deactivated|inactive|closed) (?:user|recipient|mailbox|address|account)\b/,
  },
  {
    sense: 'gone',
    example: 'This address is no longer in use',
    words:
      /\b(?:user|recipient|mailbox|address|account|person)\b(?: \S+){0,6}? no longer (?:in use|valid|available|active|accepts?|here)\b/,
  },
  {
    // Microsoft 365 says so of a person whom its directory does not know, and of a house that it does not know yet.
    sense: 'doubt',
    example: '550 5.4.1 Recipient address rejected: Access denied.',
    words: /\brecipient address rejected: access denied\b/,
  },
  {
    // RFC 5321, 4.2.3 gives these words to 550, whatever the reason.
    sense: 'vague',
    example: '550 Requested action not taken: mailbox unavailable',
    words: /\bmailbox unavailable\b/,
  },
  {
    // Domains come back; that nobody answers for one says less than 5.1.2 does.
    sense: 'doubt',
    example: 'DNS Error: MX lookup of example.org responded with code NXDOMAIN',
    words: /\bnxdomain\b|\bdns error\b|\bname service error\b|\b(?:host|domain)\b(?: \S+){0,3}? (?:not|be) found\b/,
  },
  {
    sense: 'full',
    example: "552 5.2.2 The recipient's mailbox is full",
    words:
      /\b(?:mailbox|inbox|folder|disk|account|boîte)\b(?: \S+){0,4}? (?:full|pleine)\b|\b(?:over|exceed(?:s|ed)?|out of)\b(?: \S+){0,4}? (?:quota|storage|space|limit)\b|\bquota (?:exceeded|reached|violation|dépassé)|\binsufficient (?:system )?storage\b|\bquota\b/,
  },
  {
    sense: 'later',
    example: '450 4.2.1 The user is receiving mail too quickly',
    words:
      /\btoo (?:quickly|many|much)\b|\b(?:at a )?rate (?:that|limit)|\btemporar(?:y|ily)\b|\btry(?: \S+){0,3}? (?:later|again)\b|\bgrey-?list|\bthrottl|\btimed? ?out\b|\bconnection refused\b|\bunreachable\b|\bretry timeout\b/,
  },
  {
    sense: 'policy',
    example: '550 5.1.8 Sender address rejected: Domain not found',
    words:
      /\bsender\b|\bmail from\b|\breply-to\b|\breturn path\b|\bhelo\b|\behlo\b|\bclient host\b|\breverse\b|\bptr\b|\brdns\b|\byour (?:ip|host|server|domain|network)\b|\bip address\b|\bauthenticat|\bunauthenticated\b|\bnot (?:authori[sz]ed|permitted|allowed)\b|\brestricted\b|\bpermissions?\b/,
  },
  {
    sense: 'policy',
    example: '554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org',
    words:
      /\bblock(?:ed|list|ing)?\b|\bblack ?-?list|\bdeny ?-?list|\bdnsbl\b|\brbl\b|\bspam|\bspamhaus\b|\bjunk\b|\bunsolicited\b|\bbulk\b|\breputation\b|\bpolicy\b|\bpolicies\b|\bprohibit|\bforbidden\b|\bbanned\b|\bvirus|\bmalware\b|\bspf\b|\bdkim\b|\bdmarc\b|\baccess denied\b|\brelay(?:ing)?(?: access)? (?:denied|not)|\bunable to relay\b|\bsecurity\b|\bcontent (?:reject|filter|restrict)|\bmessage content\b|\bphish/,
  },
]

/** Addresses, links and names of hosts, which say nothing: a filter's host may be called `spam`. */
const names = /<[^<>\s]*>|https?:\/\/\S+|\S+@\S+|(?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])|\[[\d.:a-f]+\]/g

/** More than any report says of one failure; what follows is the message. */
const mostLetters = 6000

/** Senses of a diagnostic, as far as the table knows its words. */
export function sensesOf(diagnostic: string): ReadonlySet<DiagnosticSense> {
  // Folded lines of a reply repeat its codes: `550-5.1.1 The account 550-5.1.1 does not exist`.
  const said = diagnostic
    .slice(0, mostLetters)
    .replaceAll(/(?<!\S)[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}(?!\S)/g, ' ')
    .replaceAll(names, ' ')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
  return new Set(diagnosticRows.filter(({words}) => words.test(said)).map(({sense}) => sense))
}
