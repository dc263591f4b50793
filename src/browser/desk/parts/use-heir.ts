import {useLayoutEffect} from 'preact/hooks'

/** When a panel goes, with the focus in it, the note has the focus: from nowhere no key would lead back. */
export const useHeir = (id: string): void =>
  useLayoutEffect(
    () => () => {
      if (document.getElementById(id)?.contains(document.activeElement))
        document.querySelector<HTMLElement>('#note')?.focus()
    },
    [],
  )
