import type {MailCheck} from '../mail-check.js'
import {literal, templatePlace} from '../mail-finding.js'

/** Addresses that would be loaded when the mail is shown. */
export const checkRemote: MailCheck = ({template, facts}) =>
  [...facts.loaded].map(address => ({
    ruleId: 'mail-remote',
    origin: templatePlace(template, new RegExp(literal(address))),
    actual: `\`${address}\``,
    expected: {en: 'a picture inside the mail', fr: 'une image dans le courriel'},
  }))
