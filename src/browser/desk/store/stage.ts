import {signal} from '@preact/signals'
import type {OutlineNode, OutlinePlace} from '../logic/outline.js'

/** What the pane in view can be asked by the panel beside it. */
export interface Stage {
  /** Grows with every showing: what was asked of the one before is old. */
  readonly showing: number
  /** What assistive programs are told of the document. */
  readonly outline: () => Promise<readonly OutlineNode[]>
  readonly reveal: (place: OutlinePlace) => void
  /** Pages and mails: what axe is to examine, and how wide it is shown. */
  readonly page?: {
    readonly html: () => string
    readonly kind: 'page' | 'mail'
    readonly widthPx: number
    readonly revealSelector: (selector: string) => void
  }
}

/** The stage in view; none while nothing is shown, or nothing with a structure. */
export const stage = signal<Stage | undefined>(undefined)

let showings = 0

/** Put another document on the stage. */
export function takeStage(shown: Omit<Stage, 'showing'>): void {
  showings += 1
  stage.value = {...shown, showing: showings}
}
