/**
 * Reason why a request that was worked on apart ended: too much time or memory, the end of whatever worked on it (twice, so that
 * it was no accident), or its refusal.
 */
export type FaultReason = 'time' | 'memory' | 'crash' | 'refusal'

/** Why something that others made cannot be worked on; `detail` is what the process said last, in its own words. */
export interface Fault {
  readonly reason: FaultReason
  readonly detail: string
}

/** Something hostile or broken that was worked on apart, where it harmed nothing. It is a mistake of its author, not ours. */
export class SandboxFault extends Error implements Fault {
  override readonly name = 'SandboxFault'

  constructor(
    readonly reason: FaultReason,
    readonly detail: string,
  ) {
    super(`Worked on apart, it ended with ${reason}: ${detail}`)
  }
}

/** A drawing that an edition needs and that cannot be made: `subject` is the picture, as the note names it, or the chart's id. */
export class UndrawnPicture extends Error {
  override readonly name = 'UndrawnPicture'

  constructor(
    readonly subject: string,
    override readonly cause: SandboxFault,
  ) {
    super(`${subject} cannot be drawn`, {cause})
  }
}
