import type {VNode} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {placeText} from './logic/editor-url.js'
import {Banner} from './parts/banner.js'
import {EditorSelect} from './parts/editor-select.js'
import {Icon} from './parts/icon.js'
import {copyPlace, openPlace, placeNotice, type PlaceNotice} from './store/editor.js'
import {t} from './words/index.js'

/** Time to read it in; who reaches for it has all the time. */
const shownMs = 15_000

const close = (): void => void (placeNotice.value = undefined)

/** Says what was asked of the editor, and what to do where nothing comes of it. */
export function PlaceBanner(): VNode | null {
  const notice = placeNotice.value
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    setHeld(false)
  }, [notice === undefined])
  useEffect(() => {
    if (!notice || isHeld) return
    const timer = setTimeout(close, shownMs)
    return () => clearTimeout(timer)
  }, [notice, isHeld])
  if (!notice) return null
  return (
    <section
      class="place-banner"
      aria-label={t.place.region}
      onPointerEnter={() => setHeld(true)}
      onFocusIn={() => setHeld(true)}
    >
      <Banner kind="info" action={<Ways notice={notice} />}>
        {textOf(notice)}
      </Banner>
    </section>
  )
}

function textOf({done, place, asked}: PlaceNotice): string {
  const text = placeText(place)
  return done === 'opened' ? t.place.opening(text, asked) : t.place[done](text)
}

const Ways = ({notice: {done, place}}: {readonly notice: PlaceNotice}): VNode => (
  <>
    {done === 'opened' && (
      <>
        <EditorSelect label={t.place.other} />
        <button type="button" class="action" onClick={() => openPlace(place)}>
          {t.place.again}
        </button>
        <button type="button" class="action" onClick={() => void copyPlace(place)}>
          {t.place.copy}
        </button>
      </>
    )}
    <button type="button" class="action" title={t.help.close} aria-label={t.help.close} onClick={close}>
      <Icon name="close" />
    </button>
  </>
)
