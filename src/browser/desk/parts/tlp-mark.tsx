import type {VNode} from 'preact'
import type {TlpLabel} from '../../../model/tlp.js'

/** The TLP cartouche: its own colours, on black, in every mode. */
export const TlpMark = ({label}: {readonly label: TlpLabel}): VNode => (
  <span class={`tlp ${label.slice('TLP:'.length).toLowerCase().replace('+', '-')}`} lang="en">
    {label}
  </span>
)
