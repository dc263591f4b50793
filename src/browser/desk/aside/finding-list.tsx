import type {VNode} from 'preact'
import type {Finding} from '../../examiner/protocol.js'
import {rove} from '../parts/roving.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {stage} from '../store/stage.js'
import {t} from '../words/index.js'
import {useExamination, type Examination} from './use-examination.js'
import {own} from '../../../model/own.js'

/** What axe finds wrong with the page or mail in view, as it is shown. */
export function FindingList(): VNode {
  const page = stage.value?.page
  const examination = useExamination(stage.value)
  if (!page) return <p class="empty">{t.findings.elsewhere}</p>
  return (
    <>
      <p class="fact" role="status">
        {statusText(examination)}
      </p>
      <ul class="findings" onKeyDown={event => void rove(event, 'down')}>
        {examination.findings.map(finding => (
          <FindingRow key={finding.id} finding={finding} onReveal={page.revealSelector} />
        ))}
      </ul>
      <p class="aside-note">{t.findings.note}</p>
    </>
  )
}

function statusText({status, findings}: Examination): string {
  if (status === 'running') return t.findings.running
  if (status === 'failed') return t.findings.failed
  return findings.length === 0 ? t.findings.none : t.findings.places(findings.flatMap(({places}) => places).length)
}

const FindingRow = ({
  finding,
  onReveal,
}: {
  readonly finding: Finding
  readonly onReveal: (selector: string) => void
}): VNode => (
  <li class="message">
    <span class="message-head">
      <SeverityMark severity={finding.impact === 'critical' || finding.impact === 'serious' ? 'error' : 'warning'} />
      <b>{own(t.findings.impacts, finding.impact) ?? finding.impact}</b>
      <span class="place">{t.findings.places(finding.places.length)}</span>
    </span>
    <span class="reason">{finding.help}</span>
    {finding.places.map(({selector, html, summary}) => (
      <button
        key={selector}
        type="button"
        data-stop
        class="finding-place"
        lang="en"
        title={summary}
        onClick={() => onReveal(selector)}
      >
        <code>{html}</code>
      </button>
    ))}
    <p class="rule">
      <span>
        {t.messages.explain} <code>{finding.id}</code>
      </span>
    </p>
  </li>
)
