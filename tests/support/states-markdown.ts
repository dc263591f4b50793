import {deliveryStates, stateMeanings, transitions} from '../../src/model/ledger/states.js'

/** The ledger's state machine as docs/en/mailing.md has it: both tables, and the same as a drawing. */
export function statesMarkdown(): string {
  const states = deliveryStates.map(state => `| _${state}_ | ${stateMeanings[state].en} |`)
  const steps = Object.entries(transitions).map(([id, {from, to, by, when, durable}]) => {
    const starts = from.map(state => `_${state}_`).join(', ')
    return `| ${id} | ${starts} | _${to}_ | ${by} | ${when.en} | ${durable.en} |`
  })
  const arrows = Object.entries(transitions).flatMap(([id, {from, to}]) =>
    from.map(state => `    ${state} --> ${to} : ${id}`),
  )
  return [
    '| state | meaning |',
    '| --- | --- |',
    ...states,
    '',
    '| step | from | to | taken by | when | durable |',
    '| --- | --- | --- | --- | --- | --- |',
    ...steps,
    '',
    '```mermaid',
    'stateDiagram-v2',
    '    [*] --> planned',
    ...arrows,
    '```',
  ].join('\n')
}
