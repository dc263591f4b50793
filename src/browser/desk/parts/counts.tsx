import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {t} from '../words/index.js'
import {SeverityMark} from './severity-mark.js'

/** How many errors and warnings there are: shapes and figures for the eye, words for the ear. */
export function Counts({counts}: {readonly counts: DeskNote['counts']}): VNode | null {
  if (!counts || counts.errors + counts.warnings === 0) return null
  return (
    <span class="counts">
      <Count severity="error" count={counts.errors} />
      <Count severity="warning" count={counts.warnings} />
    </span>
  )
}

function Count({severity, count}: {readonly severity: 'error' | 'warning'; readonly count: number}): VNode | null {
  if (count === 0) return null
  const words = t.messages[severity](count)
  return (
    <span class="count" title={words}>
      <SeverityMark severity={severity} />
      <span aria-hidden="true">{count}</span>
      <span class="unseen">{words}</span>
    </span>
  )
}
