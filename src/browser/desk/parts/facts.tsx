import type {VNode} from 'preact'
import {setText} from '../logic/set-text.js'

/**
 * Facts on one line or more, a dot between two that stand beside each other: none where a line begins or ends. Nothing, not even
 * room, where there are none.
 */
export const Facts = ({
  facts,
  class: name = '',
}: {
  readonly facts: readonly (string | undefined)[]
  readonly class?: string
}): VNode | null => {
  const told = facts.filter(fact => fact !== undefined && fact !== '')
  if (told.length === 0) return null
  return (
    <span class={`facts-line ${name}`}>
      <span>
        {told.map((fact, index) => (
          <span key={index} class="fact-word">
            {setText(fact ?? '')}{' '}
          </span>
        ))}
      </span>
    </span>
  )
}
