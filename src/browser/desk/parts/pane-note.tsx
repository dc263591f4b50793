import type {ComponentChildren, VNode} from 'preact'
import {t} from '../words/index.js'

/** Below what a pane shows, never over it: how much smaller than it is it is shown, and what else is to be known. */
export const PaneNote = ({
  scale,
  children,
}: {
  readonly scale: number
  readonly children?: ComponentChildren
}): VNode | null =>
  scale < 1 || children ? (
    <p class="pane-note">
      {children}
      {scale < 1 && <span>{t.web.scale(Math.round(scale * 100))}</span>}
    </p>
  ) : null
