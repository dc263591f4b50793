import {isMap, isScalar, type Pair, type ParsedNode} from 'yaml'
import {frenchKey, frenchName} from '../../model/french-spelling.js'
import type {Group} from '../../model/shape.js'
import type {Text} from '../../model/text.js'
import type {Key, Reading, ValueAt} from './reading.js'
import {reportRepeatedKey, reportUnknownKey} from './report-key.js'
import {own} from '../../model/own.js'

/** A mapping under its canonical keys, each value read by `readMember`. Unknown and repeated keys are reported and left out. */
export function readGroup(at: ValueAt<'group'>, readMember: (at: ValueAt) => unknown): unknown {
  const {node, shape, path, reading} = at
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return node?.toJSON()
  const seen = new Map<string, Key>()
  const values = new Map<string, unknown>()
  for (const pair of node.items) {
    const key = keyOf(pair)
    const name = memberName(key.text, shape, reading)
    const first = name === undefined ? undefined : seen.get(name)
    if (name === undefined) unknownKey(key, at, seen)
    else if (first) reportRepeatedKey(reading, {key, first})
    else {
      seen.set(name, key)
      // Keys outside `members` were let through by `memberName` only where the group has a `rest`.
      const member = own(shape.members, name) ?? shape.rest ?? {kind: 'text'}
      const memberPath = `${path}.${name}`
      reading.places.set(memberPath, reading.tree.place(key.node.range))
      values.set(name, readMember({node: pair.value, shape: member, path: memberPath, reading}))
    }
  }
  return Object.fromEntries(values)
}

/** The key of a pair; the parser has refused keys that are lists or groups. */
export function keyOf({key}: Pair<ParsedNode, unknown>): Key {
  const text = isScalar(key) ? (key.source ?? String(key.value)) : ''
  return {text: text.normalize('NFC'), node: key}
}

function memberName(text: string, shape: Group, {field}: Reading): string | undefined {
  const aliases = field.keys ?? {}
  const name = Object.hasOwn(shape.members, text) || !Object.hasOwn(aliases, text) ? text : own(aliases, text)
  if (name === undefined) return undefined
  return Object.hasOwn(shape.members, name) || shape.rest ? name : undefined
}

function unknownKey(key: Key, {shape, path, reading}: ValueAt<'group'>, seen: ReadonlyMap<string, Key>): void {
  const members = Object.keys(shape.members)
  const aliases = Object.entries(reading.field.keys ?? {}).filter(([, name]) => members.includes(name))
  const names = new Map([...members.map(name => [name, name] as const), ...aliases])
  const keyRemedy = reading.keyRemedy ?? explained(reading)
  const meant = reportUnknownKey(
    {...reading, keyRemedy},
    {
      key,
      names,
      inFrench: name => frenchKey(name, reading.field),
      akin:
        reading.field.akinKeys && new Map(Object.entries(reading.field.akinKeys).map(([word, name]) => [word, [name]])),
      others: seen,
    },
  )
  // Whoever wrote `texet` knows that a text is needed: no second message for the missing one.
  if (meant !== undefined) reading.reported.add(`${path}.${meant}`)
}

const explained = ({key, field}: Reading): Text => ({
  en: `Correct the key or remove it; \`cess explain ${key}\` says what each holds.`,
  fr: `Corrigez la clé ou supprimez-la ; \`cess explain ${frenchName(key, field)}\` dit ce que contient chacune.`,
})
