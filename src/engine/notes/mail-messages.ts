import type {RenderInput, SettingsOf} from '../../model/edition.js'
import type {Message} from '../../model/message.js'
import {preflight} from '../../render/preflight/index.js'
import type {Tell} from './examine-note.js'
import {messageFor} from '../messages/message-for.js'
import {templateFile} from '../messages/render-mistake.js'

/** Messages of the preflight of a mail. */
export async function mailMessages(input: RenderInput<SettingsOf<'eml'>>, tell: Tell): Promise<readonly Message[]> {
  const findings = await preflight(input)
  return findings.flatMap(({ruleId, origin, ...finding}) => {
    if (origin.in === 'note') return tell(ruleId, finding, origin.field)
    const {file, ...place} = origin.place
    return [messageFor(templateFile(input.template, file), ruleId, {...finding, place})]
  })
}
