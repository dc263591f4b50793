import {spacedDash} from '../dashes.js'
import {dayMonth, type LanguageStyle} from '../language-style.js'

/** Georgian: CLDR, and the marks of its press. */
export const kartvelian: Readonly<Record<'ka', LanguageStyle>> = {
  ka: {
    quotes: {
      levels: [
        ['„', '“'],
        ['«', '»'],
      ],
    },
    dash: spacedDash,
    ranges: 'hyphens',
    date: dayMonth(
      'იანვარ|თებერვალ|თებერვლ|მარტ|აპრილ|მაის|ივნის|ივლის|აგვისტო|სექტემბერ|სექტემბრ|ოქტომბერ|ოქტომბრ|ნოემბერ|ნოემბრ|დეკემბერ|დეკემბრ',
      {rest: '\\p{L}*'},
    ),
    units: [
      'კმ',
      'მ',
      'კგ',
      'მლნ',
      'მლრდ',
      'ათასი',
      'მილიონი',
      'მილიარდი',
      'ლარი',
      'დღე',
      'დღის',
      'წელი',
      'წლის',
      'საათი',
    ],
    abbreviations: {beforeNumber: ['§', '№'], beforeName: [], afterNumber: ['წ.', 'წწ.']},
  },
}
