import type {RenderInput} from '../../model/edition.js'
import {input, type Input} from '../memo/query.js'

/** Prints the PDF of a note elsewhere; undefined where that cannot be, and whoever asks prints it. */
export type PrintElsewhere = (input: Pick<RenderInput, 'document' | 'made'>) => Promise<Uint8Array | undefined>

/** Wherever it is printed, it is the same: nothing depends on who does. */
const samePrint = ''

/** Another thread that prints, if a build has one. */
export const printing: Input<PrintElsewhere | undefined> = input('printing', {
  print: () => samePrint,
  read: () => ({value: undefined, print: samePrint}),
})

/** The same for one memo. */
export class PrintingEdge {
  #print: PrintElsewhere | undefined

  /** Set what prints. */
  give(print: PrintElsewhere | undefined): void {
    this.#print = print
  }

  readonly edge: Input<PrintElsewhere | undefined> = {
    ...printing,
    read: () => ({value: this.#print, print: samePrint}),
  }
}
