import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The record of a note, known without asking the tool: each version's one telling word, by version; empty of one that was withdrawn. */
export interface ModelNote {
  readonly versions: Map<string, string>
  /** Versions that correct the one before; and whether the one that is open does. */
  readonly corrections: Set<string>
  isCorrection: boolean
  /** The word that its text has now. */
  word: string
  /** `draft`: may be published; `published`: stands as its last version; `changed`: was edited since. */
  state: 'draft' | 'published' | 'changed'
  /** Whether its last version says that its matter is over. */
  isClosed: boolean
  /** Texts of its file that somebody approved; absent where nobody must. */
  readonly approved?: Set<string>
}

/** A note, and the telling word of each version that must be on record. */
interface Recorded {
  readonly name: string
  readonly reference: string
  readonly versions: ReadonlyMap<string, string>
}

/** Departures of the record from what it must be. */
export function harmOfRecord(root: string, {name, reference, versions}: Recorded): readonly string[] {
  const folder = join(root, 'notes/.published', reference)
  const there = existsSync(folder) ? readdirSync(folder).toSorted() : []
  const wanted = [...versions.keys()]
  if (there.join() !== wanted.join()) return [`${reference} has ${there.join()} and not ${wanted.join()}`]
  return [...versions].flatMap(([version, word]) => {
    const source = readFileSync(join(folder, version, 'source/notes', `${name}.md`), 'utf8')
    return source.includes(word) ? [] : [`${reference} ${version} has not ${word}`]
  })
}

/** The telling words in all texts below a folder but mails, which are looked at when they arrive; on pages of versions, or elsewhere. */
export function wordsBelow(folder: string, when: 'now' | 'before'): readonly string[] {
  const files = readdirSync(folder, {withFileTypes: true, recursive: true}).filter(entry => entry.isFile())
  return files.flatMap(({name, parentPath}) => {
    const isPast = /\/\d+\.\d+$/.test(parentPath)
    if (isPast !== (when === 'before') || !/(?<!\.mail)\.(?:html|xml|json|txt|jsonl)$/.test(name)) return []
    return [...readFileSync(join(parentPath, name), 'utf8').matchAll(/qx\d{4}/g)].map(([word]) => word)
  })
}
