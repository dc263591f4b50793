import type {VNode} from 'preact'
import type {SpokenMessage} from '../../../model/message.js'

const shapes: Readonly<Record<SpokenMessage['severity'], string>> = {
  error: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z',
  warning: 'M8 1.2 15.4 14.4H.6Z',
}

/** The shape of a severity: beside its word, never alone. */
export const SeverityMark = ({severity}: {readonly severity: SpokenMessage['severity']}): VNode => (
  <svg class={`severity ${severity}`} viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
    <path d={shapes[severity]} />
  </svg>
)
