import type {VNode} from 'preact'
import type {DeskNote} from '../../../model/desk.js'
import type {TlpLabel} from '../../../model/tlp.js'
import {t} from '../words/index.js'

/** The TLP cartouche: its own colours, on black, in every mode. */
const TlpMark = ({label}: {readonly label: TlpLabel}): VNode => (
  <span class={`tlp ${label.slice('TLP:'.length).toLowerCase().replace('+', '-')}`} lang="en">
    {label}
  </span>
)

/** A note's cartouche; of a label that cannot be read, that nobody knows it, in the colour of the strictest. */
export function NoteTlp({note: {tlp, isBroken}}: {readonly note: DeskNote}): VNode | null {
  if (tlp) return <TlpMark label={tlp} />
  if (isBroken !== true) return null
  return (
    <span class="tlp red" title={t.list.unknown.tlp}>
      <span aria-hidden="true">TLP:?</span>
      <span class="unseen">{t.list.unknown.tlp}</span>
    </span>
  )
}
