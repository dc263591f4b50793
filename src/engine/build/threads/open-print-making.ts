import type {Answerer} from '../../../io/thread.js'
import type {RenderInput} from '../../../model/edition.js'
import {openMemo} from '../../publication/open-memo.js'
import type {Trace} from '../../memo/trace.js'
import {shared} from '../../queries/shared.js'
import type {BuildContext, SentContext} from '../../context/context.js'

/** Initial data of a thread that prints. */
export interface Begun extends SentContext, Pick<BuildContext, 'asDraft' | 'isPublished'> {
  /** Traces of publication and template. */
  readonly traces: readonly Trace[]
}

/** A PDF to print. */
export interface Question extends Pick<RenderInput, 'document' | 'made'> {
  /** Print of the asker's publication and template. */
  readonly brandPrint: string
}

/** The PDF; undefined where publication or template are not the asker's any more. */
export type Answer = Uint8Array | undefined

/** Print PDFs in a thread. */
export async function openPrintMaking({traces, ...context}: Begun): Promise<Answerer<Question, Answer>> {
  const {memo} = openMemo(context, {believes: 'nothing'})
  memo.adopt(traces)
  const [{editionOf}, given, brandPrint] = await Promise.all([
    import('../../../render/index.js'),
    memo.get(shared),
    memo.printOf(shared),
    // Loaded before anybody waits for it.
    import('../../../render/pdf/render-pdf.js'),
  ])
  const {render} = editionOf('pdf')
  return async ({brandPrint: asked, ...input}) =>
    asked === brandPrint ? await render({...given, ...input}) : undefined
}
