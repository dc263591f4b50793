import type {VNode} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {Finding, ExaminationAnswer, ExaminationRequest} from '../../examiner/protocol.js'
import {rove} from '../parts/roving.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {stage, type Stage} from '../store/stage.js'
import {t, lang} from '../words/index.js'
import {own} from '../../../model/own.js'

/** Findings of axe on the page or mail in view, as it is shown. */
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

/** How an examination stands, and what it found; the findings before stay until there are new ones. */
interface Examination {
  readonly status: 'running' | 'done' | 'failed'
  readonly findings: readonly Finding[]
}

/** Time after a change in which nothing else changes: the examination takes the machine for a moment. */
const quietMs = 400

/** Examine what is on the stage, and again when it was shown anew; what is not looked at is not examined. */
function useExamination(shown: Stage | undefined): Examination {
  const [examination, setExamination] = useState<Examination>({status: 'running', findings: []})
  useEffect(() => {
    const page = shown?.page
    if (!page) return
    const life = {isOver: false}
    setExamination(({findings}) => ({status: 'running', findings}))
    const timer = setTimeout(() => {
      void examine({html: page.html(), kind: page.kind, language: lang}, page.widthPx).then(({findings, failure}) => {
        if (!life.isOver) setExamination({status: failure === undefined ? 'done' : 'failed', findings})
      })
    }, quietMs)
    return () => {
      life.isOver = true
      clearTimeout(timer)
    }
  }, [shown])
  return examination
}

const heightPx = 900

let opening: Promise<HTMLIFrameElement> | undefined
let count = 0

/** Examine a page where its scripts could reach nothing of the desk: in a frame without an origin, out of sight. */
async function examine(asked: Omit<ExaminationRequest, 'id'>, widthPx: number): Promise<ExaminationAnswer> {
  const frame = await (opening ??= openFrame())
  frame.style.width = `${widthPx}px`
  frame.style.height = `${heightPx}px`
  count += 1
  const request: ExaminationRequest = {...asked, id: count}
  return new Promise(resolve => {
    const take = ({source, data}: MessageEvent<ExaminationAnswer>) => {
      if (source !== frame.contentWindow || data.id !== request.id) return
      window.removeEventListener('message', take)
      resolve(data)
    }
    window.addEventListener('message', take)
    // A sandboxed frame has no origin that could be named.
    frame.contentWindow?.postMessage(request, '*')
  })
}

function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.className = 'examiner'
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.title = 'axe'
  frame.src = '/desk/examiner.html'
  document.body.append(frame)
  return new Promise(resolve => {
    const take = ({source, data}: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || data !== 'ready') return
      window.removeEventListener('message', take)
      resolve(frame)
    }
    window.addEventListener('message', take)
  })
}
