import type {VNode} from 'preact'
import {setText} from '../logic/set-text.js'

/** Facts on one line or more; none of them breaks. */
export const Facts = ({
  facts,
  class: name,
}: {
  readonly facts: readonly (string | undefined)[]
  readonly class?: string
}): VNode => (
  <span class={`facts-line ${name ?? ''}`}>
    {facts
      .filter(fact => fact !== undefined && fact !== '')
      .map((fact, index, {length}) => (
        <span key={index}>
          <span class="fact-word">
            {setText(fact ?? '')}
            {index < length - 1 && ' ·'}
          </span>{' '}
        </span>
      ))}
  </span>
)
