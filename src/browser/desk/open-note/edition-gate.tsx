import type {ComponentChildren, VNode} from 'preact'
import {useEffect} from 'preact/hooks'
import type {DeskEdition} from '../../../model/desk.js'
import {choices} from '../store/desk-store.js'
import {stage} from '../store/stage.js'
import type {EditionView} from '../store/use-edition.js'
import {EditionAbsence} from './edition-absence.js'

/** Shows an edition of a note, or says in its place why there is none. */
export function EditionGate<T>({
  edition,
  slug,
  view,
  children,
}: {
  readonly edition: DeskEdition
  readonly slug: string
  readonly view: EditionView<T>
  readonly children: (shown: NonNullable<EditionView<T>['shown']>) => ComponentChildren
}): VNode {
  const isEmpty = view.shown === undefined
  // Nothing can be asked of what is not shown.
  useEffect(() => {
    if (isEmpty && slug === choices.peek().note) stage.value = undefined
  }, [isEmpty, slug])
  if (view.shown) return <>{children(view.shown)}</>
  return <EditionAbsence edition={edition} slug={slug} failure={view.failure} />
}
