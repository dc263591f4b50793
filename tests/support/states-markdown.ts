import {postWords} from '../../src/cli/post-words.js'
import {deliveryStates, stateMeanings, transitions, type DeliveryState} from '../../src/model/ledger/states.js'
import type {ToolLanguage} from '../../src/model/text.js'

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

/** The ledger's state machine as docs/<language>/mailing.md has it: both tables, and the same as a drawing. */
export function statesMarkdown(lang: ToolLanguage): string {
  const {heads, by: takers} = words[lang]
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  const name = (state: DeliveryState) => `_${postWords[lang].state[state]}_`
  const steps = Object.entries(transitions).map(([id, {from, to, by, when, durable}]) => {
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
    ...table(heads[1], steps),
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...named,
    '    [*] --> planned',
    ...arrows,
    '```',
  ].join('\n')
}
