import {isMap, isScalar, LineCounter, type Pair} from 'yaml'
import {parseBoundedYaml} from '../../model/bounded-yaml.js'
import {typeRoles, type MailLook, type Template, type TypeRole} from '../../model/template.js'
import {TemplateMistake} from '../liquid.js'
import {colorNames, namedColor} from './colors.js'
import {textLooks} from './looks.js'

const file = 'mail/styles.yml'

/**
 * The template's table of looks by name.
 *
 * @throws {TemplateMistake} With the place in `mail/styles.yml`.
 */
export function styleTable(template: Template): ReadonlyMap<string, MailLook> {
  const lines = new LineCounter()
  const document = parseBoundedYaml(template.files.get(file) ?? '', {lineCounter: lines})
  const mistake = (reason: string, offset: number) => {
    const {line, col} = lines.linePos(offset)
    return new TemplateMistake(reason, {file, line, column: col})
  }
  const [broken] = document.errors
  if (broken) throw mistake(broken.message, broken.pos[0])
  const table = new Map(
    entries(document.contents, mistake).map(([name, node, offset]) => [name, parseLook(node, offset, mistake)]),
  )
  const missing = [...textLooks].filter(name => !table.has(name))
  // A brand that was copied knows nothing of looks that came later.
  const remedy = 'add a line for each, as the brands that ship have it, or `name: {}`'
  if (missing.length) throw mistake(`what a note's text may need is missing here; ${remedy}: ${missing.join(', ')}`, 0)
  return table
}

type Mistake = (reason: string, offset: number) => TemplateMistake
type Entry = readonly [name: string, value: unknown, offset: number]

function entries(node: unknown, mistake: Mistake, offset = 0): readonly Entry[] {
  if (!isMap(node)) throw mistake('a mapping is expected here', offset)
  return node.items.map(({key, value}: Pair) => {
    if (!isScalar(key)) throw mistake('a name is expected here', offset)
    return [String(key.value), value, key.range?.[0] ?? offset]
  })
}

function parseLook(node: unknown, offset: number, mistake: Mistake): MailLook {
  const own = entries(node, mistake, offset)
  const part = (name: string) => own.find(([given]) => given === name)
  const changes = (name: string) => {
    const [, value, place = offset] = part(name) ?? []
    return value === undefined ? new Map<string, string>() : declarations(entries(value, mistake, place), mistake)
  }
  const [, role, place = offset] = part('type') ?? []
  return {
    ...(role !== undefined && {type: typeRole(role, place, mistake)}),
    css: declarations(
      own.filter(([name]) => !['type', 'narrow', 'small', 'dark'].includes(name)),
      mistake,
    ),
    narrow: changes('narrow'),
    small: changes('small'),
    dark: changes('dark'),
  }
}

const declarations = (list: readonly Entry[], mistake: Mistake): ReadonlyMap<string, string> =>
  new Map(list.map(([name, value, place]) => [name, declaration(value, place, mistake)]))

function declaration(node: unknown, offset: number, mistake: Mistake): string {
  const value = isScalar(node) ? String(node.value) : ''
  // What could end the attribute or the rule that the value is written into.
  if (!value || /["<>{};]/.test(value)) throw mistake('one CSS value is expected here', offset)
  for (const [, token = ''] of value.matchAll(namedColor))
    if (!colorNames.has(token)) throw mistake(`unknown colour $${token}; known: ${[...colorNames].join(', ')}`, offset)
  return value
}

function typeRole(node: unknown, offset: number, mistake: Mistake): TypeRole {
  const role = typeRoles.find(name => isScalar(node) && node.value === name)
  if (!role) throw mistake(`a role of the type scale is expected here: ${typeRoles.join(', ')}`, offset)
  return role
}
