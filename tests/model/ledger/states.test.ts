import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {describe, expect, it} from 'vitest'
import {deliveryStates, transitions, type DeliveryState, type Transition} from '../../../src/model/ledger/states.js'
import {statesMarkdown} from '../../support/states-markdown.js'

const steps: readonly (readonly [string, Transition])[] = Object.entries(transitions)

/** States from which some steps lead to `sending`, one after the other. */
function leadingToSending(allowed: (id: string) => boolean): ReadonlySet<DeliveryState> {
  const found = new Set<DeliveryState>(['sending'])
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const [id, {from, to}] of steps) if (allowed(id) && found.has(to)) for (const state of from) found.add(state)
  }
  found.delete('sending')
  return found
}

/** Steps that a person asks for. */
const asked: ReadonlySet<string> = new Set(['reclaim', 'reopen', 'confirm', 'deny'])

describe('the states of a message', () => {
  it.each(['fr', 'en'] as const)(
    'are in docs/%s/mailing.md as they are in the table (vitest -u writes them there)',
    {tags: 'slow'},
    async lang => {
      const page = fileURLToPath(new URL(`../../../docs/${lang}/mailing.md`, import.meta.url))
      const text = readFileSync(page, 'utf8')
      const filled = text.replace(/(<!-- states -->\n)[^]*(<!-- \/states -->)/, `$1\n${statesMarkdown(lang)}\n\n$2`)
      const formatted = await format(filled, {...(await resolveConfig(page)), parser: 'markdown'})
      await expect(formatted).toMatchFileSnapshot(page)
    },
  )

  it('are sent from only where nobody can have the message, or where somebody asks', () => {
    // A sender that was given up for dead may still learn that its server wants the message later: then nobody has it.
    expect(leadingToSending(id => !asked.has(id) && id !== 'defer')).toEqual(new Set(['planned']))
    expect(leadingToSending(id => !asked.has(id))).toEqual(new Set(['planned', 'uncertain']))
    expect(transitions.defer.by).toBe('its sender')
  })

  it('end for good once a message is sent, withheld or bounced, and once it is refused, unless somebody asks', () => {
    const left = deliveryStates.filter(state => !steps.some(([id, {from}]) => !asked.has(id) && from.includes(state)))
    expect(left).toEqual(['refused', 'withheld', 'bounced'])
    expect(steps.filter(([, {from}]) => from.includes('refused')).map(([id]) => id)).toEqual(['reopen'])
    expect(steps.filter(([, {from}]) => from.includes('sent')).map(([id]) => id)).toEqual(['bounce', 'deny'])
    expect(steps.filter(([, {from}]) => from.includes('bounced')).map(([id]) => id)).toEqual(['confirm'])
  })

  it('are all reached', () => {
    const reached = new Set(steps.map(([, {to}]) => to))
    expect(deliveryStates.filter(state => !reached.has(state))).toEqual([])
  })
})
