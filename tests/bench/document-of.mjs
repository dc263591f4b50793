import {openMemo} from '../../dist/engine/publication/open-memo.js'
import {document} from '../../dist/engine/queries/document.js'
import {findings} from '../../dist/engine/queries/findings.js'
import {noteList} from '../../dist/engine/queries/inputs.js'
import {shared} from '../../dist/engine/queries/shared.js'
import {openContext} from '../../dist/engine/context/context.js'

/**
 * The document of a note, and what it is rendered with.
 *
 * @param text Of a note that does not stand on the disk.
 */
export async function documentOf(root, path, text) {
  const given = {value: {status: 'read', bytes: Buffer.from(text ?? '')}, print: 'given'}
  const withText = ({edges}) => {
    const {source} = edges
    const isGiven = key => text !== undefined && key === path
    return {
      source: {
        ...source,
        print: key => (isGiven(key) ? given.print : source.print(key)),
        read: key => (isGiven(key) ? given : source.read(key)),
      },
    }
  }
  const open = openMemo(openContext({directory: root}), {believes: 'nothing', over: withText})
  try {
    const faults = (await open.memo.get(findings, path)).map(({line, reason}) => `${line}: ${reason.en}`)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return {document: await open.memo.get(document, path), ...(await open.memo.get(shared))}
  } finally {
    open.close()
  }
}

/** The documents of all notes of a publication, by path. */
export async function documentsOf(root) {
  const {memo, close} = openMemo(openContext({directory: root}), {believes: 'nothing'})
  try {
    const documents = []
    for (const {path} of memo.get(noteList)) documents.push(await memo.get(document, path))
    return documents
  } finally {
    close()
  }
}
