/** A property in a JSON Schema. */
interface Property {
  /** Keys from the root, with dots. */
  readonly path: string
  readonly description: string
  readonly isRequired: boolean
}

/** Properties of a JSON Schema at any depth; below definitions, lists, tables and choices, too. */
export function propertiesOf(schema: unknown, path: readonly string[] = []): readonly Property[] {
  if (typeof schema !== 'object' || schema === null) return []
  const {properties, ...others} = schema as {readonly [key: string]: unknown}
  const required = Array.isArray(others['required']) ? (others['required'] as readonly unknown[]) : []
  const named = Object.entries(properties ?? {}).flatMap(([key, property]) => {
    const inner = [...path, key]
    const {description = ''} = property as {readonly description?: string}
    const one = {path: inner.join('.'), description, isRequired: required.includes(key)}
    return [one, ...propertiesOf(property, inner)]
  })
  return [...named, ...Object.values(others).flatMap(other => propertiesOf(other, path))]
}

/** Paths of properties of which a schema says nothing, or no more than their names do. */
export const undescribed = (schema: unknown): readonly string[] =>
  propertiesOf(schema).flatMap(({path, description}) => (saysMore(path, description) ? [] : [path]))

function saysMore(path: string, description: string): boolean {
  const name = new Set(wordsIn((path.split('.').at(-1) ?? '').replaceAll(/(?=[A-Z])/g, ' ')))
  return wordsIn(description).some(word => !name.has(word))
}

const idle: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'it', 'its', 'is', 'le', 'la', 'les', 'du', 'de'])

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !idle.has(word))
