import type {VNode} from 'preact'
import {options, type OptionValue} from '../logic/choices.js'
import {EditorSelect} from '../parts/editor-select.js'
import {Resizer} from '../parts/resizer.js'
import {rove} from '../parts/roving.js'
import {useHeir} from '../parts/use-heir.js'
import {choices, choose} from '../store/desk-store.js'
import {t, lang} from '../words/index.js'
import {FindingList} from './finding-list.js'
import {MessageList} from './message-list.js'
import {useEffect, useState} from 'preact/hooks'
import type {OutlineNode} from '../logic/outline.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {stage} from '../store/stage.js'
import {plainRole} from '../words/plain-names.js'

const contents: Readonly<Record<OptionValue<'aside'>, () => VNode>> = {
  messages: MessageList,
  structure: OutlineList,
  findings: FindingList,
}
const names: Readonly<Record<OptionValue<'aside'>, string>> = {
  messages: t.messages.title,
  structure: t.outline.title,
  findings: t.findings.title,
}

/** Panel beside the note: messages, its structure, findings of axe. */
export function AsidePanel(): VNode {
  const {aside} = choices.value
  useHeir('aside')
  const Content = contents[aside]
  return (
    <aside class="aside" id="aside" aria-label={names[aside]}>
      <AsideTabs chosen={aside} />
      <div class="aside-content" role="tabpanel" id="aside-panel" aria-labelledby={`aside-${aside}`} tabIndex={-1}>
        <Content />
      </div>
      {aside === 'messages' && (
        <div class="aside-foot">
          <EditorSelect label={t.place.opensIn} />
        </div>
      )}
      <Resizer label={t.panels.resizeAside} panel="aside" />
    </aside>
  )
}

const AsideTabs = ({chosen}: {readonly chosen: OptionValue<'aside'>}): VNode => (
  <div class="tabs" role="tablist" aria-label={t.panels.aside} onKeyDown={event => rove(event, 'across')?.click()}>
    {options.aside.map(name => (
      <button
        key={name}
        type="button"
        role="tab"
        id={`aside-${name}`}
        data-stop
        aria-selected={chosen === name}
        aria-controls="aside-panel"
        tabIndex={chosen === name ? 0 : -1}
        onClick={() => choose({aside: name})}
      >
        {names[name]}
      </button>
    ))}
  </div>
)

const indentPx = 12

/** The structure of what is shown, as assistive programs are told of it; a click shows the place. */
function OutlineList(): VNode {
  const shown = stage.value
  const [nodes, setNodes] = useState<readonly OutlineNode[]>([])
  useEffect(() => {
    const life = {isOver: false}
    void shown?.outline().then(found => life.isOver || setNodes(found))
    return () => {
      life.isOver = true
    }
  }, [shown])
  if (!shown || nodes.length === 0) return <p class="empty">{t.outline.none}</p>
  return (
    <>
      <p class="aside-note">{t.outline.note}</p>
      <ol class="outline" onKeyDown={event => void rove(event, 'down')}>
        {nodes.map((node, index) => (
          <li key={index}>
            <button
              type="button"
              data-stop
              tabIndex={index === 0 ? 0 : -1}
              style={{paddingLeft: `${8 + node.depth * indentPx}px`}}
              onClick={() => shown.reveal(node.place)}
            >
              <span class="role" title={node.role}>
                {plainRole(node.role)?.[lang] ?? node.role}
              </span>{' '}
              <OutlineName node={node} />
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

const OutlineName = ({node: {name, lang: tongue, isNameless}}: {readonly node: OutlineNode}): VNode => (
  <>
    {tongue && <span class="tongue">{tongue}</span>}{' '}
    {isNameless ? (
      <span class="nameless">
        <SeverityMark severity="error" /> {t.outline.nameless}
      </span>
    ) : (
      <span lang={tongue}>{name}</span>
    )}
  </>
)
