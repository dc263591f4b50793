import type {ComponentChildren, VNode} from 'preact'

/** One line over what it is about, told at once to whoever listens; beside it what can be done. */
export const Banner = ({
  kind,
  action,
  children,
}: {
  readonly kind: 'error' | 'info'
  readonly action?: ComponentChildren
  readonly children: ComponentChildren
}): VNode => (
  <div class={`banner ${kind}`}>
    <p role="status">{children}</p>
    {action}
  </div>
)
