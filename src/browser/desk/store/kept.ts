import {effect, signal, type Signal} from '@preact/signals'

/** A choice among values, first the first one, that this browser remembers from one visit to the next, whatever note is looked at. */
export function kept<V extends string>(name: string, values: readonly [V, ...V[]]): Signal<V> {
  const key = `cess-desk-${name}`
  const known = read(key)
  const choice = signal(values.find(value => value === known) ?? values[0])
  effect(() => {
    const {value} = choice
    try {
      if (value === values[0]) localStorage.removeItem(key)
      else localStorage.setItem(key, value)
    } catch {
      // A browser that keeps nothing keeps nothing.
    }
  })
  return choice
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
