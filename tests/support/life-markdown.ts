import {lifeSteps, type LifeCommand, type LifeState, type LifeStepRule} from '../../src/model/life/states.js'
import {statusValues} from '../../src/model/status-names.js'
import type {Text, ToolLanguage} from '../../src/model/text.js'

const words = {
  fr: {
    heads: [
      ['statut', 'sens'],
      ['commande', "ce qu'elle fait", 'part de', 'mène à', 'ce que le public voit ensuite'],
    ],
    named: {'as it was': 'comme publiée', unchanged: 'inchangé'},
  },
  en: {
    heads: [
      ['status', 'meaning'],
      ['command', 'does', 'from', 'to', 'what the public sees then'],
    ],
    named: {'as it was': 'as it was published', unchanged: 'unchanged'},
  },
} as const

/** Meaning of each state, of a draft first. */
export const lifeMeanings: Readonly<Record<LifeState, Text>> = {
  draft: {en: 'it is being written', fr: "elle s'écrit"},
  review: {en: 'others are reading it', fr: "d'autres la relisent"},
  approved: {en: 'it may be published', fr: 'elle peut être publiée'},
  published: {
    en: 'it is public, or goes to those whom its label allows; its words no longer change',
    fr: 'elle est publique, ou va à ceux que son étiquette permet ; ses mots ne changent plus',
  },
  closed: {
    en: 'it stays, and says that the matter is closed',
    fr: "elle reste, et dit que l'affaire est close",
  },
  withdrawn: {
    en: 'its page says when and why it was withdrawn, and nothing of what it said',
    fr: "sa page dit quand et pourquoi elle a été retirée, et rien de ce qu'elle disait",
  },
}

const unchanged: Text = {en: 'no change', fr: 'aucun changement'}

/** The public's view of a note after each step. */
const shows: Readonly<Record<LifeCommand, Text>> = {
  approve: unchanged,
  publish: {en: 'this version', fr: 'cette version'},
  correct: {en: 'the published version, until the next one is', fr: "la version publiée, jusqu'à la suivante"},
  close: {en: 'the closed note', fr: 'la note close'},
  withdraw: {en: 'when and why it was withdrawn', fr: 'quand et pourquoi elle a été retirée'},
  restore: unchanged,
}

/** The state machine of notes as docs/<language>/life.md has it: both tables. */
export function lifeMarkdown(lang: ToolLanguage): string {
  const {heads, named} = words[lang]
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  const name = (state: LifeState) => statusValues[state][lang]
  // The tables' keys are the steps and the states; `Object.entries` forgets it.
  const steps = Object.entries(lifeSteps) as readonly [LifeCommand, LifeStepRule][]
  const states = Object.entries(lifeMeanings).map(([state, meaning]) => [name(state as LifeState), meaning[lang]])
  const rows = steps.map(([command, {from, to, does}]) => [
    `\`cess ${command}\``,
    does[lang],
    from.map(name).join(', '),
    typeof to === 'string' ? named[to] : to.map(name).join(', '),
    shows[command][lang],
  ])
  return [...table(heads[0], states), '', ...table(heads[1], rows)].join('\n')
}
