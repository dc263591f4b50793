import {expect, it} from 'vitest'
import {locales} from '../../src/model/locales/index.js'
import {verifyWords} from '../../src/model/verify-words/index.js'
import {bareNote} from '../support/bare-note.js'
import {messagesOn} from '../support/fixed-note.js'
import {fixtureNames, readCases} from '../typography/read-cases.js'
import {halves} from '../support/halves.js'

/** Rules on what was pasted or mistyped, which know no language. */
const quiet: readonly string[] = ['link-tracked', 'sign-repeated', 'footnote-glued', 'footnote-typed', 'heading-bare']

/** Each text among some words; functions are left out. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

/** The sentences that editions have in a language, each a paragraph, and then all that its typography is tried on. */
function textOf(lang: string): string {
  const own = [...textsIn(locales[lang]), ...textsIn(verifyWords(lang))].filter(text => /[.!?;…]$/u.test(text))
  const typed = fixtureNames()
    .filter(name => name.split('-')[0] === lang)
    .flatMap(name => readCases(name).flatMap(({input, expected}) => [`- ${input}`, `- ${expected}`]))
  return [...own, typed.join('\n')].join('\n\n')
}

for (const {cases, speed} of halves(Object.keys(locales), 27))
  it.each(cases)('take nothing that is written well for a slip: %s', speed, lang => {
    const messages = messagesOn(new TextEncoder().encode(`${bareNote({lang})}${textOf(lang)}\n`))
    const told = messages.filter(({ruleId}) => quiet.includes(ruleId))
    expect(told.map(({line, reason}) => `${line} ${reason.en}`)).toEqual([])
  })

for (const {cases, speed} of halves(Object.keys(locales), 4))
  it.each(cases)('find slips among the same words: %s', speed, lang => {
    const slips = ['Word ! ! word.', 'Mention services1 et suite.', '[word](https://www.example.org/?utm_source=x).']
    const messages = messagesOn(
      new TextEncoder().encode(`${bareNote({lang})}${[textOf(lang), ...slips].join('\n\n')}\n`),
    )
    const found = new Set(messages.map(({ruleId}) => ruleId))
    expect([...found]).toEqual(expect.arrayContaining(['sign-repeated', 'footnote-glued', 'link-tracked']))
  })
