import type {Message} from '../../model/message.js'
import {inCode, quoted} from '../../model/quoted.js'
import {shellWord} from '../../model/shell-word.js'
import type {Text} from '../../model/text.js'
import {messageFor} from './message-for.js'

/** Files of word processors. */
const documentEnding = /\.(?:docx?|odt|rtf|pages)$/i

/** On a text in `notes/` that is no note, by its name. */
export function strayMessage(path: string): Message {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const isDocument = documentEnding.test(name)
  const named = `${name
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/\.md$/, '')}.md`
  return messageFor(path, 'note-name-ending', {
    actual: {en: `the file name ${quoted(name)}`, fr: `le nom de fichier ${quoted(name)}`},
    expected: isDocument ? {en: 'a note, `….md`', fr: 'une note, `….md`'} : quoted(named),
    remedy: isDocument ? imported(path) : undefined,
  })
}

/** Only `.docx` is read; whatever wrote the others can write that. */
function imported(path: string): Text {
  const isWord = /\.docx$/i.test(path)
  const command = inCode(`cess import ${shellWord(isWord ? path : path.replace(/\.[^.]+$/, '.docx'))}`)
  const saved = isWord
    ? {en: 'Run', fr: 'Lancez'}
    : {en: 'Save it as `.docx`, then run', fr: 'Enregistrez-le en `.docx`, puis lancez'}
  return {
    en: `${saved.en} ${command}, which makes a note of it; then move the document out of \`notes/\`.`,
    fr: `${saved.fr} ${command}, qui en fait une note ; puis sortez le document de \`notes/\`.`,
  }
}
