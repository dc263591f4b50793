import {frame, type MailCheck} from '../mail-check.js'

/** The TLP label before every other word: in the subject, in the title that says it again, and where the mail begins. */
export const checkLabel: MailCheck = ({document, facts}) => {
  const {masthead, mail} = document
  const isNamed = [mail.subject, facts.title.trim()].every(title => title.startsWith(`[${masthead.tlp}]`))
  const isMarked = facts.opening.startsWith(masthead.tlp)
  const places = [
    ...(isNamed ? [] : [{en: 'title of the mail', fr: 'le titre du courriel'}]),
    ...(isMarked ? [] : [{en: 'first words of the mail', fr: 'les premiers mots du courriel'}]),
  ]
  return places.map(actual => ({
    ruleId: 'mail-label',
    origin: frame,
    actual,
    expected: {en: 'the TLP label before every other word', fr: 'le marquage TLP avant tout autre mot'},
  }))
}
