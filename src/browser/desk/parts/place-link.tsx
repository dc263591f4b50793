import type {ComponentChildren, VNode} from 'preact'
import {placeText, type NamedPlace} from '../logic/editor-url.js'
import {copyPlace, editor, isPage, placeAddress, tellOpened} from '../store/editor.js'
import {t} from '../words/index.js'
import {Icon} from './icon.js'

interface PlaceProps {
  readonly place: NamedPlace
}

/** Opens a place in the editor, and says so; copies it where there is none. */
export function PlaceLink({
  place,
  class: name,
  children,
  ...rest
}: PlaceProps & {readonly class: string; readonly children: ComponentChildren; readonly 'data-stop'?: boolean}): VNode {
  const address = placeAddress(place)
  if (address === undefined)
    return (
      <button
        type="button"
        class={`${name} place-link`}
        title={t.place.copy}
        onClick={() => void copyPlace(place)}
        {...rest}
      >
        {children}
      </button>
    )
  return (
    <a
      class={name}
      href={address}
      target={isPage(address) ? '_blank' : undefined}
      rel="noopener noreferrer"
      title={t.place.openIn(editor.value.name)}
      onClick={() => tellOpened(place)}
      {...rest}
    >
      {children}
    </a>
  )
}

/** Copies a place: for a terminal, or an editor that no address opens. */
export const CopyPlace = ({place}: PlaceProps): VNode => (
  <button
    type="button"
    class="action copy-place"
    title={`${t.place.copy}\u00A0: ${placeText(place)}`}
    onClick={() => void copyPlace(place)}
  >
    <Icon name="copy" />
    <span class="unseen">
      {t.copy} {placeText(place)}
    </span>
  </button>
)
