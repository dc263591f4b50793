import {describe, expect, it} from 'vitest'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {patterns} from '../../../../src/render/pdf/setting/patterns.js'

async function divided(lang: string, word: string): Promise<string> {
  const cuts = (await loadHyphenation([lang])).get(lang)?.(word) ?? []
  return [...cuts, word.length].map((cut, index) => word.slice(cuts[index - 1] ?? 0, cut)).join('|')
}

describe('loadHyphenation', () => {
  it.each([
    ['fr', 'télécommunications', 'télé|com|mu|ni|ca|tions'],
    ['fr', 'l’établissement', 'l’éta|blis|se|ment'],
    ['en', 'telecommunications', 'tele|com|mu|nic|a|tions'],
    ['de', 'Sicherheitspolitik', 'Si|cher|heits|po|li|tik'],
    ['ru', 'безопасность', 'без|опас|ность'],
    ['el', 'ασφάλεια', 'ασφά|λεια'],
    ['cs', 'bezpečnost', 'bez|peč|nost'],
    ['fi', 'turvallisuus', 'tur|val|li|suus'],
    ['bg', 'сигурност', 'си|гур|ност'],
    ['ro', 'securitate', 'se|cu|ri|ta|te'],
  ])('divides words of %s: %s', async (lang, word, parts) => {
    expect(await divided(lang, word)).toBe(parts)
  })

  it.each(Object.keys(patterns))('finds the patterns of %s', async lang => {
    expect((await loadHyphenation([lang])).size).toBe(1)
  })

  it('leaves names and acronyms whole', async () => {
    expect(await divided('fr', 'Kazakhstan')).toBe('Kazakhstan')
    expect(await divided('fr', 'TÉLÉCOMMUNICATIONS')).toBe('TÉLÉCOMMUNICATIONS')
  })

  it('leaves what no language has as a word whole', async () => {
    expect(await divided('fr', 'anticonstitutionnellement'.repeat(5))).not.toContain('|')
  })

  it('leaves languages without patterns whole', async () => {
    expect((await loadHyphenation(['kk'])).size).toBe(0)
  })

  it('takes the patterns of a language for its regions', async () => {
    expect(await divided('fr-BE', 'administration')).toContain('|')
  })
})
