import type {TargetedKeyboardEvent, VNode} from 'preact'
import {options} from '../logic/choices.js'
import {namedFacets, tlpFacets, type Facet} from '../logic/facets.js'
import {ChoiceToggle} from '../parts/choice-toggle.js'
import {choices, choose, listed, state} from '../store/desk-store.js'
import {lang, t} from '../words/index.js'

const nothing = {search: '', type: '', zone: '', tlp: '', status: '', mistakes: 'all'} as const

const narrowing = Object.keys(nothing) as readonly (keyof typeof nothing)[] // the keys of a constant

/** What the list is narrowed to: a search, and facts that notes have. */
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
      </div>
      <div class="tally">
        <OrderSelect />
        <ChoiceToggle name="mistakes" on="some" off="all" label={t.list.withMistakes} />
      </div>
      <div class={isNarrowed ? 'tally' : 'unseen'}>
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

const OrderSelect = (): VNode => (
  <select
    aria-label={t.list.order}
    value={choices.value.order}
    onChange={event => choose({order: orderOf(event.currentTarget.value)})}
  >
    {options.order.map(value => (
      <option key={value} value={value}>
        {t.list.orders[value]}
      </option>
    ))}
  </select>
)

/** From the search into the list, or out of it. */
function intoList(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  const first = document.querySelector<HTMLElement>('.rows [data-stop]')
  if (event.key === 'Escape') choose({search: ''})
  if (!first || !['ArrowDown', 'Enter'].includes(event.key)) return
  event.preventDefault()
  if (event.key === 'Enter') first.click()
  first.focus()
}

const orderOf = (value: string): (typeof options.order)[number] =>
  options.order.find(order => order === value) ?? 'date'

/** One fact of notes, by those values that occur. */
const FacetSelect = ({
  name,
  facets,
}: {
  readonly name: keyof typeof t.list.any
  readonly facets: readonly Facet[]
}): VNode => (
  <select
    aria-label={t.list.any[name]}
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
