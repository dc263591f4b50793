import type {Text} from '../text.js'

/** Kinds of what a person must decide. */
export const trayKinds = ['uncertain', 'refused', 'failure', 'complaint', 'reply', 'returning', 'expired'] as const
export type TrayKind = (typeof trayKinds)[number]

/** Meaning of each kind, for whoever decides. */
export const trayMeanings: Readonly<Record<TrayKind, Text>> = {
  uncertain: {
    en: 'given whole, no reply known: did it arrive?',
    fr: 'transmis en entier, sans réponse : est-il arrivé ?',
  },
  refused: {en: 'the server refused the message', fr: 'le serveur a refusé le message'},
  failure: {
    en: 'a report that is not sure: did it arrive, and is the address no more?',
    fr: "un rapport d'échec peu sûr : est-il arrivé, et l'adresse existe-t-elle encore ?",
  },
  complaint: {en: 'a complaint, and it is not sure whose', fr: 'une plainte, sans certitude sur son auteur'},
  reply: {en: 'somebody wrote: do they want to leave the list?', fr: "quelqu'un a écrit : veut-il quitter la liste ?"},
  returning: {en: 'suppressed, and in the address book', fr: "suspendue, et dans le carnet d'adresses"},
  expired: {
    en: 'suppressed long ago for a failure: does the address work again?',
    fr: "suspendue depuis longtemps pour un échec : l'adresse fonctionne-t-elle de nouveau ?",
  },
}

/** A choice: for which kinds, by which key on a terminal. */
export interface Choice {
  readonly kinds: readonly TrayKind[]
  readonly key: string
  readonly text: Text
}

/** Everything that a person can decide. */
export const choices = {
  arrived: {kinds: ['uncertain', 'failure'], key: 'a', text: {en: 'it arrived', fr: 'il est arrivé'}},
  'did-not': {kinds: ['uncertain', 'failure'], key: 'n', text: {en: 'it did not', fr: "il n'est pas arrivé"}},
  'send-again': {
    kinds: ['uncertain', 'refused'],
    key: 's',
    text: {en: 'send it again, with `--resume`', fr: 'à renvoyer, par `--resume`'},
  },
  'opt-out': {
    kinds: ['reply', 'complaint', 'failure', 'refused'],
    key: 'o',
    text: {en: 'take the person off the list', fr: 'désinscrire la personne'},
  },
  suppress: {
    kinds: ['failure', 'refused'],
    key: 'x',
    text: {en: 'the address is no more', fr: "l'adresse n'existe plus"},
  },
  reinstate: {
    kinds: ['returning', 'expired'],
    key: 'r',
    text: {en: 'write to them again', fr: 'écrire de nouveau à cette personne'},
  },
  keep: {kinds: ['returning', 'expired'], key: 'k', text: {en: 'leave them alone', fr: 'ne plus lui écrire'}},
  ignore: {
    kinds: ['refused', 'failure', 'complaint', 'reply'],
    key: 'i',
    text: {en: 'nothing to do', fr: 'rien à faire'},
  },
} as const satisfies Readonly<Record<string, Choice>>

/** A choice's name. */
export type ChoiceId = keyof typeof choices

/** Names of all choices, in the order in which they are shown. The table has no other keys. */
export const choiceIds = Object.keys(choices) as readonly ChoiceId[]

/** Choices that one kind has; those about a person only where it is known who that is. */
export const choicesFor = (kind: TrayKind, isKnown: boolean): readonly ChoiceId[] =>
  choiceIds.filter(id => {
    const {kinds}: Choice = choices[id]
    return kinds.includes(kind) && (isKnown || id === 'ignore')
  })
