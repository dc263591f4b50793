import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {cookieFor} from './desk-page.mjs'
import {preview} from '../../../dist/engine/desk/preview.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
/** Saves before the heap is measured first, of few saves half: compilers, fonts and caches are filled by then. */
const settled = 200

/**
 * Save a note so many times, and look at it as the desk does after each.
 *
 * @returns Megabytes of the heap after garbage collection: when all was warm, and at the end.
 */
export async function heapOver(saves, {folder, slug}) {
  const desk = await preview({directory: folder, language: 'en', environment: {}})
  const {origin} = new URL(desk.address)
  const headers = {cookie: cookieFor(desk.address)}
  const path = join(folder, 'notes', `${slug}.md`)
  const text = readFileSync(path, 'utf8')
  const events = await listen(`${origin}/api/events`, headers)
  const sizes = []
  const warm = Math.min(settled, saves >> 1)
  try {
    for (let save = 1; save <= saves; save++) {
      const told = events.changeOf(slug)
      writeFileSync(path, `${text}\n${'Encore. '.repeat((save % 7) + 1)}${save}.\n`)
      await told
      const editions = save % 10 === 0 ? ['web', 'pdf', 'mail'] : ['web']
      for (const edition of editions)
        await (await fetch(`${origin}/editions/${slug}/${edition}`, {headers})).arrayBuffer()
      await (await fetch(`${origin}/api/notes/${slug}`, {headers})).arrayBuffer()
      if (save !== warm && save !== saves) continue
      collect()
      sizes.push(process.memoryUsage().heapUsed / 1e6)
    }
  } finally {
    events.close()
    await desk.close()
    writeFileSync(path, text)
  }
  return sizes
}

/** The stream of events; `changeOf` resolves at the next change of a note's text. */
async function listen(address, headers) {
  const controller = new AbortController()
  const {body} = await fetch(address, {headers, signal: controller.signal})
  let revision = 0
  let waiting
  const read = async () => {
    let text = ''
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const events = (text + chunk).split('\n\n')
      text = events.pop()
      for (const event of events.filter(one => one.startsWith('data: '))) {
        const {kind, notes = []} = JSON.parse(event.slice('data: '.length))
        const note = kind === 'change' && notes.find(({slug}) => slug === waiting?.slug)
        if (!note || note.revision === revision) continue
        revision = note.revision
        waiting.resolve()
      }
    }
  }
  read().catch(() => {})
  return {
    changeOf: slug => new Promise(resolve => (waiting = {slug, resolve})),
    close: () => controller.abort(),
  }
}
