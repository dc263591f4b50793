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
    en: 'not sent: the person opted out, bounced or was forgotten, or is planned to get a later version in its place',
    fr: "non envoyé : la personne s'est désinscrite, son adresse n'existe plus, elle a été effacée, ou une version ultérieure est prévue pour elle à la place",
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
  readonly when: Text
  /** When it is durable, as seen from the mail server. */
  readonly durable: Text
}

/** Every step that a message can take. docs/en/mailing.md is generated from this table, and the ledger's SQL is built from it. */
export const transitions = {
  claim: {
    from: ['planned'],
    to: 'sending',
    by: 'anybody',
    when: {
      en: 'a process takes the message; the person is not suppressed at that moment',
      fr: "un processus prend le message ; la personne n'est pas suspendue à ce moment",
    },
    durable: {en: 'before a server is spoken to', fr: 'avant de contacter un serveur'},
  },
  reclaim: {
    from: ['uncertain'],
    to: 'sending',
    by: 'anybody',
    when: {
      en: 'the same, where a person asked for it with `--resend-uncertain`; Message-ID and Date stay',
      fr: "de même, si une personne l'a demandé par `--resend-uncertain` ; Message-ID et Date restent",
    },
    durable: {en: 'before a server is spoken to', fr: 'avant de contacter un serveur'},
  },
  withhold: {
    from: ['planned'],
    to: 'withheld',
    by: 'anybody',
    when: {
      en: 'the person turns out to be suppressed, just before sending or by `cess forget`',
      fr: "la personne s'avère suspendue, juste avant l'envoi ou par `cess forget`",
    },
    durable: {en: 'no server is spoken to', fr: "aucun serveur n'est contacté"},
  },
  supersede: {
    from: ['planned'],
    to: 'withheld',
    by: 'anybody',
    when: {
      en: 'a later version is planned for the person, who gets that one alone, or the note is withdrawn',
      fr: 'une version ultérieure est prévue pour la personne, qui ne reçoit que celle-là, ou la note est retirée',
    },
    durable: {en: 'when the later version is planned', fr: 'quand la version ultérieure est prévue'},
  },
  accept: {
    from: ['sending', 'uncertain'],
    to: 'sent',
    by: 'its sender',
    when: {
      en: 'the server replied 2xx to the whole message (also where others had given the sender up)',
      fr: "le serveur a répondu 2xx au message entier (même si un autre processus croyait l'envoi interrompu)",
    },
    durable: {en: 'after the reply', fr: 'après la réponse'},
  },
  refuse: {
    from: ['planned', 'sending', 'uncertain'],
    to: 'refused',
    by: 'its sender',
    when: {
      en: 'the same server took the next message, or the run ended: the 5xx reply meant this person',
      fr: "le même serveur a pris le message suivant, ou l'envoi est fini : la réponse 5xx visait cette personne",
    },
    durable: {en: 'once that is known', fr: 'dès que cela est connu'},
  },
  defer: {
    from: ['sending', 'uncertain'],
    to: 'planned',
    by: 'its sender',
    when: {
      en: 'the server replied 4xx, was lost before it could have the whole message, or was not contacted at all; or it replied 5xx, and whether it means this person or whoever sends is not known yet',
      fr: "le serveur a répondu 4xx, n'a plus répondu avant d'avoir pu recevoir le message entier, ou n'a pas été contacté ; ou il a répondu 5xx, et l'on ne sait pas encore s'il vise cette personne ou l'expéditeur",
    },
    durable: {en: 'after the reply or the loss', fr: 'après la réponse ou la perte'},
  },
  lose: {
    from: ['sending'],
    to: 'uncertain',
    by: 'its sender',
    when: {
      en: 'the whole message was given and the connection was lost before a reply, or what came was none to a message (2xx, 4xx or 5xx)',
      fr: 'le message entier a été transmis et la connexion perdue avant la réponse, ou ce qui est venu ne répond pas à un message (2xx, 4xx ou 5xx)',
    },
    durable: {en: 'after the loss', fr: 'après la perte'},
  },
  orphan: {
    from: ['sending'],
    to: 'uncertain',
    by: 'anybody, its sender dead',
    when: {
      en: 'the process that had claimed it is gone (crash, kill, power cut)',
      fr: "le processus qui l'avait pris n'est plus (plantage, kill, coupure)",
    },
    durable: {
      en: 'when the next command opens the ledger',
      fr: 'quand la commande suivante ouvre le registre des envois',
    },
  },
  bounce: {
    from: ['sent', 'uncertain'],
    to: 'bounced',
    by: 'anybody',
    when: {
      en: "`cess bounces` read a report that bears a mark of it, and says that it failed at the person's very address",
      fr: "`cess bounces` a lu un rapport qui en porte une marque, et dit qu'il a échoué à l'adresse même de la personne",
    },
    durable: {en: 'when the report is read', fr: 'quand le rapport est lu'},
  },
  confirm: {
    from: ['uncertain', 'bounced'],
    to: 'sent',
    by: 'anybody',
    when: {en: 'a person says that it arrived (`cess inbox`)', fr: "quelqu'un dit qu'il est arrivé (`cess inbox`)"},
    durable: {en: 'with the decision', fr: 'avec la décision'},
  },
  deny: {
    from: ['sent', 'uncertain'],
    to: 'bounced',
    by: 'anybody',
    when: {
      en: 'a person says that it did not arrive (`cess inbox`)',
      fr: "quelqu'un dit qu'il n'est pas arrivé (`cess inbox`)",
    },
    durable: {en: 'with the decision', fr: 'avec la décision'},
  },
  reopen: {
    from: ['uncertain', 'refused'],
    to: 'planned',
    by: 'anybody',
    when: {
      en: 'a person says to send it again (`cess inbox`); Message-ID and Date stay',
      fr: "quelqu'un dit de le renvoyer (`cess inbox`) ; Message-ID et Date restent",
    },
    durable: {en: 'with the decision', fr: 'avec la décision'},
  },
} as const satisfies Readonly<Record<string, Transition>>

/** A step's name. */
export type TransitionId = keyof typeof transitions
