import type {Text} from '../text.js'

/**
 * Consequence of a failure for the person whom the message was for: their address is no more; this message alone did not arrive; the sender or
 * a rule is at fault; or a person must say.
 */
export type Verdict = 'gone' | 'passing' | 'policy' | 'unclear'

/** Judgement on one code of RFC 3463; `words` leaves it to what the server said beside the code. */
export interface StatusRow {
  /** Subject and detail, without the class; `*` for any detail. */
  readonly code: string
  readonly verdict: Verdict | 'words'
  readonly meaning: Text
}

/**
 * Enhanced status codes (RFC 3463, 3, and IANA's registry, “SMTP Enhanced Status Codes”) of what failed for good, the
 * first that fits. docs/en/mailing.md is generated from this table.
 */
export const statusRows: readonly StatusRow[] = [
  {code: '0.0', verdict: 'words', meaning: {en: 'nothing said', fr: 'sans précision'}},
  {code: '1.1', verdict: 'gone', meaning: {en: 'no such mailbox', fr: "cette boîte n'existe pas"}},
  {code: '1.2', verdict: 'gone', meaning: {en: 'no such domain', fr: "ce domaine n'existe pas"}},
  {code: '1.3', verdict: 'gone', meaning: {en: 'no valid address', fr: 'adresse non valable'}},
  {code: '1.6', verdict: 'gone', meaning: {en: 'moved, no new address known', fr: 'parti sans nouvelle adresse'}},
  {code: '1.7', verdict: 'policy', meaning: {en: "no valid sender's address", fr: "adresse d'expéditeur non valable"}},
  {code: '1.8', verdict: 'policy', meaning: {en: "no such sender's domain", fr: "domaine d'expéditeur inexistant"}},
  {
    code: '1.10',
    verdict: 'gone',
    meaning: {en: 'the domain takes no mail', fr: "le domaine n'accepte pas de courrier"},
  },
  {
    code: '1.90',
    verdict: 'policy',
    meaning: {en: 'the sender wrote to too many', fr: "l'expéditeur a écrit à trop de monde"},
  },
  {code: '1.*', verdict: 'unclear', meaning: {en: 'something about the address', fr: "autre motif lié à l'adresse"}},
  {code: '2.1', verdict: 'gone', meaning: {en: 'mailbox disabled', fr: 'boîte désactivée'}},
  {code: '2.2', verdict: 'passing', meaning: {en: 'mailbox full', fr: 'boîte pleine'}},
  {code: '2.3', verdict: 'passing', meaning: {en: 'message too long for it', fr: 'message trop long pour elle'}},
  {code: '2.*', verdict: 'unclear', meaning: {en: 'something about the mailbox', fr: 'autre motif lié à la boîte'}},
  {code: '3.*', verdict: 'passing', meaning: {en: 'the mail system', fr: 'le système de courrier'}},
  {
    code: '4.1',
    verdict: 'words',
    meaning: {en: 'no answer, or no such person', fr: 'pas de réponse, ou personne inconnue'},
  },
  {code: '4.4', verdict: 'unclear', meaning: {en: 'no way to the domain', fr: 'aucun chemin vers le domaine'}},
  {
    code: '4.310',
    verdict: 'unclear',
    meaning: {en: 'no such domain at present', fr: 'domaine introuvable pour le moment'},
  },
  {code: '4.*', verdict: 'passing', meaning: {en: 'network and routing', fr: 'réseau et acheminement'}},
  {code: '5.0', verdict: 'words', meaning: {en: 'protocol, without more', fr: 'protocole, sans autre précision'}},
  {code: '5.*', verdict: 'passing', meaning: {en: 'protocol', fr: 'protocole'}},
  {code: '6.*', verdict: 'passing', meaning: {en: 'content of the message', fr: 'contenu du message'}},
  {code: '7.*', verdict: 'policy', meaning: {en: 'security or policy', fr: 'sécurité, ou règle du serveur'}},
  {code: '*', verdict: 'unclear', meaning: {en: 'any other code', fr: 'tout autre code'}},
]

/** Judgement on a whole code, `5.1.1`. A failure of class 4 was given up after days of trying: it says nothing for ever. */
export function verdictOfStatus(status: string): StatusRow['verdict'] {
  const [kind, subject, detail] = status.split('.')
  if (kind !== '5') return 'passing'
  const codes = [`${subject}.${detail}`, `${subject}.*`, '*']
  return statusRows.find(({code}) => codes.includes(code))?.verdict ?? 'unclear'
}
