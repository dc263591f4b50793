import type {VNode} from 'preact'
import {options, type Option, type OptionValue} from '../logic/choices.js'
import {choices, choose} from '../store/desk-store.js'
import {Segments, type Icons} from './segments.js'

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
