/** The strings of JSON that may hold markup or files; undefined where the text is no JSON. */
export function stringsOf(text: string): readonly string[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  const found: string[] = []
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string' && /[<&]|[\w+/]{24}/.test(value)) found.push(value)
    })
    return found
  } catch {
    return undefined
  }
}
