import {type MailCheck, frame} from '../mail-check.js'
import {fixedWords} from '../../../model/fixed-text.js'

/** Two lines of a header, of 78 characters each as RFC 5322 (2.1.1) asks for, `Subject: ` included. */
const mostOfSubject = 2 * 78 - 'Subject: '.length

/** The length of the subject. */
export const checkSubject: MailCheck = ({document}) => {
  const {length} = document.mail.subject
  if (length <= mostOfSubject) return []
  return [
    {
      ruleId: 'mail-subject',
      origin: {in: 'note', field: 'title'},
      actual: {en: `subject of ${length} characters`, fr: `un objet de ${length} caractères`},
      expected: {en: `at most ${mostOfSubject}`, fr: `${mostOfSubject} au plus`},
    },
  ]
}

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

/** The most that a list of messages shows: Apple Mail's, on a desktop. */
const mostOfList = 140

/** The line for the list of messages: that it is there, and that its words are not cut. */
export const checkPreheader: MailCheck = ({document, facts}) => {
  const words = fixedWords(document.mail.preheader).replaceAll('\u202F', '\u00A0')
  if (!facts.preheader.includes(words))
    return [
      {
        ruleId: 'mail-preheader',
        origin: frame,
        expected: {
          en: 'hidden line that holds `preheader`, before every other word',
          fr: 'une ligne cachée portant `preheader`, avant tout autre mot',
        },
      },
    ]
  if (words.length <= mostOfList) return []
  return [
    {
      ruleId: 'mail-preheader',
      origin: {in: 'note', field: 'subtitle'},
      actual: {
        en: `line of ${words.length} characters for the list of messages`,
        fr: `une ligne de ${words.length} caractères pour la liste des messages`,
      },
      expected: {en: `at most ${mostOfList}`, fr: `${mostOfList} au plus`},
    },
  ]
}
