import type {ComponentChildren, VNode} from 'preact'

/** One line over what it is about, told at once to whoever listens. */
export const Banner = ({
  kind,
  children,
}: {
  readonly kind: 'error' | 'info'
  readonly children: ComponentChildren
}): VNode => (
  <p class={`banner ${kind}`} role="status">
    {children}
  </p>
)
