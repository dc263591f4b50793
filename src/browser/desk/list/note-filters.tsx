import type {TargetedKeyboardEvent, VNode} from 'preact'
import {options, type OptionValue} from '../logic/choices.js'
import {namedFacets, tlpFacets, type Facet} from '../logic/facets.js'
import {choices, choose, listed, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'

const nothing = {search: '', type: '', zone: '', tlp: '', status: '', mistakes: 'all'} as const

const narrowing = Object.keys(nothing) as readonly (keyof typeof nothing)[] // the keys of a constant

/** Filters of the list: a search, and facts that notes have. */
export function NoteFilters(): VNode {
  const notes = state.value?.notes ?? []
  const isNarrowed = narrowing.some(name => choices.value[name] !== nothing[name])
  return (
    <search class="filters">
      <SearchField />
      <div class="facets">
        <FacetSelect name="type" facets={namedFacets(notes, 'type', lang)} />
        <FacetSelect name="zone" facets={namedFacets(notes, 'zone', lang)} />
        <FacetSelect name="tlp" facets={tlpFacets(notes)} />
        <FacetSelect name="status" facets={namedFacets(notes, 'status', lang)} />
        <OptionSelect name="mistakes" label={t.list.mistakes} names={t.list.withMistakes} narrows />
        <OptionSelect name="order" label={t.list.order} names={t.list.orders} />
      </div>
      <div class="tally">
        <span role="status">{t.list.shown(listed.value.length, notes.length)}</span>
        {isNarrowed && (
          <button type="button" class="action" onClick={() => choose(nothing)}>
            {t.list.clear}
          </button>
        )}
      </div>
    </search>
  )
}

const SearchField = (): VNode => (
  <label class="search">
    <span class="unseen">{t.list.search}</span>
    <input
      id="search"
      type="search"
      placeholder={t.list.search}
      value={choices.value.search}
      aria-keyshortcuts="/"
      onInput={event => choose({search: event.currentTarget.value})}
      onKeyDown={intoList}
    />
  </label>
)

/** A choice that every list has. */
const OptionSelect = <K extends 'order' | 'mistakes'>({
  name,
  label,
  names,
  narrows = false,
}: {
  readonly name: K
  readonly label: string
  readonly names: Readonly<Record<OptionValue<K>, string>>
  /** Whether any but the first leaves notes out. */
  readonly narrows?: boolean
}): VNode => {
  const values: readonly OptionValue<K>[] = options[name] // the table's row of this very name
  return (
    <select
      aria-label={label}
      class={narrows && choices.value[name] !== values[0] ? 'narrowed' : ''}
      value={choices.value[name]}
      onChange={event => choose({[name]: event.currentTarget.value})}
    >
      {values.map(value => (
        <option key={value} value={value}>
          {names[value]}
        </option>
      ))}
    </select>
  )
}

/** From the search into the list, or out of it. */
function intoList(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  const first = document.querySelector<HTMLElement>('.rows [data-stop]')
  if (event.key === 'Escape') {
    event.preventDefault()
    if (choices.value.search) choose({search: ''})
    else document.querySelector<HTMLElement>('.rows [data-stop][tabindex="0"]')?.focus()
  }
  if (!first || !['ArrowDown', 'Enter'].includes(event.key)) return
  event.preventDefault()
  if (event.key === 'Enter') first.click()
  first.focus()
}

/** One fact of notes, by those values that occur. */
const FacetSelect = ({
  name,
  facets,
}: {
  readonly name: keyof typeof t.list.any
  readonly facets: readonly Facet[]
}): VNode => (
  <select
    aria-label={t.list.facets[name]}
    class={choices.value[name] ? 'narrowed' : ''}
    value={choices.value[name]}
    onChange={event => choose({[name]: event.currentTarget.value})}
  >
    <option value="">{t.list.any[name]}</option>
    {facets.map(({value, name: label}) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
)
