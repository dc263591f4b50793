import type {FinishedMail} from '../mail-check.js'
import type {MailFinding} from '../mail-finding.js'
import {literal, templatePlace} from '../template-place.js'
import {programsWithout} from '../ask-caniemail.js'
import {needsAsking} from '../known-styles.js'

/** Styles that programs of readers do not know. Only what none of our own mails uses is looked up. */
export async function checkStyles({template, facts}: FinishedMail): Promise<readonly MailFinding[]> {
  const asked = [...facts.declarations].flatMap(declaration => {
    const [property = '', value = ''] = declaration.split(':')
    return needsAsking(property, value) ? [{property, value}] : []
  })
  if (asked.length === 0) return []
  return asked.flatMap(({property, value}) => {
    const names = programsWithout(property, value)
    if (names.length === 0) return []
    const list = names.join(', ')
    return [
      {
        ruleId: 'mail-css',
        origin: templatePlace(template, new RegExp(String.raw`\b${literal(property)}\s*:`)),
        actual: {
          en: `\`${property}: ${value}\`, unknown to ${list}`,
          fr: `\`${property}: ${value}\`, inconnu de ${list}`,
        },
      },
    ]
  })
}
