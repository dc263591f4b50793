import {describe, expect, it} from 'vitest'
import {explanations, typeset} from '../../src/typography/index.js'
import {fixtureNames, spaces, visible} from './read-cases.js'

describe('what is explained', () => {
  it.each(explanations.flatMap(({examples, ...rule}) => examples.map(example => ({...rule, ...example}))))(
    'is what happens in $lang ($id): $input',
    ({lang, profile, context, input, expected}) => {
      const options = {lang, ...(profile && {profile}), ...(context && {context})}
      expect(visible(typeset(spaces(input), options))).toBe(expected)
      expect(expected).not.toBe('')
    },
  )

  it('has every language that has fixtures', () => {
    const languages = fixtureNames().filter(name => !/-spans$|^unknown$|^fr-/.test(name))
    expect(languages.length).toBeGreaterThan(25)
    expect([...new Set(explanations.map(({lang}) => lang))].toSorted()).toEqual(languages.toSorted())
  })

  it('has both French profiles', () => {
    expect(new Set(explanations.map(({profile}) => profile))).toEqual(
      new Set(['imprimerie-nationale', 'union-europeenne', undefined]),
    )
  })
})
