import type {Element} from 'hast'

/** Classes that the shared tree gives an element. */
export const classesOf = ({properties}: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : []
