import {spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const cess = fileURLToPath(new URL('../../../bin/cess', import.meta.url))

/**
 * Start the command as people do; `readyMs` is from its start until the desk has answered with the list of its notes, `readMs`
 * until it had read all of their front matter.
 */
export async function startDesk(folder, slug) {
  const begun = performance.now()
  const child = spawn(process.execPath, [cess, 'preview', slug, '--no-open', '--port', '0'], {
    cwd: folder,
    env: {...process.env, LC_ALL: 'C'},
  })
  child.stderr.pipe(process.stderr)
  const address = await new Promise((resolve, reject) => {
    let text = ''
    child.on('exit', code => reject(new Error(`cess preview ended with ${code}`)))
    child.stdout.on('data', chunk => {
      text += chunk
      const found = /http:\S+/.exec(text)
      if (found) resolve(found[0])
    })
  })
  const headers = {cookie: cookieFor(address)}
  const state = async () => (await fetch(new URL('/api/state', address), {headers})).json()
  let {notes, isReading} = await state()
  const readyMs = performance.now() - begun
  while (isReading) {
    await new Promise(resolve => setTimeout(resolve, 10))
    ;({notes, isReading} = await state())
  }
  const readMs = performance.now() - begun
  const stop = () =>
    new Promise(resolve => child.removeAllListeners('exit').on('exit', resolve) && child.kill('SIGINT'))
  return {address, notes: notes.length, readyMs, readMs, stop}
}

/** The cookie of a browser that has shown the token of a desk's address. */
export function cookieFor(address) {
  const {port, searchParams} = new URL(address)
  return `cess-desk-${port}=${searchParams.get('token')}`
}

const now = () => performance.timeOrigin + performance.now()

/**
 * Save a note again and again while a pane shows it.
 *
 * @param pane `web`, `pdf` …
 * @returns Milliseconds from each save until the pane had drawn the new revision.
 */
export async function savesUntilSeen(page, {pane, path, saves, warmUps}) {
  const text = readFileSync(path, 'utf8')
  const selector = `.pane[data-pane="${pane}"]`
  const revisionNow = () => page.$eval(selector, element => Number(element.dataset.revision))
  await page.waitForFunction(at => Number(document.querySelector(at)?.dataset.revision) > 0, selector)
  await quiet(page, selector)
  const times = []
  for (let save = -warmUps; save < saves; save++) {
    const before = await revisionNow()
    const seen = page.evaluate(seenAt, {selector, before})
    await new Promise(resolve => setTimeout(resolve, 250))
    const savedMs = now()
    writeFileSync(path, `${text}\nEncore une fois, ${save + 100}.\n`)
    const seenMs = await seen
    if (save >= 0) times.push(seenMs - savedMs)
  }
  return times
}

/** In the page: when the pane shows another revision, and the browser has drawn it. */
function seenAt({selector, before}) {
  return new Promise(resolve => {
    const look = () => {
      if (Number(document.querySelector(selector)?.dataset.revision) <= before) return
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, {
      subtree: true,
      attributes: true,
      childList: true,
      attributeFilter: ['data-revision'],
    })
    look()
  })
}

/** Until nothing has changed for a second: other notes are counted first. */
async function quiet(page, selector) {
  let last = ''
  for (let same = 0; same < 4;) {
    const text = await page.evaluate(
      at => `${document.body.innerText.length} ${document.querySelector(at)?.dataset.revision}`,
      selector,
    )
    same = text === last ? same + 1 : 0
    last = text
    await new Promise(resolve => setTimeout(resolve, 250))
  }
}

/** Path of a note in its publication. */
export const notePath = (folder, slug) => join(folder, 'notes', `${slug}.md`)
