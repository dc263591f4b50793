import {instantAt, momentIn} from '../../../model/moment.js'
import {quoted} from '../../../model/quoted.js'
import {reportAt} from '../../fields/report-at.js'
import type {CheckInput, FrontMatterCheck} from './input.js'

/** Check that embargo and expiry are after publication; points out a future or expired note. */
export const checkDates: FrontMatterCheck = input => {
  const {date, embargo, expires} = input.fields
  if (date !== undefined && embargo !== undefined) checkEmbargo(input, embargo, date)
  if (date !== undefined && input.isScheduled) reportAhead(input, date)
  if (expires === undefined) return
  if (date !== undefined && expires < date) {
    reportAt(input, 'expires-before-date', {path: 'expires', actual: quoted(expires), expected: notBefore(date)})
  } else checkExpired(input, expires)
}

/** Report an embargo that ends before the day of publication begins where the house stands, whatever the day is at its own offset. */
function checkEmbargo(input: CheckInput, embargo: string, date: string): void {
  const {timeZone} = input.publication
  const {day} = momentIn(timeZone, instantAt(Date.parse(embargo)))
  if (day >= date) return
  const its = quoted(embargo)
  const isElsewhere = !embargo.startsWith(day)
  reportAt(input, 'embargo-before-date', {
    path: 'embargo',
    actual: isElsewhere
      ? {
          en: `${its}, which is on ${quoted(day)} (\`time_zone\`: ${timeZone})`,
          fr: `${its}, qui est le ${quoted(day)} (\`fuseau_horaire\` : ${timeZone})`,
        }
      : its,
    expected: notBefore(date),
  })
}

const notBefore = (date: string) => ({
  en: `${quoted(date)} (\`date\`) or later`,
  fr: `${quoted(date)} (\`date\`) ou plus tard`,
})

/** Report a date that is still ahead in the publication's time zone. */
function reportAhead(input: CheckInput, date: string): void {
  const {timeZone} = input.publication
  reportAt(input, 'date-ahead', {
    path: 'date',
    fact: {
      en: `The note is public from ${quoted(date)} on (\`time_zone\`: ${timeZone}).`,
      fr: `La note est publique à partir du ${quoted(date)} (\`fuseau_horaire\` : ${timeZone}).`,
    },
  })
}

function checkExpired(input: CheckInput, expires: string): void {
  if (!input.isPast(expires)) return
  const {timeZone} = input.publication
  reportAt(input, 'expires-passed', {
    path: 'expires',
    actual: {en: `${quoted(expires)}, which has passed`, fr: `${quoted(expires)}, jour passé`},
    expected: {
      en: `a day that is not over (\`time_zone\`: ${timeZone})`,
      fr: `un jour qui n'est pas passé (\`fuseau_horaire\` : ${timeZone})`,
    },
  })
}
