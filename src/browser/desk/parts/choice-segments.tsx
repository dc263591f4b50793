import type {VNode} from 'preact'
import {options, type Option, type OptionValue} from '../logic/choices.js'
import {choices, choose} from '../store/desk-store.js'
import {Icon, type IconName} from './icon.js'
import {useInSight} from './use-in-sight.js'

/** Pictures for some of the values. */
type Icons<V extends string> = Readonly<Partial<Record<V, IconName>>>

/** One of few: a radio group that looks like one line of words, or of pictures for those that have one. */
function Segments<V extends string>({
  label,
  values,
  names,
  icons,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly values: readonly V[]
  readonly names: Readonly<Record<V, string>>
  readonly icons?: Icons<V> | undefined
  readonly chosen: V
  readonly onChoose: (value: V) => void
}): VNode {
  const line = useInSight<HTMLFieldSetElement>(chosen, '.chosen')
  return (
    <fieldset class="segments" ref={line}>
      <legend class="unseen">{label}</legend>
      {values.map(value => (
        <label key={value} class={value === chosen ? 'chosen' : ''} title={`${label} – ${names[value]}`}>
          <input type="radio" name={label} checked={value === chosen} onChange={() => onChoose(value)} />
          <Face icon={icons?.[value]} name={names[value]} />
        </label>
      ))}
    </fieldset>
  )
}

const Face = ({icon, name}: {readonly icon: IconName | undefined; readonly name: string}): VNode =>
  icon ? (
    <>
      <Icon name={icon} />
      <span class="unseen">{name}</span>
    </>
  ) : (
    <span>{name}</span>
  )

/** A choice among few that the address remembers. */
export const ChoiceSegments = <K extends Option>({
  name,
  label,
  names,
  icons,
  values,
}: {
  readonly name: K
  readonly label: string
  readonly names: Readonly<Record<OptionValue<K>, string>>
  readonly icons?: Icons<OptionValue<K>>
  /** Those that can be chosen now; all of them by default. */
  readonly values?: readonly OptionValue<K>[]
}): VNode => (
  <Segments<OptionValue<K>>
    label={label}
    values={values ?? (options[name] as readonly OptionValue<K>[])} // the table's row of this very name
    names={names}
    icons={icons}
    chosen={choices.value[name]}
    onChoose={value => choose({[name]: value})}
  />
)
