import {own} from '../../model/own.js'
import {readXml, type XmlAttributes} from './read-xml.js'
import type {WordPackage} from './word-package.js'

/** The kinds of lists of a document (ISO/IEC 29500-1, 17.9). */
export interface Numbering {
  /** `level`: from `0`. */
  readonly kindOf: (numId: string, level: string) => ('counted' | 'marked' | 'continued') | undefined
}

interface Level {
  format: string
  text: string
}

/** Read the numbering part of a document (ISO/IEC 29500-1, 17.9): its kinds of lists. */
export function readNumbering(parts: WordPackage): Numbering {
  const bytes = parts.get('word/numbering.xml')
  const lists = new Map<string, Map<string, Level>>()
  const abstractOf = new Map<string, string>()
  let [abstract, num] = ['', '']
  let level: Level | undefined
  const handlers: Readonly<Record<string, (attributes: XmlAttributes) => void>> = {
    'w:abstractNum': attributes => {
      abstract = attributes.get('abstractNumId') ?? ''
      lists.set(abstract, new Map())
    },
    'w:lvl': attributes => {
      level = {format: '', text: ''}
      lists.get(abstract)?.set(attributes.get('ilvl') ?? '0', level)
    },
    'w:numFmt': attributes => void (level && (level.format = attributes.get('val') ?? '')),
    'w:lvlText': attributes => void (level && (level.text = attributes.get('val') ?? '')),
    'w:num': attributes => (num = attributes.get('numId') ?? ''),
    'w:abstractNumId': attributes => abstractOf.set(num, attributes.get('val') ?? ''),
  }
  if (bytes)
    readXml('word/numbering.xml', bytes, {
      open: (name, attributes) => own(handlers, name)?.(attributes),
    })
  return {
    kindOf: (numId, ilvl) => {
      const found = lists.get(abstractOf.get(numId) ?? '')?.get(ilvl)
      if (!found) return undefined
      if (found.text.trim() === '' || found.format === 'none') return 'continued'
      return found.format === 'bullet' ? 'marked' : 'counted'
    },
  }
}
