/**
 * A text as YAML reads it back to the letter: in double quotes, or in single ones where it holds double ones.
 *
 * @example inQuotes('Alerte : IA') // '"Alerte : IA"'
 */
export function inQuotes(value: string): string {
  const text = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}
