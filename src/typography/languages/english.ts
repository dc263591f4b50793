import {LETTERS} from '../characters.js'
import {joinedDash} from '../dashes.js'
import {dayMonth, dayRanges, monthDay, type LanguageStyle} from '../language-style.js'
import type {Pair, QuoteStyle} from '../quotes.js'
import {rewrite, tie} from '../step.js'

const single: Pair = ['‘', '’']
const double: Pair = ['“', '”']
const common: Omit<QuoteStyle, 'levels'> = {
  single,
  leading: String.raw`(?:\d0s|\d\d(?!\d)|(?:[tT]is|[tT]was|[tT]were|twill|em|til|cause|bout|cos|n)(?![\p{L}]))`,
  trailing: String.raw`\p{L}`,
}
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const short = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'

const dayLast = monthDay(months, {short})

/** British and EU English: single quotes outside (New Hart's Rules, 9.2; Interinstitutional Style Guide, English, 10.1). */
const british: LanguageStyle = {
  quotes: {...common, levels: [single, double]},
  date: dayMonth(months, {short}),
  thousands: ',',
  units: 'million billion trillion km/h Mbit/s Gbit/s',
  abbreviations: {
    wordsBeforeNumber: 'p.|pp.|No|No.|Nos|Nos.|Art.|art.|Fig.|fig.|vol.|Vol.|ch.|para.|Sec.|sec.|EUR|USD|GBP',
    beforeName: 'Mr|Mrs|Ms|Dr|Prof|Mr.|Mrs.|Ms.|Dr.|Prof.|St|St.|Gen.|Col.|Sen.|Rep.',
    afterNumber: 'f.|ff.|sq.|sqq.|a.m.|p.m.|am|pm|BC|BCE|CE',
    starters: 'The|A|An|It|He|She|They|We|You|This|That|These|Those|In|On|At|But|And|Or|If|As|For|To|No|So|There',
  },
  own: [
    dayRanges(dayLast),
    tie({head: `(?<![${LETTERS}])${dayLast.head}`, tail: String.raw`\d{1,2}(?![\d:]|\.\d)`, where: 'typed'}),
    rewrite(/--(?<=\p{L}--)(?=\p{L})/gu, '—'),
  ],
}

const american: LanguageStyle = {...british, quotes: {...common, levels: [double, single]}, dash: joinedDash}

/** American where the region says so, else British and European. */
export const englishStyle = (region: string | undefined): LanguageStyle =>
  region === 'us' || region === 'ca' ? american : british
