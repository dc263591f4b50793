import fc from 'fast-check'
import {expect, it} from 'vitest'
import {settingOf} from '../../src/typography/setting.js'
import {run} from '../../src/typography/step.js'

/** Runs of the property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

const text = fc
  .array(
    fc.constantFrom(
      ...[
        ' ',
        ' ',
        ' ',
        '"',
        "'",
        '-',
        '--',
        '...',
        ',',
        ':',
        '!',
        '?',
        '%',
        '12',
        '1200',
        '30',
        'h',
        'km',
        'n° ',
        'p. ',
        '1er ',
        'mai',
        'M. ',
        'a',
        'de',
      ],
    ),
    {maxLength: 14},
  )
  .map(parts => parts.join(''))
const language = fc.constantFrom('fr', 'en', 'de', 'es', 'pl', 'cs')

it('asks no step again about a text in which it found nothing, and finds the same', () => {
  fc.assert(
    fc.property(text, text, language, (first, other, lang) => {
      const {steps} = settingOf({lang})
      const before = run({text: first, marks: []}, steps)
      for (const next of [first, before.text, other]) {
        const draft = {text: next, marks: [0, next.length]}
        expect(run(draft, steps, before)).toEqual(run(draft, steps))
      }
    }),
    {numRuns},
  )
})

it('stops where the steps that are left know the text', () => {
  const asked: string[] = []
  const step = (name: string, from: string, to: string) => (given: string) => {
    asked.push(name)
    const at = given.indexOf(from)
    return at < 0 ? [] : [{start: at, end: at + from.length, text: to}]
  }
  const steps = [step('a', 'x', 'y'), step('b', 'y', 'z'), step('c', 'q', '')]
  const before = run({text: 'x', marks: []}, steps)
  expect(before).toEqual({text: 'z', marks: [], settled: 2})
  asked.length = 0
  expect(run({text: 'z', marks: []}, steps, before).text).toBe('z')
  expect(asked).toEqual(['a', 'b'])
})
