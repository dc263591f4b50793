import {describe, expect, it} from 'vitest'
import {codePiecesOf, piecesOf} from '../../../../src/render/pdf/setting/break-points.js'

const texts = (text: string) => piecesOf(text).map(piece => piece.text)

describe('piecesOf', () => {
  it('ends lines after ordinary spaces', () => {
    expect(piecesOf('un deux')).toEqual([
      {text: 'un ', end: 'space'},
      {text: 'deux', end: 'none'},
    ])
  })

  it.each([
    ['no-break spaces', '62\u00A0%\u202F; fin', ['62\u00A0%\u202F; ', 'fin']],
    ['no-break hyphens', 'a\u2011b cd\u2011ef', ['a\u2011b ', 'cd\u2011ef']],
    ['hyphens between digits', '2018-2025', ['2018-2025']],
    ['hyphens with one letter beside them', 'a-t-il', ['a-t-il']],
    ['codes of two or three capitals on either side', '(CC BY-ND, UE-OTAN)', ['(CC ', 'BY-ND, ', 'UE-', 'OTAN)']],
  ])('holds %s', (_name, text, pieces) => {
    expect(texts(text)).toEqual(pieces)
  })

  it('divides compounds at their hyphens and dashes', () => {
    expect(texts('vingt-quatre Paris–Berlin')).toEqual(['vingt-', 'quatre ', 'Paris–', 'Berlin'])
  })

  it('divides addresses at their marks', () => {
    expect(texts('https://example.org/a/bcde').join('|')).toBe('https://example.org/|a/|bcde')
  })

  it('leaves no line of an address with fewer than four letters or digits, but the host', () => {
    expect(texts('https://example.org/report/section-4, ').join('|')).toBe('https://example.org/|report/|section-4, ')
    expect(texts('https://example.org/a/b').join('|')).toBe('https://example.org/|a/b')
    expect(texts(`https://example.org/${'/'.repeat(100_000)}`)).toHaveLength(1)
  })

  it.each([
    ['a\u00A0https://example.org/report/section', 'a\u00A0https://example.org/|report/|section'],
    ['«\u00A0https://example.org/report\u00A0», ', '«\u00A0https://example.org/|report\u00A0», '],
    ['(https://example.org/report) ', '(https://example.org/|report) '],
    ['o\u00A0(v\u00A0www.example.org/report)', 'o\u00A0(v\u00A0www.example.org/|report)'],
    ['https://example.org/\u202F; ', 'https://example.org/\u202F; '],
    ['z\u00A0CESS-2026-ALE-014, ', 'z\u00A0CESS-2026-ALE-014, '],
  ])('finds an address behind what is tied to it, and before marks: %s', (text, divided) => {
    const pieces = piecesOf(text)
    expect(pieces.map(piece => piece.text).join('|')).toBe(divided)
    expect(pieces.every(({isAddress}) => isAddress)).toBe(true)
  })

  it('takes no longer for many ties and brackets', () => {
    expect(texts('a\u00A0'.repeat(50_000))).toHaveLength(1)
    expect(texts('('.repeat(50_000))).toHaveLength(1)
  })

  it.each([
    'rapporteur@example.org, ',
    '(mission.permanente@etat-major.example.org) ',
    'www.example.org ',
    'CESS-2026-ALE-014, ',
  ])('divides no address of mail, host or reference: %s', text => {
    expect(piecesOf(text)).toEqual([{text, end: 'space', exact: true, isAddress: true}])
  })

  it('ends no line inside code that is as short as a word', () => {
    const ends = (text: string) => codePiecesOf(text).map(({end}) => end)
    expect(ends('rm -rf ./x')).toEqual(['none', 'none', 'none'])
    expect(ends('rm -rf ./x une fois de plus')).toContain('space')
  })

  it('divides addresses and code before their hyphens', () => {
    expect(texts('https://example.org/la-suite').join('|')).toBe('https://example.org/|la|-suite')
    expect(codePiecesOf('docker-compose up --all').map(({text}) => text)).toEqual([
      'docker',
      '-compose ',
      'up ',
      '--all',
    ])
  })

  it('divides a row of compounds as long as a note', () => {
    expect(texts('aa-'.repeat(100_000))).toHaveLength(100_000)
  })

  it('loses no character, and has a space for a break', () => {
    const text = ' deux  espaces, un\nsaut — et l’é-tat '
    expect(texts(text).join('')).toBe(text.replace('\n', ' '))
  })

  it('ends lines where the author asked for it', () => {
    expect(piecesOf('un\ndeux').map(({end}) => end)).toEqual(['forced', 'none'])
  })

  it('tells what no hyphen may come into: addresses, and names with figures in them', () => {
    const exact = (text: string) => piecesOf(text).map(piece => piece.exact ?? false)
    expect(exact('https://exemple.example.org/a/bcde')).toEqual([true, true, true])
    expect(exact('abc12def ')).toEqual([true])
    expect(exact('développement durable, 2026')).toEqual([false, false, false])
  })
})
