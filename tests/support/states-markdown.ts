import {postWords} from '../../src/cli/post-words.js'
import {
  deliveryStates,
  stateMeanings,
  transitions,
  type DeliveryState,
  type Transition,
  type TransitionId,
} from '../../src/model/ledger/states.js'
import type {Text, ToolLanguage} from '../../src/model/text.js'

const words = {
  en: {
    heads: [
      ['state', 'meaning'],
      ['step', 'from', 'to', 'taken by', 'when', 'durable'],
    ],
    by: {anybody: 'anybody', 'its sender': 'its sender', 'anybody, its sender dead': 'anybody, its sender dead'},
  },
  fr: {
    heads: [
      ['état', 'sens'],
      ['passage', 'de', 'à', 'opéré par', 'quand', 'écrit sur disque'],
    ],
    by: {
      anybody: "n'importe quel processus",
      'its sender': "celui qui l'a pris",
      'anybody, its sender dead': "n'importe lequel, une fois mort celui qui l'avait pris",
    },
  },
} as const

/** When each step is taken, and when it is durable, as seen from the mail server. */
const steps: Readonly<Record<TransitionId, {readonly when: Text; readonly durable: Text}>> = {
  claim: {
    when: {
      en: 'a process takes the message; the person is not suppressed at that moment',
      fr: "un processus prend le message ; la personne n'est pas suspendue à ce moment",
    },
    durable: {en: 'before a server is spoken to', fr: 'avant de contacter un serveur'},
  },
  reclaim: {
    when: {
      en: 'the same, where a person asked for it with `--resend-uncertain`; Message-ID and Date stay',
      fr: "de même, si une personne l'a demandé par `--resend-uncertain` ; Message-ID et Date restent",
    },
    durable: {en: 'before a server is spoken to', fr: 'avant de contacter un serveur'},
  },
  withhold: {
    when: {
      en: 'the person turns out to be suppressed, just before sending or by `cess forget`',
      fr: "la personne s'avère suspendue, juste avant l'envoi ou par `cess forget`",
    },
    durable: {en: 'no server is spoken to', fr: "aucun serveur n'est contacté"},
  },
  supersede: {
    when: {
      en: 'a later version begins to be sent, to whomever, or the note is withdrawn or restricted',
      fr: 'une version ultérieure commence à partir, vers qui que ce soit, ou la note est retirée ou restreinte',
    },
    durable: {
      en: 'when the later version is planned, or recalls it',
      fr: 'quand la version ultérieure est prévue, ou le rappelle',
    },
  },
  accept: {
    when: {
      en: 'the server replied 2xx to the whole message (also where others had given the sender up)',
      fr: "le serveur a répondu 2xx au message entier (même si un autre processus croyait l'envoi interrompu)",
    },
    durable: {en: 'after the reply', fr: 'après la réponse'},
  },
  refuse: {
    when: {
      en: 'the same server took the next message, or the run ended: the 5xx reply meant this person',
      fr: "le même serveur a pris le message suivant, ou l'envoi est fini : la réponse 5xx visait cette personne",
    },
    durable: {en: 'once that is known', fr: 'dès que cela est connu'},
  },
  defer: {
    when: {
      en: 'the server replied 4xx, was lost before it could have the whole message, or was not contacted at all; or it replied 5xx, and whether it means this person or whoever sends is not known yet',
      fr: "le serveur a répondu 4xx, n'a plus répondu avant d'avoir pu recevoir le message entier, ou n'a pas été contacté ; ou il a répondu 5xx, et l'on ne sait pas encore s'il vise cette personne ou l'expéditeur",
    },
    durable: {en: 'after the reply or the loss', fr: 'après la réponse ou la perte'},
  },
  lose: {
    when: {
      en: 'the whole message was given and the connection was lost before a reply, or what came was none to a message (2xx, 4xx or 5xx)',
      fr: 'le message entier a été transmis et la connexion perdue avant la réponse, ou ce qui est venu ne répond pas à un message (2xx, 4xx ou 5xx)',
    },
    durable: {en: 'after the loss', fr: 'après la perte'},
  },
  orphan: {
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
    when: {
      en: "`cess bounces` read a report that bears a mark of it, and says that it failed at the person's very address",
      fr: "`cess bounces` a lu un rapport qui en porte une marque, et dit qu'il a échoué à l'adresse même de la personne",
    },
    durable: {en: 'when the report is read', fr: 'quand le rapport est lu'},
  },
  confirm: {
    when: {en: 'a person says that it arrived (`cess inbox`)', fr: "quelqu'un dit qu'il est arrivé (`cess inbox`)"},
    durable: {en: 'with the decision', fr: 'avec la décision'},
  },
  deny: {
    when: {
      en: 'a person says that it did not arrive (`cess inbox`)',
      fr: "quelqu'un dit qu'il n'est pas arrivé (`cess inbox`)",
    },
    durable: {en: 'with the decision', fr: 'avec la décision'},
  },
  reopen: {
    when: {
      en: 'a person says to send it again (`cess inbox`); Message-ID and Date stay',
      fr: "quelqu'un dit de le renvoyer (`cess inbox`) ; Message-ID et Date restent",
    },
    durable: {en: 'with the decision', fr: 'avec la décision'},
  },
}

/** The ledger's state machine as docs/<language>/mailing.md has it: both tables, and the same as a drawing. */
export function statesMarkdown(lang: ToolLanguage): string {
  const {heads, by: takers} = words[lang]
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  const name = (state: DeliveryState) => `_${postWords[lang].state[state]}_`
  // The table's keys are the steps; `Object.entries` forgets it.
  const rows = (Object.entries(transitions) as [TransitionId, Transition][]).map(([id, {from, to, by}]) => {
    const {when, durable} = steps[id]
    return [id, from.map(name).join(', '), name(to), takers[by], when[lang], durable[lang]]
  })
  const arrows = Object.entries(transitions).flatMap(([id, {from, to}]) =>
    from.map(state => `    ${state} --> ${to} : ${id}`),
  )
  const named = deliveryStates.flatMap(state => {
    const word = postWords[lang].state[state]
    return word === state ? [] : [`    state "${word}" as ${state}`]
  })
  return [
    ...table(
      heads[0],
      deliveryStates.map(state => [name(state), stateMeanings[state][lang]]),
    ),
    '',
    ...table(heads[1], rows),
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...named,
    '    [*] --> planned',
    ...arrows,
    '```',
  ].join('\n')
}
