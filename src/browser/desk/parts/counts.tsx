import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import {t} from '../words/index.js'
import {SeverityMark} from './severity-mark.js'

/** How many errors and warnings there are: shapes and figures for the eye, words for the ear. */
export function Counts({counts}: {readonly counts: DeskNote['counts']}): VNode | null {
  if (!counts || counts.errors + counts.warnings === 0) return null
  return (
    <span class="counts">
      {counts.errors > 0 && (
        <span class="count" title={t.messages.error(counts.errors)}>
          <SeverityMark severity="error" />
          <span aria-hidden="true">{counts.errors}</span>
          <span class="unseen">{t.messages.error(counts.errors)}</span>
        </span>
      )}
      {counts.warnings > 0 && (
        <span class="count" title={t.messages.warning(counts.warnings)}>
          <SeverityMark severity="warning" />
          <span aria-hidden="true">{counts.warnings}</span>
          <span class="unseen">{t.messages.warning(counts.warnings)}</span>
        </span>
      )}
    </span>
  )
}
