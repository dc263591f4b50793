import {report} from '../../../model/report.js'
import {placeOf} from '../../fields/reading.js'
import {countWords, type Passage, type TextFacts} from './text-facts.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

const summaryWords = {min: 40, max: 150}
const keyPoints = {min: 3, max: 5}
const maxKeyPointWords = 30

/** Check that summary and key points are short enough to read in a minute. */
export const checkLengths: FrontMatterCheck = (input, facts) => {
  checkSummary(input, facts)
  checkKeyPoints(input, facts)
}

function checkSummary({file, fields, places}: CheckInput, facts: TextFacts | undefined): void {
  const given = fields.summary
  const summary =
    given === undefined ? facts?.summary : {words: countWords(given.markdown), place: placeOf(places, 'summary')}
  if (!summary || (summary.words >= summaryWords.min && summary.words <= summaryWords.max)) return
  report(file, 'summary-length', {
    place: summary.place,
    actual: {en: `summary of ${words(summary, 'word')}`, fr: `un résumé de ${words(summary, 'mot')}`},
    expected: {en: '40 to 150 words', fr: 'de 40 à 150 mots'},
  })
}

function checkKeyPoints({file, fields, places}: CheckInput, facts: TextFacts | undefined): void {
  const points: readonly Passage[] = fields.key_points
    ? fields.key_points.map((point, index) => ({
        words: countWords(point.markdown),
        place: placeOf(places, `key_points.${index}`),
      }))
    : (facts?.keyPoints ?? [])
  if (points.length > 0 && (points.length < keyPoints.min || points.length > keyPoints.max)) {
    report(file, 'key-points-count', {
      place: fields.key_points ? placeOf(places, 'key_points') : points[0]?.place,
      actual: {
        en: `${points.length} key point${points.length > 1 ? 's' : ''}`,
        fr: `${points.length} point${points.length > 1 ? 's' : ''} clé${points.length > 1 ? 's' : ''}`,
      },
      expected: {en: '3 to 5', fr: 'de 3 à 5'},
    })
  }
  for (const point of points.filter(({words}) => words > maxKeyPointWords)) {
    report(file, 'key-point-length', {
      place: point.place,
      actual: {en: `key point of ${words(point, 'word')}`, fr: `un point clé de ${words(point, 'mot')}`},
      expected: {en: 'at most 30', fr: '30 au plus'},
    })
  }
}

/** A number of words, “1 word”, “12 mots”; English and French both add an s. */
const words = (passage: Passage, word: string): string => `${passage.words} ${word}${passage.words > 1 ? 's' : ''}`
