import type {Recommendation} from '../../model/document.js'
import {termName, type House} from '../anatomy/house.js'
import type {RecommendationSource} from './parts.js'

/** Recommendations, numbered, with their addressees, priority and deadline in words. */
export function setRecommendations(sources: readonly RecommendationSource[], house: House): readonly Recommendation[] {
  const {locale, set, line} = house
  return sources.map(({to, priority, deadline, text}, index) => ({
    number: index + 1,
    groups: to,
    addressees: to.map(id => set(termName(house, 'recipients', id))).join(' · '),
    // The number stays on the line of its word.
    priority: `${set(locale.labels.priority)}\u00A0${priority}`,
    deadline: set(deadline === undefined ? locale.labels.noDeadline : locale.phrases.shortDate(deadline)),
    text: line(text),
  }))
}
