import type {Gauge} from '../../model/document.js'
import {betweenNames} from '../../model/fixed-text.js'
import {likelihoodSteps} from '../../model/locale.js'
import type {FrontContext} from './front-context.js'

const severities = ['low', 'moderate', 'high', 'critical'] as const
const confidences = ['low', 'moderate', 'high'] as const

/** Severity, likelihood and confidence, those that the note gives. */
export function gauges(context: FrontContext): readonly Gauge[] {
  return [...severity(context), ...likelihood(context), ...confidence(context)]
}

function severity({metadata, locale, fixed: {say}}: FrontContext): readonly Gauge[] {
  if (metadata.severity === undefined) return []
  const level = severities.indexOf(metadata.severity) + 1
  return [
    {
      kind: 'severity',
      label: say(locale.gauges.severity),
      word: say(locale.severity[metadata.severity]),
      position: say(locale.phrases.position(level, severities.length)),
      cells: severities.length,
      level,
    },
  ]
}

function likelihood({metadata, locale, fixed: {say}}: FrontContext): readonly Gauge[] {
  if (metadata.likelihood === undefined) return []
  const {word, range} = locale.likelihood[metadata.likelihood]
  return [
    {
      kind: 'likelihood',
      label: say(locale.gauges.likelihood),
      word: say(word),
      position: say(range),
      cells: likelihoodSteps.length,
      level: likelihoodSteps.indexOf(metadata.likelihood) + 1,
    },
  ]
}

function confidence({metadata, locale, fixed: {say}}: FrontContext): readonly Gauge[] {
  if (metadata.confidence === undefined) return []
  const level = confidences.indexOf(metadata.confidence) + 1
  const place = locale.phrases.position(level, confidences.length)
  const rating = metadata.source_rating === undefined ? undefined : locale.phrases.sources(metadata.source_rating)
  const withRating = (words: string) => say(rating === undefined ? words : `${words}${betweenNames}${rating}`)
  return [
    {
      kind: 'confidence',
      label: say(locale.gauges.confidence),
      word: say(locale.confidence[metadata.confidence]),
      position: withRating(place),
      short: {label: withRating(locale.gauges.confidenceShort), position: say(place)},
      cells: confidences.length,
      level,
    },
  ]
}
