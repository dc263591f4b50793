import type {Gauge} from '../../model/document.js'
import type {LikelihoodStep} from '../../model/locale.js'
import type {House} from './house.js'

const severities = ['low', 'moderate', 'high', 'critical'] as const
const confidences = ['low', 'moderate', 'high'] as const
/** The seven steps of ICD 203 (2015), D.6.e.(2)(a), least likely first. */
const likelihoods: readonly LikelihoodStep[] = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
]

/** Severity, likelihood and confidence, those that the note gives. */
export function gauges(house: House): readonly Gauge[] {
  return [...severity(house), ...likelihood(house), ...confidence(house)]
}

function severity({metadata, locale, set}: House): readonly Gauge[] {
  if (metadata.severity === undefined) return []
  const level = severities.indexOf(metadata.severity) + 1
  return [
    {
      kind: 'severity',
      label: set(locale.gauges.severity),
      word: set(locale.severity[metadata.severity]),
      position: set(locale.phrases.position(level, severities.length)),
      cells: severities.length,
      level,
    },
  ]
}

function likelihood({metadata, locale, set}: House): readonly Gauge[] {
  if (metadata.likelihood === undefined) return []
  const {word, range} = locale.likelihood[metadata.likelihood]
  return [
    {
      kind: 'likelihood',
      label: set(locale.gauges.likelihood),
      word: set(word),
      position: set(range),
      cells: likelihoods.length,
      level: likelihoods.indexOf(metadata.likelihood) + 1,
    },
  ]
}

function confidence({metadata, locale, set}: House): readonly Gauge[] {
  if (metadata.confidence === undefined) return []
  const level = confidences.indexOf(metadata.confidence) + 1
  const place = locale.phrases.position(level, confidences.length)
  const rating = metadata.source_rating === undefined ? undefined : locale.phrases.sources(metadata.source_rating)
  const withRating = (words: string) => set(rating === undefined ? words : `${words} · ${rating}`)
  return [
    {
      kind: 'confidence',
      label: set(locale.gauges.confidence),
      word: set(locale.confidence[metadata.confidence]),
      position: withRating(place),
      short: {label: withRating(locale.gauges.confidenceShort), position: set(place)},
      cells: confidences.length,
      level,
    },
  ]
}
