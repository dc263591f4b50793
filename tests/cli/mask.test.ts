import {describe, expect, it} from 'vitest'
import {mask, printable} from '../../src/cli/mask.js'

describe('mask', () => {
  it.each([
    ['write to anais.modele@presse.example.', 'write to a•••••••••••@p•••••.example.'],
    ['a@b.example, été@ç.example', 'a@b.example, é••@ç.example'],
    ['anne@mail.dupont.example', 'a•••@m••••••••••.example'],
    ['nom@example.org', 'nom@example.org'],
    ['Write to nom@example.org.', 'Write to nom@example.org.'],
    ['nom@example.org.press.example', 'n••@e••••••••••••••••.example'],
    ['nom@example.organic.example', 'n••@e••••••••••••••.example'],
    ['@media, 3@5, [@key]', '@media, 3@5, [@key]'],
  ])('makes of %j %j, as long as it was', (text, masked) => {
    expect(mask(text)).toBe(masked)
    expect(mask(text)).toHaveLength(text.length)
  })
})

describe('printable', () => {
  it('takes what drives a terminal or turns a line around', () => {
    expect(printable('a\u001B[2Jb\tc\u202Ed\r')).toBe('a\uFFFD[2Jb c\uFFFDd\uFFFD')
  })
})
