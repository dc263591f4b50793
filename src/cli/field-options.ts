import type {Field} from '../model/field.js'
import {fields} from '../model/front-matter.js'
import {optionOfField} from '../model/scaffold/given-value.js'
import type {AddFields} from './start-program.js'

/** An option for each field of a note: `--key-points` of `key_points`. */
export const addFieldOptions: AddFields = (command, say) => {
  for (const [key, {title}] of Object.entries<Field>(fields))
    command.option(`${optionOfField(key)} <value>`, say(title))
}
