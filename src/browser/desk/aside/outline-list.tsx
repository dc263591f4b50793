import type {VNode} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {OutlineNode} from '../logic/outline.js'
import {rove} from '../parts/roving.js'
import {SeverityMark} from '../parts/severity-mark.js'
import {stage} from '../store/stage.js'
import {lang, t} from '../words/index.js'
import {plainRole} from '../words/plain-names.js'

const indentPx = 12

/** The structure of what is shown, as assistive programs are told of it; a click shows the place. */
export function OutlineList(): VNode {
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
