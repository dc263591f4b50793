import {announce} from '../../../audit/heard/announce.js'
import {humanChecks} from '../../../audit/heard/human-checks.js'
import {readTaggedFile} from '../../../audit/pdf/tagged-file.js'
import {decompress} from '../../../io/decompress.js'
import type {DeskHeard} from '../../../model/desk.js'
import type {ToolLanguage} from '../../../model/text.js'
import type {View} from './previews.js'

/** Replace the bytes of a PDF by what a screen reader says. */
export function readAloud(view: View, language: ToolLanguage): View {
  if (view.status !== 'made') return view
  const heard = JSON.stringify(heardIn(view.artifact.bytes, language))
  return {...view, artifact: {...view.artifact, bytes: new TextEncoder().encode(heard)}}
}

/** Words of a screen reader on a PDF, and questions that only a person can answer. */
export function heardIn(bytes: Uint8Array, language: ToolLanguage): DeskHeard {
  const file = readTaggedFile(bytes, decompress)
  // Every PDF that we write is tagged, or is not written.
  if (!file) throw new Error('The PDF has no structure')
  return {lines: announce(file, language), checks: humanChecks(file, language)}
}
