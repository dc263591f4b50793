import {lifeMeanings, lifeSteps, type LifeState, type LifeStepRule} from '../../src/model/life/states.js'
import {statusValues} from '../../src/model/status-names.js'
import type {ToolLanguage} from '../../src/model/text.js'

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

/** The state machine of notes as docs/<language>/life.md has it: both tables. */
export function lifeMarkdown(lang: ToolLanguage): string {
  const {heads, named} = words[lang]
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  const name = (state: LifeState) => statusValues[state][lang]
  const steps: readonly (readonly [string, LifeStepRule])[] = Object.entries(lifeSteps)
  const states = Object.entries(lifeMeanings).map(([state, meaning]) => [
    // The table's keys are the states; `Object.entries` forgets it.
    name(state as LifeState),
    meaning[lang],
  ])
  const rows = steps.map(([command, {from, to, does, shows}]) => [
    `\`cess ${command}\``,
    does[lang],
    from.map(name).join(', '),
    typeof to === 'string' ? named[to] : to.map(name).join(', '),
    shows[lang],
  ])
  return [...table(heads[0], states), '', ...table(heads[1], rows)].join('\n')
}
