import type {Metadata} from '../front-matter.js'
import {statusValues} from '../status-names.js'
import type {Text} from '../text.js'

/** A state of a note's life. */
export type LifeState = Metadata['status']

/** A note that is written, and has no version that is public or one that stays as it is meanwhile. */
const inWork: readonly LifeState[] = ['draft', 'review', 'approved']

/** A step of a note's life: a command takes it, or the author by hand. */
export interface LifeStepRule {
  readonly from: readonly LifeState[]
  /** Where it leads; `as it was` published, or `unchanged`. */
  readonly to: readonly LifeState[] | 'as it was' | 'unchanged'
  /** One line, as the help of the command has it. */
  readonly does: Text
}

/** Every step that a note can take. The commands, their help and errors, and the tables of docs/en/life.md follow from it. */
export const lifeSteps = {
  approve: {
    from: inWork,
    to: 'unchanged',
    does: {
      en: 'approve the exact words of notes that are not published yet',
      fr: 'approuve les mots exacts de notes non encore publiées',
    },
  },
  publish: {
    from: inWork,
    to: ['published', 'closed', 'withdrawn'],
    does: {
      en: 'publish notes: check them strictly, set status and day, put their exact words on record',
      fr: 'publie des notes : vérification stricte, statut et date, inscription des mots exacts au registre',
    },
  },
  correct: {
    from: ['published', 'closed'],
    to: ['draft'],
    does: {
      en: 'open the next version of a published note as a draft, with its revision',
      fr: "ouvre en brouillon la version suivante d'une note publiée, avec sa révision",
    },
  },
  close: {
    from: ['published'],
    to: ['closed'],
    does: {
      en: 'close a published note: the matter is closed, and the note says so',
      fr: "clôt une note publiée : l'affaire est finie, et elle le dit",
    },
  },
  withdraw: {
    from: [...inWork, 'published', 'closed'],
    to: ['withdrawn'],
    does: {
      en: 'withdraw a published note at once, with the reason',
      fr: 'retire aussitôt une note publiée, avec le motif',
    },
  },
  restore: {
    from: [...inWork, 'published', 'closed', 'withdrawn'],
    to: 'as it was',
    does: {
      en: 'put back the words and files of a note as they were published last',
      fr: "remet le texte et les fichiers d'une note tels que publiés en dernier",
    },
  },
} as const satisfies Readonly<Record<string, LifeStepRule>>

/** A step that a command takes. */
export type LifeCommand = keyof typeof lifeSteps

/** Whether a step may be taken from a state. */
export function mayTake(command: LifeCommand, state: LifeState): boolean {
  const {from}: LifeStepRule = lifeSteps[command]
  return from.includes(state)
}

/** The states from which a step may be taken, as authors write them. */
export function startsOf(command: LifeCommand): Text {
  const {from}: LifeStepRule = lifeSteps[command]
  const listed = (lang: keyof Text, or: string) => {
    const names = from.map(state => statusValues[state][lang])
    return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
  }
  return {en: listed('en', 'or'), fr: listed('fr', 'ou')}
}
