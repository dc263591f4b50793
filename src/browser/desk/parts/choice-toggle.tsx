import type {VNode, ComponentChildren} from 'preact'
import type {Choices} from '../logic/choices.js'
import {choices, choose} from '../store/desk-store.js'

/** A box to tick. */
export const Toggle = ({
  isOn,
  onToggle,
  children,
}: {
  readonly isOn: boolean
  readonly onToggle: (isOn: boolean) => void
  readonly children: ComponentChildren
}): VNode => (
  <label class="toggle">
    <input type="checkbox" checked={isOn} onChange={event => onToggle(event.currentTarget.checked)} />
    {children}
  </label>
)

/** A choice between two that the address remembers, as a box to tick. */
export const ChoiceToggle = <K extends keyof Choices>({
  name,
  on,
  off,
  label,
}: {
  readonly name: K
  readonly on: Choices[K]
  readonly off: Choices[K]
  readonly label: string
}): VNode => (
  <Toggle isOn={choices.value[name] === on} onToggle={isOn => choose({[name]: isOn ? on : off})}>
    {label}
  </Toggle>
)
