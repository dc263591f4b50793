import type {ComponentChildren, VNode} from 'preact'

/** A thing that is on or off. */
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
