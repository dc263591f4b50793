import {VFile} from 'vfile'
import {fields, type Metadata} from '../model/front-matter.js'
import {exceeds} from '../model/tlp.js'
import type {NoteVocabularies} from '../model/vocabularies/term.js'
import {readFields} from './fields/read-fields.js'
import {parseYaml} from './yaml/parse-yaml.js'

/** A line that begins a field. */
const keyLine = /^["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?:[ \t]|$)/u
/** A line that goes on with one, or says nothing: indented, an entry of a list, a comment, a blank line, a mark of a merge. */
const otherLine = /^(?:[ \t]|-[ \t]|#|$|[<=>|]{7})/
const mergeMark = /^[<=>|]{7}/

/** Lines before the first field: a fence, blank lines. */
const mostLinesBefore = 10
const mostParts = 200

/**
 * Fields of a front matter that cannot be read as a whole: whose YAML has a mistake, or whose fences have. Each field is read
 * by itself, and those that pass are given back; defaults are not. Of two fields of one name the first counts, of two TLP
 * labels the one that restricts more.
 */
export function salvageFields(source: string, vocabularies: NoteVocabularies): Partial<Metadata> {
  const found: Partial<Metadata> = {}
  for (const part of partsOf(source)) {
    const {tlp, ...others} = readPart(part, vocabularies)
    Object.assign(found, {...others, ...found})
    if (tlp && (!found.tlp || exceeds(tlp, found.tlp))) found.tlp = tlp
  }
  return found
}

/** The lines of each field. */
function partsOf(source: string): readonly string[] {
  const lines = source.split('\n')
  const first = lines.slice(0, mostLinesBefore).findIndex(line => keyLine.test(line))
  if (first === -1) return []
  const parts: string[] = []
  for (const line of lines.slice(first)) {
    if (keyLine.test(line)) parts.push(line)
    else if (!otherLine.test(line)) break
    else if (!mergeMark.test(line)) parts.push(`${parts.pop() ?? ''}\n${line}`)
    if (parts.length > mostParts) break
  }
  return parts
}

function readPart(part: string, vocabularies: NoteVocabularies): Partial<Metadata> {
  // Its mistakes are told where the whole is read.
  const file = new VFile()
  const tree = parseYaml(file, part)
  if (!tree) return {}
  const {values, places} = readFields({file, tree, fields, vocabularies})
  // Each value is the output of its own field's schema, under its own key; a dynamic object cannot tell.
  return Object.fromEntries(Object.entries(values).filter(([key]) => places.has(key))) as Partial<Metadata>
}
