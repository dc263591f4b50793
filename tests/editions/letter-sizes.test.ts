import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {sampleEdition} from '../support/built-samples.js'
import {halves} from '../support/halves.js'
import {lettersOn} from '../support/letters-on.js'
import {sampleSlugs} from '../support/samples.js'

/** Small letters, and the smallest, in points; and how many of a page's may be small: a table, notes, head and foot and all. */
const small = {underPt: 9, leastPt: 7.5, mostPart: 1 / 3}

/** Numerals and signs that call a note, and superscripts, are no text to read. */
const longest = 3

for (const {cases, speed} of halves(sampleSlugs, 5))
  it.each(cases)('prints few small letters on any page of %s, and none that are too small', speed, async slug => {
    const pages = await lettersOn(readFileSync(sampleEdition(slug, '.pdf')))
    expect(pages.length).toBeGreaterThan(0)
    for (const runs of pages) {
      const count = (under: number) =>
        runs.filter(({sizePt}) => sizePt < under).reduce((sum, {text}) => sum + text.length, 0)
      expect(count(small.underPt - 0.01) / count(Infinity)).toBeLessThan(small.mostPart)
      const tiny = runs.filter(({sizePt, text}) => sizePt < small.leastPt - 0.01 && text.length > longest)
      expect(tiny).toEqual([])
    }
  })
