import type {Recommendation} from '../../model/document.js'
import {immediate} from '../../model/deadline.js'
import {joinFixed} from '../../model/fixed-text.js'
import {termNames, type House} from '../anatomy/house.js'
import type {RecommendationSource} from './parts.js'

/** Recommendations, numbered, with their addressees, priority and deadline in words. */
export function setRecommendations(sources: readonly RecommendationSource[], house: House): readonly Recommendation[] {
  const {locale, fixed, line} = house
  return sources.map(({to, priority, deadline, text}, index) => ({
    number: index + 1,
    groups: to,
    addressees: joinFixed(
      to.map(id => fixed.name(termNames(house, 'recipients', id))),
      ' · ',
    ),
    // The number stays on the line of its word.
    priority: fixed.say(`${locale.labels.priority}\u00A0${priority}`),
    ...(deadline !== undefined && {
      deadline: fixed.say(deadline === immediate ? locale.labels.immediately : locale.phrases.shortDate(deadline)),
    }),
    text: line(text),
  }))
}
