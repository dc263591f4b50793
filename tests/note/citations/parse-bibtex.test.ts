import {describe, expect, it} from 'vitest'
import {parseBibtex} from '../../../src/note/citations/parse-bibtex.js'

function work(text: string) {
  const reading = parseBibtex(text)
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading.mistakes))
  return [...reading.works.values()][0]
}

const field = (value: string): unknown => work(`@misc{k, title = ${value}}`)?.['title']

describe('BibTeX', () => {
  it('is read with its names, dates and pages', () => {
    expect(
      work(`% A comment, with an @ in it
        @article{modele2025,
          author = {Modèle, Anaïs and Th{\\'e}o Gabarit and {Observatoire and co.}},
          title = "Un {TITRE}", journal = {Revue}, year = 2025, date = {2025-10-12},
          number = {3}, pages = {7--29}, doi = {10.5555/x},
        }`),
    ).toEqual({
      id: 'modele2025',
      type: 'article-journal',
      title: 'Un TITRE',
      'container-title': 'Revue',
      issued: {'date-parts': [[2025, 10, 12]]},
      author: [
        {family: 'Modèle', given: 'Anaïs'},
        {family: 'Gabarit', given: 'Théo'},
        {literal: 'Observatoire and co.'},
      ],
      issue: '3',
      page: '7-29',
      DOI: '10.5555/x',
    })
  })

  it.each([
    [String.raw`{\'Etude na\"{\i}ve}`, 'Étude naïve'],
    [String.raw`{Fran\c{c}ais \& c\oe{}ur}`, 'Français & cœur'],
    [String.raw`{Stra\ss e -- \emph{vite}}`, 'Straße – vite'],
    [String.raw`"A {"} B"`, 'A " B'],
  ])('is decoded: %s', (latex, text) => {
    expect(field(latex)).toBe(text)
  })

  it('knows its own abbreviations and joins', () => {
    expect(work('@string{x = "Un"} @misc{k, title = x # { deux}}')?.['title']).toBe('Un deux')
  })

  it.each(['@book{k title = {A}}', '@book{k, title = {A}', '@book{k, title {A}}', '@book{k, title = unknown}'])(
    'is refused where it is broken, and the rest is read: %s',
    broken => {
      const reading = parseBibtex(`${broken}\n`)
      expect(reading).toMatchObject({status: 'wrong', mistakes: [{line: 1}]})
    },
  )
})
