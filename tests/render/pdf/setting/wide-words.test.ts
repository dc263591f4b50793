import {expect, it} from 'vitest'
import {loadHyphenation} from '../../../../src/render/pdf/setting/hyphenation.js'
import {lineText, linesOf, styles, textNode} from '../../../support/paragraph-of.js'

it('divides a word of a title that is wider than its column where it is divided, with a hyphen', async () => {
  const german = await loadHyphenation(['de'])
  const title = 'Cybersicherheitszertifizierungsrahmenverordnung und Aufsicht'
  const runs = [{text: title, style: styles.role('body').base, lang: 'de'}]
  for (const align of ['balance', 'left'] as const)
    for (const widthPt of [90, 120, 150, 200]) {
      const lines = linesOf(textNode(runs, {align}), widthPt, german)
      const words = lines.map(line => lineText(line).trimEnd())
      const divided = words.filter((_, index) => lines[index]?.segments.at(-1)?.hyphen)
      expect(divided.length).toBeGreaterThan(0)
      expect(divided.every(word => /\p{L}{4}-$/u.test(word))).toBe(true)
      expect(lines.every(line => line.widthPt <= widthPt)).toBe(true)
      expect(
        words
          .map(word => word.replace(/-$/, ''))
          .join('')
          .replaceAll(' ', ''),
      ).toBe(title.replaceAll(' ', ''))
    }
  const [whole = ''] = linesOf(textNode(runs, {align: 'balance'}), 400, german).map(lineText)
  expect(whole).not.toContain('-')
})
