import type {Artifact, EditionId, RenderInput} from '../model/edition.js'
import type {Message} from '../model/message.js'
import {editionOf} from '../render/index.js'
import {preflight} from '../render/preflight/index.js'
import type {Tell} from './examine-note.js'
import {messageFor} from './message-for.js'
import {renderEditions, withMade, type RenderJob} from './render-editions.js'
import {templateFile} from './render-mistake.js'

/** A mail as it will arrive, and what is wrong with it: on the note, or on files of the template. */
export interface Preflown {
  readonly messages: readonly Message[]
  readonly made: ReadonlyMap<EditionId, Artifact>
}

const bodies = [editionOf('mail'), editionOf('text')]

/**
 * Render the two bodies of a note's mail and look at them. Writes nothing.
 *
 * @param job Without PDF and message, which say nothing that the bodies do not.
 * @throws {RenderFailure} If a body cannot be rendered; its cause says whose fault it is.
 */
export async function preflightMail(
  {input, folder}: Pick<RenderJob, 'input' | 'folder'>,
  tell: Tell,
): Promise<Preflown> {
  const artifacts = await renderEditions({input, folder, editions: bodies, groups: ['mail']})
  const made = new Map(artifacts.map(artifact => [artifact.edition, artifact]))
  return {messages: await mailMessages(withMade(input, made), tell), made}
}

/** Look at a mail whose two bodies are made. */
export async function mailMessages(input: RenderInput, tell: Tell): Promise<readonly Message[]> {
  const findings = await preflight(input)
  return findings.flatMap(({ruleId, origin, ...finding}) => {
    if (origin.in === 'note') return tell(ruleId, finding, origin.field)
    const {file, ...place} = origin.place
    return [messageFor(templateFile(input.template, file), ruleId, {...finding, place})]
  })
}
