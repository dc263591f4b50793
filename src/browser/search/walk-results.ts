import type {SearchParts} from './parts.js'
import {own} from '../../model/own.js'

/** Arrow keys go from the field to the results and along them; Escape goes back to the field. */
export function walkResults({
  form,
  input,
  results,
  rest,
}: Pick<SearchParts, 'form' | 'input' | 'results' | 'rest'>): void {
  const lists = rest ? [results, rest.rows] : [results]
  const stepOf: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1}
  const onKey = (event: KeyboardEvent): void => {
    const places = [input, ...lists.flatMap(list => [...list.querySelectorAll('a')])]
    const at = places.findIndex(place => place === document.activeElement)
    const step = own(stepOf, event.key)
    const next = event.key === 'Escape' && at > 0 ? input : step === undefined ? undefined : places[at + step]
    if (at < 0 || !next || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    next.focus()
  }
  form.addEventListener('keydown', onKey)
  for (const list of lists) list.addEventListener('keydown', onKey)
}
