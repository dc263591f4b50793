import {describe, expect, it} from 'vitest'
import {runningTitle} from '../../src/render/running-title.js'

const upTo = (characters: number) => (text: string) => text.length <= characters
const title = 'Câbles sous-marins\u00A0: scénario de trois ruptures en dix jours dans le golfe de Guinée'

describe('runningTitle', () => {
  it('leaves a title that has room, however long', () => {
    expect(runningTitle(title, upTo(title.length))).toBe(title)
  })

  it('cuts at the last word that the line has room for', () => {
    expect(runningTitle(title, upTo(70))).toBe(`${title.slice(0, 65)}…`)
    expect(title.slice(0, 65)).toMatch(/dans$/)
  })

  it('keeps to its line, however short', () => {
    expect(runningTitle(title, upTo(40))).toBe('Câbles sous-marins\u00A0: scénario de trois…')
  })

  it.each([
    ['Restes explosifs sur d’anciens polygones\u00A0: une proposition de mission', 'une proposition'],
    ['Restes explosifs sur d’anciens polygones, très très longs\u00A0: de mission conjointe', 'longs'],
    ['Cyber-ingérence et manipulation de l’information\u00A0: ce que l’exercice dit', 'l’information'],
    ['Une enquête bien longue sur la sécurité des réseaux électriques de l’Union', 'réseaux'],
  ])('leaves no small word or mark before the ellipsis: %s', (long, last) => {
    expect(runningTitle(long, upTo(60))).toMatch(new RegExp(`${last}…$`, 'u'))
  })

  it('parts nothing that a no-break space joins, and never a word', () => {
    const joined = 'Des pannes qui se répètent depuis des années, soit environ n°\u00A012\u202F500 et plus'
    expect(runningTitle(joined, upTo(66))).toBe('Des pannes qui se répètent depuis des années, soit environ…')
    expect(runningTitle('m'.repeat(80), upTo(70))).toBe(`${'m'.repeat(69)}…`)
  })
})
