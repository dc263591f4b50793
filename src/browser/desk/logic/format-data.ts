import type {Content} from '../../../model/editions/facts.js'

/** A file for people to read: JSON with a line for each value, others as they are. */
export function formatData(text: string, content: Content): string {
  if (content !== 'json') return text
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
