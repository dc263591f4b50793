import type {MailCheck} from '../mail-check.js'

/** Two lines of a header, of 78 characters each as RFC 5322 (2.1.1) asks for, `Subject: ` included. */
const mostCharacters = 2 * 78 - 'Subject: '.length

/** The length of the subject. */
export const checkSubject: MailCheck = ({document}) => {
  const {length} = document.mail.subject
  if (length <= mostCharacters) return []
  return [
    {
      ruleId: 'mail-subject',
      origin: {in: 'note', field: 'title'},
      actual: {en: `subject of ${length} characters`, fr: `un objet de ${length} caractères`},
      expected: {en: `at most ${mostCharacters}`, fr: `${mostCharacters} au plus`},
    },
  ]
}
