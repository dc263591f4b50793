import type {MailCheck} from '../mail-check.js'
import {templatePlace} from '../mail-finding.js'

/** Pictures that say nothing where they are not shown. Those of the note always have an alternative: the tree demands it. */
export const checkAlternatives: MailCheck = ({template, facts}) =>
  facts.lacksAlternative
    ? [{ruleId: 'mail-alternative', origin: templatePlace(template, /<img\b(?![^>]*\balt\s*=)/), expected: '`alt`'}]
    : []
