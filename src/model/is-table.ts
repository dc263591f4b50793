/** Whether a value of JSON or YAML is a table of keys and values: no list, and not nothing. */
export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
