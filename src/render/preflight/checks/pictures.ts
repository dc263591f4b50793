import type {MailCheck} from '../mail-check.js'
import {templatePlace} from '../mail-finding.js'
import {literal} from '../../../model/pattern-for.js'

/** Addresses that would be loaded when the mail is shown. */
export const checkRemote: MailCheck = ({template, facts}) =>
  [...facts.loaded].map(address => ({
    ruleId: 'mail-remote',
    origin: templatePlace(template, new RegExp(literal(address))),
    actual: `\`${address}\``,
    expected: {en: 'a picture inside the mail', fr: 'une image dans le courriel'},
  }))

/** Pictures that say nothing where they are not shown. Those of the note always have an alternative: the tree demands it. */
export const checkAlternatives: MailCheck = ({template, facts}) =>
  facts.lacksAlternative
    ? [{ruleId: 'mail-alternative', origin: templatePlace(template, /<img\b(?![^>]*\balt\s*=)/), expected: '`alt`'}]
    : []
