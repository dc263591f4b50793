import {frame, type FinishedMail} from '../mail-check.js'
import type {MailFinding} from '../mail-finding.js'

/** Both bodies say something: a program shows the one or the other. */
export function checkEmpty({facts, text}: FinishedMail): readonly MailFinding[] {
  const parts = [
    {words: facts.opening, name: {en: 'HTML', fr: 'HTML'}},
    {words: text, name: {en: 'plain text', fr: 'texte brut'}},
  ]
  return parts
    .filter(({words}) => !/\p{L}/u.test(words))
    .map(({name}) => ({
      ruleId: 'mail-empty',
      origin: frame,
      expected: {en: `words in the mail’s ${name.en}`, fr: `des mots dans le ${name.fr} du courriel`},
    }))
}
