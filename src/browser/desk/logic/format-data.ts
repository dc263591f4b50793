import type {OptionValue} from './choices.js'

const json: readonly OptionValue<'file'>[] = ['metadata', 'csl', 'stix', 'misp']

/** A file for people to read: JSON with a line for each value, others as they are. */
export function formatData(text: string, file: OptionValue<'file'>): string {
  if (!json.includes(file)) return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
