import type {Text} from '../text.js'

/** Where a message to one person can stand. */
export const deliveryStates = ['planned', 'sending', 'sent', 'refused', 'uncertain', 'withheld', 'bounced'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Meaning of each state for whoever reads `cess log` or docs/en/mailing.md. */
export const stateMeanings: Readonly<Record<DeliveryState, Text>> = {
  planned: {en: 'to be sent; no server has the whole of it', fr: "à envoyer ; aucun serveur ne l'a en entier"},
  sending: {
    en: 'claimed by one process, which may be giving it to a server',
    fr: 'pris par un processus, qui est peut-être en train de le transmettre à un serveur',
  },
  sent: {en: 'the server took it and said so', fr: "le serveur l'a accepté"},
  refused: {en: 'the server refused this person for good', fr: 'le serveur a refusé définitivement cette personne'},
  uncertain: {
    en: 'given whole, and no reply known: it may have arrived',
    fr: 'transmis en entier, sans réponse connue : il est peut-être arrivé',
  },
  withheld: {
    en: 'not sent: the person opted out, bounced or was forgotten, a later version began to be sent, or the note was withdrawn or restricted',
    fr: "non envoyé : la personne s'est désinscrite, son adresse n'existe plus, elle a été effacée, une version ultérieure a commencé à partir, ou la note a été retirée ou restreinte",
  },
  bounced: {
    en: 'a report came back, or a person knows: it did not arrive',
    fr: "un rapport d'échec, ou quelqu'un, dit qu'il n'est pas arrivé",
  },
}

/** One allowed step. The ledger takes it in one statement that names `from` and `to`, or not at all. */
export interface Transition {
  readonly from: readonly DeliveryState[]
  readonly to: DeliveryState
  /** Who may take it: any process, only the one that claimed the message, or anybody once that one is dead. */
  readonly by: 'anybody' | 'its sender' | 'anybody, its sender dead'
}

/** Every step that a message can take. docs/en/mailing.md is generated from this table, and the ledger's SQL is built from it. */
export const transitions = {
  // A process takes the message, of a person who is not suppressed at that moment.
  claim: {from: ['planned'], to: 'sending', by: 'anybody'},
  // The same, where a person asked for it; Message-ID and Date stay.
  reclaim: {from: ['uncertain'], to: 'sending', by: 'anybody'},
  // The person turns out to be suppressed.
  withhold: {from: ['planned'], to: 'withheld', by: 'anybody'},
  // A later version is planned for the person, or versions before one that withdraws or restricts the note are recalled.
  supersede: {from: ['planned'], to: 'withheld', by: 'anybody'},
  // The server replied 2xx to the whole message, also where others had given the sender up.
  accept: {from: ['sending', 'uncertain'], to: 'sent', by: 'its sender'},
  // A reply 5xx meant this person: the same server took the next message, or the run ended.
  refuse: {from: ['planned', 'sending', 'uncertain'], to: 'refused', by: 'its sender'},
  // The server replied 4xx, could not have the whole message, or was not contacted; or whom its 5xx means is not known yet.
  defer: {from: ['sending', 'uncertain'], to: 'planned', by: 'its sender'},
  // The whole message was given, and no reply to it came.
  lose: {from: ['sending'], to: 'uncertain', by: 'its sender'},
  // The process that had claimed it is gone.
  orphan: {from: ['sending'], to: 'uncertain', by: 'anybody, its sender dead'},
  // A report says that it failed at the person's very address.
  bounce: {from: ['sent', 'uncertain'], to: 'bounced', by: 'anybody'},
  // A person says that it arrived, that it did not, or to send it again; then Message-ID and Date stay.
  confirm: {from: ['uncertain', 'bounced'], to: 'sent', by: 'anybody'},
  deny: {from: ['sent', 'uncertain'], to: 'bounced', by: 'anybody'},
  reopen: {from: ['uncertain', 'refused'], to: 'planned', by: 'anybody'},
} as const satisfies Readonly<Record<string, Transition>>

/** A step's name. */
export type TransitionId = keyof typeof transitions
