import {refusalOf, IoError, NonRepeatableRead} from '../../io/error.js'
import {keepBugReport} from '../../io/keep-bug-report.js'
import type {Message} from '../../model/message.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {messageFor} from './message-for.js'
import {RenderFailure} from './render-failure.js'

/**
 * The boundary around each step of a note's way: what it throws by a bug of ours stays with the note, and the others go on.
 *
 * @param otherwise What comes of the note then; it is given the message.
 * @throws {IoError} As the step does, and `UsageError`: those are nobody's bugs.
 */
export async function boundNoteStep<T>(
  root: string,
  path: string,
  step: () => Promise<T>,
  otherwise: (bug: Message) => T | Promise<T>,
): Promise<T> {
  try {
    return await step()
  } catch (error) {
    return otherwise(noteBug(root, path, error))
  }
}

/** A bug of ours in one of its notes keeps a campaign from going on. */
export class StoppedByBug extends Error {
  override readonly name = 'StoppedByBug'
  constructor(readonly told: Message) {
    super(told.reason.en)
  }
}

/**
 * The message for what a step of a note threw, once its report is kept.
 *
 * @throws {IoError} If it was one, or that no more files can be opened; `UsageError` and what aborts pass through as well.
 */
export function noteBug(root: string, path: string, error: unknown): Message {
  const [cause, edition] = error instanceof RenderFailure ? [error.cause, error.edition] : [error]
  const refusal = refusalOf(cause)
  if (refusal) throw refusal
  if (isNoBug(cause)) throw cause
  const kept = keepBugReport(root, {
    error: cause,
    step: edition === undefined ? 'looking at a note' : `rendering ${edition}`,
  })
  return messageFor(path, 'note-bug', {
    fact: factOf(cause instanceof Error ? cause.name : typeof cause, edition),
    remedy: kept === undefined ? unkept : remedyFor(kept),
  })
}

/** Whether an error is nobody's bug: the world's, the command's, or that nobody waits any more. */
export const isNoBug = (error: unknown): boolean =>
  error instanceof IoError ||
  error instanceof NonRepeatableRead ||
  error instanceof UsageError ||
  (error instanceof Error && error.name === 'AbortError')

const factOf = (name: string, edition: string | undefined): Text => ({
  en: `Stopped by a bug of cess in this note (\`${name}\`${edition === undefined ? '' : ` in \`${edition}\``})`,
  fr: `Arrêt sur un défaut de cess dans cette note (\`${name}\`${edition === undefined ? '' : ` dans \`${edition}\``})`,
})

const remedyFor = (kept: string): Text => ({
  en: `It is our mistake, not yours. Please send \`${kept}\` to https://example.org/cess/issues: it quotes nothing from the note. Never send the note itself if it is restricted.`,
  fr: `La faute est nôtre, pas vôtre. Merci d'envoyer \`${kept}\` à https://example.org/cess/issues : ce fichier ne cite rien de la note. N'envoyez jamais la note elle-même si sa diffusion est restreinte.`,
})

const unkept: Text = {
  en: 'It is our mistake, not yours. The report could not be kept in `.cess/bugs/`: make room on the disk, try again, and send it to https://example.org/cess/issues.',
  fr: "La faute est nôtre, pas vôtre. Le rapport n'a pu être gardé dans `.cess/bugs/` : faites de la place sur le disque, recommencez, et envoyez-le à https://example.org/cess/issues.",
}
