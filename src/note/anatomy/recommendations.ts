import {immediate} from '../../model/deadline.js'
import type {HeardRecommendation, Recommendation} from '../../model/document.js'
import {betweenNames, fixedWords, joinFixed, type FixedText} from '../../model/fixed-text.js'
import {labelled, type Locale} from '../../model/locale.js'
import type {FixedSetter} from '../fixed-setter.js'
import type {RecommendationSource} from '../transforms/parts.js'
import {termNames, type FrontContext} from './front-context.js'

/** Recommendations, numbered, with their addressees, priority and deadline in words. */
export function recommendations(
  sources: readonly RecommendationSource[],
  front: FrontContext,
): readonly Recommendation[] {
  const {locale, fixed, line} = front
  return sources.map((source, index) => {
    const {to, priority, deadline, text} = source
    const names = to.map(id => fixed.name(termNames(front, 'recipients', id)))
    return {
      number: index + 1,
      groups: to,
      addressees: joinFixed(names, betweenNames),
      // The number stays on the line of its word.
      priority: fixed.say(`${locale.labels.priority}\u00A0${priority}`),
      ...(deadline !== undefined && {
        deadline: fixed.say(deadline === immediate ? locale.labels.immediately : locale.phrases.shortDate(deadline)),
      }),
      text: line(text),
      heard: heard({...source, number: index + 1, names}, front),
    }
  })
}

/** A recommendation with its number, and the names of its addressees. */
interface Numbered extends RecommendationSource {
  readonly number: number
  readonly names: readonly FixedText[]
}

function heard({number, priority, deadline, names}: Numbered, {locale, fixed}: FrontContext): HeardRecommendation {
  const {heard: words, date} = locale.phrases
  // What ends before other words ends in a space: nobody hears where one part begins.
  const say = (text: string) => joinFixed([fixed.say(text), ' '])
  const to = joinFixed(names, ', ')
  const opening = {
    number: say(`${words.recommendation(number)},`),
    priority: say(`${words.priority(priority)}, ${words.addressees}`),
  }
  if (deadline === undefined) return {...opening, addressees: joinFixed([to, `${colon(locale, fixed)} `])}
  const until = deadline === immediate ? words.immediately : words.deadline(date(deadline))
  return {...opening, addressees: joinFixed([to, ', ']), deadline: say(labelled(locale, until, '').trimEnd())}
}

/** The colon of a language, with the space before it that its rules set: names before it may be in another. */
const colon = (locale: Locale, {say}: FixedSetter): string =>
  fixedWords(say(labelled(locale, 'x', '').trimEnd())).slice(1)
