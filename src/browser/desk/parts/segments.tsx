import type {VNode} from 'preact'

/** One of few: a radio group that looks like one line of words. */
export function Segments<V extends string>({
  label,
  values,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly values: readonly V[]
  readonly names: Readonly<Record<V, string>>
  readonly chosen: V
  readonly onChoose: (value: V) => void
}): VNode {
  return (
    <fieldset class="segments">
      <legend class="unseen">{label}</legend>
      {values.map(value => (
        <label key={value} class={value === chosen ? 'chosen' : ''}>
          <input type="radio" name={label} checked={value === chosen} onChange={() => onChoose(value)} />
          {names[value]}
        </label>
      ))}
    </fieldset>
  )
}
