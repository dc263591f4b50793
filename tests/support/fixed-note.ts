import {checkWhole, referencesOf} from '../../src/engine/notes/examine-note.js'
import {readFrontMatter} from '../../src/engine/notes/read-note.js'
import {readText} from '../../src/engine/notes/read-text.js'
import type {Message} from '../../src/model/message.js'
import type {Asset} from '../../src/model/note.js'
import {mending} from '../../src/note/fixes/mending.js'
import {alone} from './alone.js'
import {samplePublication} from './sample-publication.js'

const path = 'notes/a.fr.md'

/** Messages on a note's bytes, alone in its publication but for the files that it names. */
export function messagesOn(bytes: Uint8Array, files: Readonly<Record<string, string>> = {}): readonly Message[] {
  const frontMatter = readFrontMatter({path, bytes, publication: samplePublication})
  const text = readText(frontMatter)
  const assets = new Map<string, Asset>()
  for (const {reference} of text ? referencesOf(frontMatter, text) : []) {
    const file = new Map(Object.entries(files)).get(reference)
    const asset: Asset =
      file === undefined ? {status: 'missing'} : {status: 'read', bytes: new TextEncoder().encode(file)}
    assets.set(reference, asset)
  }
  const surroundings = alone(assets)
  return checkWhole({
    ...{path, frontMatter, text, publication: samplePublication, fonts: [], surroundings, isScheduled: false},
    hasNote: () => false,
  })
}

/** A note's bytes after its certain fixes, made until there are no more, and how many they were. */
export function fixedBytes(before: Uint8Array, files: Readonly<Record<string, string>> = {}) {
  const steps = mending(before)
  let step = steps.next()
  while (step.done !== true) step = steps.next(messagesOn(step.value.bytes, files))
  return {bytes: step.value.bytes, count: step.value.made.length}
}
