import type {Metadata} from '../front-matter.js'
import type {Text} from '../text.js'

/** Where a note stands. */
export type LifeState = Metadata['status']

/** A note that is written, and has no version that is public or one that stays as it is meanwhile. */
const inWork: readonly LifeState[] = ['draft', 'review', 'approved']

/** A step of a note's life: a command takes it, or the author by hand. */
export interface LifeStepRule {
  readonly from: readonly LifeState[]
  /** Where it leads; `as it was` for a step that changes no status. */
  readonly to: readonly LifeState[] | 'as it was'
  /** Whether it needs a version that was published. */
  readonly needsRecord: boolean
  /** One line, as the help of the command has it. */
  readonly does: Text
  /** What the public sees after it. */
  readonly shows: Text
}

const unchanged: Text = {en: 'no change', fr: 'aucun changement'}

/** Every step that a note can take. The commands, their help and errors, and the tables of docs/life.md follow from it. */
export const lifeSteps = {
  publish: {
    from: inWork,
    to: ['published', 'closed', 'withdrawn'],
    needsRecord: false,
    does: {
      en: 'publish notes: check them strictly, set status and day, put their exact words on record',
      fr: 'publie des notes : vérification stricte, statut et date, inscription des mots exacts au registre',
    },
    shows: {en: 'this version', fr: 'cette version'},
  },
  correct: {
    from: ['published', 'closed'],
    to: ['draft'],
    needsRecord: true,
    does: {
      en: 'open the next version of a published note as a draft, with its revision',
      fr: "ouvre en brouillon la version suivante d'une note publiée, avec sa révision",
    },
    shows: {en: 'the published version, until the next one is', fr: "la version publiée, jusqu'à la suivante"},
  },
  close: {
    from: ['published'],
    to: ['closed'],
    needsRecord: true,
    does: {
      en: 'close a published note: its matter is over, and it says so',
      fr: "clôt une note publiée : l'affaire est finie, et elle le dit",
    },
    shows: {en: 'the closed note', fr: 'la note close'},
  },
  withdraw: {
    from: [...inWork, 'published', 'closed'],
    to: ['withdrawn'],
    needsRecord: true,
    does: {
      en: 'withdraw a published note at once, with the reason',
      fr: 'retire aussitôt une note publiée, avec le motif',
    },
    shows: {en: 'when and why it was withdrawn', fr: 'quand et pourquoi elle a été retirée'},
  },
  restore: {
    from: [...inWork, 'published', 'closed', 'withdrawn'],
    to: 'as it was',
    needsRecord: true,
    does: {
      en: 'put back the words and files of a note as they were published last',
      fr: "remet le texte et les fichiers d'une note tels que publiés en dernier",
    },
    shows: unchanged,
  },
} as const satisfies Readonly<Record<string, LifeStepRule>>
