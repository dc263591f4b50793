import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {describe, expect, it} from 'vitest'
import {lifeSteps, mayTake, startsOf, type LifeState} from '../../../src/model/life/states.js'
import {lifeMarkdown, lifeMeanings} from '../../support/life-markdown.js'

// The tables are typed by their keys; `Object.keys` forgets them.
const states = Object.keys(lifeMeanings) as LifeState[]

describe('the life of a note', () => {
  it.each(['fr', 'en'] as const)('is told in docs/%s/life.md (vitest -u writes it there)', async lang => {
    const page = fileURLToPath(new URL(`../../../docs/${lang}/life.md`, import.meta.url))
    const text = readFileSync(page, 'utf8')
    const filled = text.replace(
      /(<!-- states -->\n)[^]*(<!-- \/states -->)/,
      (_, begin: string, end: string) => `${begin}\n${lifeMarkdown(lang)}\n\n${end}`,
    )
    const formatted = await format(filled, {...(await resolveConfig(page)), parser: 'markdown'})
    await expect(formatted).toMatchFileSnapshot(page)
  })

  it('leads from a draft to every state, and out of none that is withdrawn but by restoring', () => {
    const reached = new Set<LifeState>(['draft', 'review', 'approved'])
    for (const _ of states)
      for (const {from, to} of Object.values(lifeSteps))
        if (typeof to !== 'string' && from.some(state => reached.has(state))) for (const state of to) reached.add(state)
    expect([...reached].toSorted()).toEqual(states.toSorted())
    const out = Object.entries(lifeSteps).flatMap(([name, {from}]) =>
      new Set<LifeState>(from).has('withdrawn') ? [name] : [],
    )
    expect(out).toEqual(['restore'])
  })

  it('says where a step begins, as authors write it', () => {
    expect([mayTake('correct', 'published'), mayTake('correct', 'draft')]).toEqual([true, false])
    expect(startsOf('correct')).toEqual({en: '`published` or `closed`', fr: '`publié` ou `clos`'})
    expect(startsOf('close').en).toBe('`published`')
  })
})
