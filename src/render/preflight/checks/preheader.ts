import {fixedWords} from '../../../model/fixed-text.js'
import {frame, type MailCheck} from '../mail-check.js'

/** The most that a list of messages shows: Apple Mail's, on a desktop. */
const mostCharacters = 140

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
  if (words.length <= mostCharacters) return []
  return [
    {
      ruleId: 'mail-preheader',
      origin: {in: 'note', field: 'subtitle'},
      actual: {
        en: `line of ${words.length} characters for the list of messages`,
        fr: `une ligne de ${words.length} caractères pour la liste des messages`,
      },
      expected: {en: `at most ${mostCharacters}`, fr: `${mostCharacters} au plus`},
    },
  ]
}
