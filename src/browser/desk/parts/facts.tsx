import type {VNode} from 'preact'
import {setText} from '../logic/set-text.js'

/** Facts on one line or more; none of them breaks. Nothing, not even room, where there are none. */
export const Facts = ({
  facts,
  class: name,
}: {
  readonly facts: readonly (string | undefined)[]
  readonly class?: string
}): VNode | null => {
  const told = facts.filter(fact => fact !== undefined && fact !== '')
  if (told.length === 0) return null
  return (
    <span class={`facts-line ${name ?? ''}`}>
      {told.map((fact, index) => (
        <span key={index}>
          <span class="fact-word">
            {setText(fact ?? '')}
            {index < told.length - 1 && ' ·'}
          </span>{' '}
        </span>
      ))}
    </span>
  )
}
